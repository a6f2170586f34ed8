package org.javanative.ui;

/** How far something has come. Made by {@link Ui#progressBar}. */
public final class ProgressBar extends HostElement<ProgressBar, ViewHandle> {
  ProgressBar(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.PROGRESS_BAR;
  }

  @Override
  ProgressBar with(HostParts changed) {
    return new ProgressBar(changed);
  }
}
