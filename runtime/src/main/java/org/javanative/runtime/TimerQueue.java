package org.javanative.runtime;

/**
 * The pending timers: jobs by deadline, first come first served among equals. Guarded by the baton.
 *
 * <p>Few timers stand in a heap. Of many, the heap has only those up to a bound in time; the later
 * ones wait in a {@link TimerWheel}, which hands the earliest of them out, in order, when all
 * before them are gone. So a million timers cost each a few steps through memory that is in the
 * processor's cache, instead of the depth of a large heap.
 */
final class TimerQueue {
  /** The place of a job that is not in the queue. */
  static final int ABSENT = -1;

  /** The heap's size from which on the wheel is used. */
  private static final int CROWD = 1024;

  /** The size of the queue up to which the wheel is given up. */
  private static final int FEW = 256;

  private final TimerWheel wheel = new TimerWheel();
  private TimerHeap heap = new TimerHeap();

  /**
   * What the wheel has handed out last. In the heap are timers up to the wheel's bound that were
   * added later than these; so among equals, these are first.
   */
  private TimerBucket batch = new TimerBucket();

  private int size;

  /** The size up to which the heap may grow before its timers are moved to the wheel. */
  private int heapLimit = CROWD;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The earliest deadline, in nanoseconds of the loop's clock. There must be a timer. */
  long firstDeadline() {
    return isBatchFirst() ? batch.firstDeadline() : heap.firstDeadline();
  }

  void add(long deadline, Job job) {
    size++;
    if (deadline > wheel.bound()) {
      wheel.add(deadline, job);
      return;
    }
    heap.add(deadline, job);
    if (heap.size() > heapLimit) {
      moveToWheel();
    }
  }

  /** Removes and returns the job with the earliest deadline. There must be one. */
  Job removeFirst() {
    Job first = isBatchFirst() ? batch.removeFirst() : heap.removeFirst();
    removed();
    return first;
  }

  /** Removes the job; does nothing when it is not in the queue. */
  void remove(Job job) {
    if (job.timerIndex == ABSENT) {
      return;
    }
    if (job.link instanceof TimerBucket bucket) {
      bucket.remove(job);
    } else {
      heap.remove(job);
    }
    removed();
  }

  /** Removes all jobs, and tells each. */
  void abandonAll() {
    while (!isEmpty()) {
      removeFirst().abandoned();
    }
  }

  /** Whether the first timer is the batch's, not the heap's. Afterwards one of them has it. */
  private boolean isBatchFirst() {
    if (batch.isEmpty()) {
      if (!heap.isEmpty()) {
        return false;
      }
      refill();
    }
    return !batch.isEmpty() && (heap.isEmpty() || batch.firstDeadline() <= heap.firstDeadline());
  }

  private void removed() {
    size--;
    if (size == 0) {
      wheel.clear();
    }
  }

  /** Takes the next timers from the wheel, which has them all; all of them when they are few. */
  private void refill() {
    batch = wheel.takeFirst();
    heapLimit = Math.max(CROWD, batch.size());
    if (size <= FEW) {
      batch.moveTo(this::addToHeap);
      while (heap.size() < size) {
        wheel.takeFirst().moveTo(this::addToHeap);
      }
      batch = new TimerBucket();
      wheel.clear();
    }
  }

  /** Moves what is in the heap or has been handed out to the wheel, so far as that is possible. */
  private void moveToWheel() {
    wheel.moveBoundBefore(firstDeadline());
    TimerBucket formerBatch = batch;
    TimerHeap formerHeap = heap;
    batch = new TimerBucket();
    heap = new TimerHeap();
    formerBatch.moveTo(this::addAgain);
    while (!formerHeap.isEmpty()) {
      addAgain(formerHeap.firstDeadline(), formerHeap.removeFirst());
    }
    heapLimit = Math.max(CROWD, 2 * heap.size());
  }

  private void addAgain(long deadline, Job job) {
    if (deadline > wheel.bound()) {
      wheel.add(deadline, job);
    } else {
      addToHeap(deadline, job);
    }
  }

  private void addToHeap(long deadline, Job job) {
    job.link = null;
    heap.add(deadline, job);
  }
}
