package org.javanative.examples.showcase.chrome;

import org.javanative.ui.style.Direction;

/**
 * What the user has set.
 *
 * @param scheme light or dark
 * @param direction of reading; inherited when it is that of the device
 */
public record Settings(Scheme scheme, Direction direction) {
  static final Settings DEFAULT = new Settings(Scheme.SYSTEM, Direction.INHERIT);

  Settings withScheme(Scheme other) {
    return new Settings(other, direction);
  }

  /** The direction on a device that has that of its user's language. */
  Direction directionOn(Direction device) {
    return direction == Direction.INHERIT ? device : direction;
  }

  Settings withDirection(Direction other) {
    return new Settings(scheme, other);
  }
}
