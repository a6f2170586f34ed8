package org.javanative.ui.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The nine keys of something that a box has on its edges, one for each {@link Edge}.
 *
 * @param <T> the type of their values
 */
public final class EdgeKeys<T> {
  private final Map<Edge, StyleKey<T>> keys = new EnumMap<>(Edge.class);

  EdgeKeys(Function<Edge, StyleKey<T>> key) {
    for (Edge edge : Edge.values()) {
      keys.put(edge, key.apply(edge));
    }
  }

  /** The key for {@code edge}. */
  public StyleKey<T> at(Edge edge) {
    return Objects.requireNonNull(keys.get(edge));
  }

  /**
   * What {@code style} says of one edge: the value of the most specific key, or null when none is
   * set.
   *
   * @param edge top, right, bottom or left
   * @param direction of reading; anything but {@link Direction#RTL} counts as left to right
   */
  public @Nullable T resolve(Style style, Edge edge, Direction direction) {
    T value = null;
    if (edge == Edge.LEFT || edge == Edge.RIGHT) {
      boolean start = (edge == Edge.LEFT) == (direction != Direction.RTL);
      value = style.get(at(start ? Edge.START : Edge.END));
    }
    if (value == null) {
      value = style.get(at(edge));
    }
    if (value == null) {
      boolean vertical = edge == Edge.TOP || edge == Edge.BOTTOM;
      value = style.get(at(vertical ? Edge.VERTICAL : Edge.HORIZONTAL));
    }
    return value == null ? style.get(at(Edge.ALL)) : value;
  }
}
