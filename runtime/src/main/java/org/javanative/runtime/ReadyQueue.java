package org.javanative.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The FIFO queue of jobs that are ready to run: a chain of arrays, each of which is used once.
 * Guarded by the baton.
 *
 * <p>An array that was used again and again would be promoted by the garbage collector, and each
 * young job that is stored into an old object costs a fence (G1).
 */
final class ReadyQueue {
  private static final int CHUNK_SIZE = 512;

  private static final class Chunk {
    final @Nullable Job[] jobs = new @Nullable Job[CHUNK_SIZE];
    @Nullable Chunk next;
  }

  private Chunk head = new Chunk();

  /** Where the first job stands in the head. */
  private int first;

  private Chunk tail = head;

  /** Where the next job is added to the tail. */
  private int end;

  private int size;

  int size() {
    return size;
  }

  void add(Job job) {
    if (end == CHUNK_SIZE) {
      Chunk fresh = new Chunk();
      tail.next = fresh;
      tail = fresh;
      end = 0;
    }
    tail.jobs[end++] = job;
    size++;
  }

  /** The first job, null when there is none. */
  @Nullable Job first() {
    if (size == 0) {
      return null;
    }
    leaveUsedChunk();
    return head.jobs[first];
  }

  /** Removes and returns the first job, of which there must be one. */
  Job remove() {
    leaveUsedChunk();
    Job job = head.jobs[first];
    assert job != null : "the ready queue is empty";
    head.jobs[first++] = null;
    size--;
    return job;
  }

  private void leaveUsedChunk() {
    if (first == CHUNK_SIZE) {
      head = Objects.requireNonNull(head.next, "the ready queue is empty");
      first = 0;
    }
  }
}
