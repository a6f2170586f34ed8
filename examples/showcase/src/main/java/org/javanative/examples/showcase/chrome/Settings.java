package org.javanative.examples.showcase.chrome;

import org.javanative.ui.style.Direction;

/**
 * What the user has set.
 *
 * @param scheme light or dark
 * @param direction of reading
 */
public record Settings(Scheme scheme, Direction direction) {
  static final Settings DEFAULT = new Settings(Scheme.SYSTEM, Direction.LTR);

  Settings withScheme(Scheme other) {
    return new Settings(other, direction);
  }

  Settings withDirection(Direction other) {
    return new Settings(scheme, other);
  }
}
