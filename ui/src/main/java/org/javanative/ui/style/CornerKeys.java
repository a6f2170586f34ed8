package org.javanative.ui.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The nine keys of something that a box has at its corners, one for each {@link Corner}.
 *
 * @param <T> the type of their values
 */
public final class CornerKeys<T> {
  private final Map<Corner, StyleKey<T>> keys = new EnumMap<>(Corner.class);

  CornerKeys(Function<Corner, StyleKey<T>> key) {
    for (Corner corner : Corner.values()) {
      keys.put(corner, key.apply(corner));
    }
  }

  /** The key for {@code corner}. */
  public StyleKey<T> at(Corner corner) {
    return Objects.requireNonNull(keys.get(corner));
  }

  /**
   * What {@code style} says of one corner: the value of the most specific key, or null when none is
   * set.
   *
   * @param corner one of the four that do not depend on the direction
   * @param direction of reading; anything but {@link Direction#RTL} counts as left to right
   */
  public @Nullable T resolve(Style style, Corner corner, Direction direction) {
    T value = style.get(at(byReading(corner, direction == Direction.RTL)));
    if (value == null) {
      value = style.get(at(corner));
    }
    return value == null ? style.get(at(Corner.ALL)) : value;
  }

  private static Corner byReading(Corner corner, boolean rtl) {
    return switch (corner) {
      case TOP_LEFT -> rtl ? Corner.TOP_END : Corner.TOP_START;
      case TOP_RIGHT -> rtl ? Corner.TOP_START : Corner.TOP_END;
      case BOTTOM_RIGHT -> rtl ? Corner.BOTTOM_START : Corner.BOTTOM_END;
      case BOTTOM_LEFT -> rtl ? Corner.BOTTOM_END : Corner.BOTTOM_START;
      default -> corner;
    };
  }
}
