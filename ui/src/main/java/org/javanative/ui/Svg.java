package org.javanative.ui;

/**
 * A drawing made of shapes, scaled to the size that its style gives. Made by {@link Ui#svg} and
 * {@link Ui#icon}.
 *
 * <p>The {@code color} of the style is that of shapes which name none. A drawing that means
 * something has an {@link #accessibilityLabel}; without one it counts as decoration.
 */
public final class Svg extends HostElement<Svg, ViewHandle> {
  Svg(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.SVG;
  }

  @Override
  Svg with(HostParts changed) {
    return new Svg(changed);
  }
}
