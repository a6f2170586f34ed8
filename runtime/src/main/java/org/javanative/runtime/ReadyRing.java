package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/** The FIFO queue of jobs that are ready to run: a growing ring. Guarded by the baton. */
final class ReadyRing {
  private static final int INITIAL_CAPACITY = 64;
  private static final int MAX_IDLE_CAPACITY = 4096;

  private @Nullable Job[] ring = new @Nullable Job[INITIAL_CAPACITY];
  private int head;
  private int size;

  int size() {
    return size;
  }

  void add(Job job) {
    if (size == ring.length) {
      grow();
    }
    ring[(head + size) & (ring.length - 1)] = job;
    size++;
  }

  /** The first job, null when there is none. */
  @Nullable Job first() {
    return ring[head];
  }

  /** Removes and returns the first job, of which there must be one. */
  Job remove() {
    Job job = ring[head];
    assert job != null : "the ready queue is empty";
    ring[head] = null;
    head = (head + 1) & (ring.length - 1);
    size--;
    return job;
  }

  /** Gives the memory of a burst back. The queue must be empty to be trimmed. */
  void trim() {
    if (size == 0 && ring.length > MAX_IDLE_CAPACITY) {
      ring = new @Nullable Job[INITIAL_CAPACITY];
      head = 0;
    }
  }

  private void grow() {
    @Nullable Job[] larger = new @Nullable Job[ring.length * 2];
    int tail = ring.length - head;
    System.arraycopy(ring, head, larger, 0, tail);
    System.arraycopy(ring, 0, larger, tail, head);
    ring = larger;
    head = 0;
  }
}
