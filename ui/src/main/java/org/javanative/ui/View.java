package org.javanative.ui;

/**
 * A box that lays its children out, one below the other unless styled otherwise. Made by {@link
 * Ui#column}, {@link Ui#row} and {@link Ui#view}.
 */
public final class View extends HostElement<View> {
  View(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.VIEW;
  }

  @Override
  View with(HostParts changed) {
    return new View(changed);
  }
}
