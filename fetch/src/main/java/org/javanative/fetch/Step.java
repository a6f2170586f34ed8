package org.javanative.fetch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An iterator over what a supplier gives, which may suspend, until it gives null. */
final class Step<T> implements Iterator<T> {
  private final Supplier<@Nullable T> supplier;
  private @Nullable T ahead;
  private boolean ended;

  Step(Supplier<@Nullable T> supplier) {
    this.supplier = supplier;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = supplier.get();
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public T next() {
    T next = hasNext() ? ahead : null;
    if (next == null) {
      throw new NoSuchElementException("There is no more. Ask hasNext() first.");
    }
    ahead = null;
    return next;
  }
}
