package org.javanative.ui;

import org.javanative.ui.style.Theme;

/**
 * A box that lays its children out, one below the other unless styled otherwise. Made by {@link
 * Ui#column}, {@link Ui#row}, {@link Ui#view} and {@link Ui#spacer}.
 */
public final class View extends HostElement<View, ViewHandle> {
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

  /**
   * The theme of the box and of all that is inside: what its theme colours are, and how the
   * platform draws its own parts.
   */
  public View theme(Theme theme) {
    return with(Prop.THEME, theme);
  }
}
