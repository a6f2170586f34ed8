package org.javanative.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A 4-ary heap of jobs by deadline, first come first served among equals: the timers that are next.
 * Guarded by the baton.
 *
 * <p>The deadlines stand in an array of their own beside the jobs, so that sifting seldom touches a
 * job. Each job knows its place, so that a cancelled one is removed, and freed, at once in O(log
 * n).
 */
final class TimerHeap {
  private static final int INITIAL_CAPACITY = 16;

  private long[] deadlines = new long[INITIAL_CAPACITY];

  /** Order of arrival. Compared by difference, so that wrapping around is harmless. */
  private int[] arrivals = new int[INITIAL_CAPACITY];

  private @Nullable Job[] jobs = new @Nullable Job[INITIAL_CAPACITY];
  private int size;
  private int arrivalCount;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The earliest deadline, in nanoseconds of the loop's clock. The heap must not be empty. */
  long firstDeadline() {
    return deadlines[0];
  }

  void add(long deadline, Job job) {
    if (size == deadlines.length) {
      resize(size * 2);
    }
    siftUp(size++, deadline, arrivalCount++, job);
  }

  /** Removes and returns the job with the earliest deadline. The heap must not be empty. */
  Job removeFirst() {
    Job first = jobAt(0);
    removeAt(0);
    return first;
  }

  /** Removes a job that stands in the heap. */
  void remove(Job job) {
    removeAt(job.timerIndex);
  }

  private void removeAt(int index) {
    jobAt(index).timerIndex = TimerQueue.ABSENT;
    int last = --size;
    Job moved = jobAt(last);
    jobs[last] = null;
    if (index != last) {
      long deadline = deadlines[last];
      int arrival = arrivals[last];
      if (index > 0 && before(deadline, arrival, (index - 1) >> 2)) {
        siftUp(index, deadline, arrival, moved);
      } else {
        siftDown(index, deadline, arrival, moved);
      }
    }
    if (size < deadlines.length >> 3 && deadlines.length > INITIAL_CAPACITY) {
      resize(deadlines.length >> 1);
    }
  }

  private void siftUp(int from, long deadline, int arrival, Job job) {
    int index = from;
    while (index > 0) {
      int parent = (index - 1) >> 2;
      if (!before(deadline, arrival, parent)) {
        break;
      }
      move(parent, index);
      index = parent;
    }
    put(index, deadline, arrival, job);
  }

  private void siftDown(int from, long deadline, int arrival, Job job) {
    int index = from;
    for (; ; ) {
      int child = (index << 2) + 1;
      if (child >= size) {
        break;
      }
      int least = child;
      int end = Math.min(child + 4, size);
      for (int sibling = child + 1; sibling < end; sibling++) {
        if (before(deadlines[sibling], arrivals[sibling], least)) {
          least = sibling;
        }
      }
      if (!before(deadlines[least], arrivals[least], deadline, arrival)) {
        break;
      }
      move(least, index);
      index = least;
    }
    put(index, deadline, arrival, job);
  }

  private boolean before(long deadline, int arrival, int index) {
    return before(deadline, arrival, deadlines[index], arrivals[index]);
  }

  private static boolean before(long deadline, int arrival, long otherDeadline, int otherArrival) {
    return deadline < otherDeadline || (deadline == otherDeadline && arrival - otherArrival < 0);
  }

  private void move(int from, int to) {
    put(to, deadlines[from], arrivals[from], jobAt(from));
  }

  private void put(int index, long deadline, int arrival, Job job) {
    deadlines[index] = deadline;
    arrivals[index] = arrival;
    jobs[index] = job;
    job.timerIndex = index;
  }

  private Job jobAt(int index) {
    Job job = jobs[index];
    assert job != null : "no timer at " + index;
    return job;
  }

  private void resize(int capacity) {
    deadlines = Arrays.copyOf(deadlines, capacity);
    arrivals = Arrays.copyOf(arrivals, capacity);
    jobs = Arrays.copyOf(jobs, capacity);
  }
}
