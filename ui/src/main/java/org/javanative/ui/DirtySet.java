package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components that wait for a render, and the one request for a flush.
 *
 * <p>What is marked by the flush itself (a setter in a render, an effect, an event from the
 * renderer) belongs to that flush; what other threads mark meanwhile waits for the next, so that
 * they cannot keep the main thread busy for ever.
 */
final class DirtySet {
  private final Runnable requestFlush;
  private final Object lock = new Object();

  /** Guarded by {@link #lock}. */
  private List<ReactiveNode> waiting = new ArrayList<>();

  /** Whether a flush is requested and has not begun. Guarded by {@link #lock}. */
  private boolean requested;

  private volatile @Nullable Thread flushing;

  /** Used by the flushing thread only. */
  private List<ReactiveNode> nested = new ArrayList<>();

  DirtySet(Runnable requestFlush) {
    this.requestFlush = requestFlush;
  }

  /** Adds a component. Called from any thread; the request is made outside the lock. */
  void add(ReactiveNode node) {
    if (flushing == Thread.currentThread()) {
      nested.add(node);
      return;
    }
    synchronized (lock) {
      waiting.add(node);
      if (requested) {
        return;
      }
      requested = true;
    }
    requestFlush.run();
  }

  /** Begins a flush on the calling thread, with the components it is for. */
  List<ReactiveNode> begin() {
    flushing = Thread.currentThread();
    synchronized (lock) {
      List<ReactiveNode> batch = waiting;
      waiting = new ArrayList<>();
      requested = false;
      return batch;
    }
  }

  /** Whether a flush is under way on the calling thread. */
  boolean isFlushing() {
    return flushing == Thread.currentThread();
  }

  /** What the flush itself has added since this was called last. */
  List<ReactiveNode> takeNested() {
    List<ReactiveNode> batch = nested;
    nested = new ArrayList<>();
    return batch;
  }

  void end() {
    flushing = null;
  }
}
