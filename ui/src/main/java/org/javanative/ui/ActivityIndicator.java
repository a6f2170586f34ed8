package org.javanative.ui;

/**
 * A sign that something goes on, of unknown length. Made by {@link Ui#activityIndicator}. Its
 * colour and its size are those of the style.
 */
public final class ActivityIndicator extends HostElement<ActivityIndicator, ViewHandle> {
  ActivityIndicator(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.ACTIVITY_INDICATOR;
  }

  @Override
  ActivityIndicator with(HostParts changed) {
    return new ActivityIndicator(changed);
  }
}
