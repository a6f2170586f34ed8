package org.javanative.ui;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an effect depends on. Made by {@link Hooks#deps}, {@link Hooks#onMount} and {@link
 * Hooks#everyRender}; values are compared with {@code equals}.
 */
public final class Deps {
  static final Deps EVERY_RENDER = new Deps(null);
  static final Deps ON_MOUNT = new Deps(new Object[0]);

  private final @Nullable Object @Nullable [] values;

  private Deps(@Nullable Object @Nullable [] values) {
    this.values = values;
  }

  static Deps of(@Nullable Object... values) {
    return new Deps(values.clone());
  }

  boolean changedFrom(@Nullable Deps former) {
    return former == null || values == null || !Arrays.equals(values, former.values);
  }

  @Override
  public String toString() {
    return values == null ? "everyRender()" : "deps" + Arrays.toString(values);
  }
}
