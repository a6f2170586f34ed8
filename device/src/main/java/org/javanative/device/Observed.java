package org.javanative.device;

import java.util.function.Consumer;

/**
 * A value of the device that is always at hand, and changes.
 *
 * @param <T> the type of the value, which is immutable and has {@code equals}
 */
public interface Observed<T> {
  /** The value now. Any thread; does not block. */
  T current();

  /**
   * Calls {@code listener} with the value after each change.
   *
   * @return what ends that
   */
  Runnable onChange(Consumer<? super T> listener);
}
