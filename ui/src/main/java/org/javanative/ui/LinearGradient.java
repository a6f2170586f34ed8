package org.javanative.ui;

/**
 * A box with colours behind its children that run into each other. Made by {@link
 * Ui#linearGradient}.
 */
public final class LinearGradient extends HostElement<LinearGradient, ViewHandle> {
  LinearGradient(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.LINEAR_GRADIENT;
  }

  @Override
  LinearGradient with(HostParts changed) {
    return new LinearGradient(changed);
  }
}
