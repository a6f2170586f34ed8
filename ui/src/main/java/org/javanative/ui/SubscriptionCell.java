package org.javanative.ui;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a component has read from a source outside. {@link #check} is called from any thread, all
 * else on the main thread.
 */
final class SubscriptionCell extends HookCell {
  private final ComponentNode owner;
  private final RenderCause cause;

  /**
   * What was read, and how to read again.
   *
   * @param value what the last render has seen
   * @param snapshot reads the present value
   */
  private record Reading(@Nullable Object value, Supplier<?> snapshot) {}

  private volatile @Nullable Reading last;

  SubscriptionCell(String hook, ComponentNode owner) {
    super(hook);
    this.owner = owner;
    this.cause = new RenderCause.Other(hook);
  }

  /** Reads for a render. */
  <T extends @Nullable Object> T read(Supplier<T> snapshot) {
    T value = snapshot.get();
    last = new Reading(value, snapshot);
    return value;
  }

  /** Renders the component again if it would read another value. */
  void check() {
    Reading reading = last;
    if (reading != null && !Objects.equals(reading.value, reading.snapshot.get())) {
      owner.invalidate(cause);
    }
  }
}
