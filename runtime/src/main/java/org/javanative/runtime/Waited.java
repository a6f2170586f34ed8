package org.javanative.runtime;

import java.util.Collections;
import java.util.Set;

/**
 * The futures that were waited for, parted by whether they are done.
 *
 * @param done those with a value, an error, or cancelled, in the order they were given
 * @param pending the others, in the order they were given; they go on
 * @param <F> the type of the futures
 */
public record Waited<F extends LoopFuture<?>>(Set<F> done, Set<F> pending) {
  /** Makes the sets unmodifiable. */
  public Waited {
    done = Collections.unmodifiableSet(done);
    pending = Collections.unmodifiableSet(pending);
  }
}
