package org.javanative.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The places where the device is, one after the other.
 *
 * <p>Each step of the iteration suspends the calling coroutine until there is a new one. Of those
 * that a slow reader has not read, the last hundred are kept. The iteration ends at {@link #close},
 * and throws the {@link DeviceException} that has ended it otherwise, such as a refusal. A place
 * that is lost for a while, as in a tunnel, does not end it. Cancelling the coroutine that waits
 * closes it.
 *
 * <p>For one coroutine; {@code close} may be called from any thread. Use it in a try block.
 */
public final class LocationWatch implements Iterable<Fix>, AutoCloseable {
  private static final int KEPT = 100;

  // Guarded by this.
  private final Deque<Fix> unread = new ArrayDeque<>();
  private @Nullable LoopFuture<@Nullable Void> reader;
  private @Nullable DeviceException failure;
  private @Nullable Runnable end;
  private boolean closed;

  private LocationWatch() {}

  static LocationWatch start(LocationBackend backend, Accuracy accuracy) {
    LocationWatch watch = new LocationWatch();
    watch.endsWith(backend.watch(accuracy, watch::found, watch::failed));
    return watch;
  }

  private void endsWith(Runnable ending) {
    synchronized (this) {
      if (!closed) {
        end = ending;
        return;
      }
    }
    ending.run();
  }

  private synchronized void found(Fix fix) {
    if (closed || failure != null) {
      return;
    }
    if (unread.size() == KEPT) {
      unread.removeFirst();
    }
    unread.addLast(fix);
    wake();
  }

  private synchronized void failed(DeviceException error) {
    if (failure == null) {
      failure = error;
    }
    wake();
  }

  private void wake() {
    if (reader != null) {
      Async.resolveFuture(reader, null);
      reader = null;
    }
  }

  @Override
  public Iterator<Fix> iterator() {
    return new Iterator<>() {
      private @Nullable Fix ahead;

      @Override
      public boolean hasNext() {
        if (ahead == null) {
          ahead = take();
        }
        return ahead != null;
      }

      @Override
      public Fix next() {
        Fix next = hasNext() ? ahead : null;
        if (next == null) {
          throw new NoSuchElementException("The watch was closed. Ask hasNext() first.");
        }
        ahead = null;
        return next;
      }
    };
  }

  /** Null at the end. */
  private @Nullable Fix take() {
    while (true) {
      LoopFuture<@Nullable Void> more;
      synchronized (this) {
        if (closed) {
          return null;
        }
        if (!unread.isEmpty()) {
          return unread.removeFirst();
        }
        if (failure != null) {
          throw failure;
        }
        more = Async.createFuture();
        reader = more;
      }
      try {
        Object unused = Async.await(more);
      } catch (CancellationException cancelled) {
        close();
        throw cancelled;
      }
    }
  }

  /** Ends the iteration, and lets go of the sensor. Closing twice is the same as once. */
  @Override
  public void close() {
    Runnable ending;
    synchronized (this) {
      closed = true;
      ending = end;
      end = null;
      wake();
    }
    if (ending != null) {
      ending.run();
    }
  }
}
