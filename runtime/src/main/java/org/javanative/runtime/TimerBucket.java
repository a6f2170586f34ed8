package org.javanative.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list of timers: in the order in which they were added, until it is sorted by deadline. Guarded
 * by the baton.
 *
 * <p>The deadlines stand in an array of their own, so that most of the work touches no job. Each
 * job knows its place. One that is removed leaves a gap; gaps are closed when they prevail, so that
 * removing takes O(1) on average.
 */
final class TimerBucket {
  /** How many can be sorted at once: a millisecond's work at most. */
  static final int MAX_SORTED = 1 << 13;

  /** How far apart deadlines may be that are sorted: a key holds the offset, and the place. */
  private static final long MAX_SORTED_NANOS = Long.MAX_VALUE / MAX_SORTED - 1;

  private static final int INITIAL_CAPACITY = 16;

  private long[] deadlines = new long[INITIAL_CAPACITY];
  private @Nullable Job[] jobs = new @Nullable Job[INITIAL_CAPACITY];

  /** Where the first one stands. */
  private int head;

  /** Where the next one will stand that is added. */
  private int end;

  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The deadline of the first one, which there must be. */
  long firstDeadline() {
    return deadlines[head];
  }

  void add(long deadline, Job job) {
    if (end == jobs.length) {
      move(size > end >> 1 ? end << 1 : end);
    }
    put(end++, deadline, job);
    size++;
  }

  /** Removes and returns the first one, which there must be. */
  Job removeFirst() {
    Job first = jobs[head];
    assert first != null : "there is no first timer";
    remove(first);
    return first;
  }

  /** Removes a job that stands here. */
  void remove(Job job) {
    jobs[job.timerIndex] = null;
    job.timerIndex = TimerQueue.ABSENT;
    job.link = null;
    size--;
    if (size < jobs.length >> 3 && jobs.length > INITIAL_CAPACITY) {
      move(jobs.length >> 1);
    }
    while (head < end && jobs[head] == null) {
      head++;
    }
  }

  /** The earliest deadline. There must be a timer. */
  long minDeadline() {
    long min = Long.MAX_VALUE;
    for (int i = head; i < end; i++) {
      if (jobs[i] != null) {
        min = Math.min(min, deadlines[i]);
      }
    }
    return min;
  }

  /**
   * Sorts the timers by deadline; equal ones keep their order.
   *
   * @return false, with nothing done, when they are too many or too far apart to be sorted at once
   */
  boolean trySort() {
    if (isSorted()) {
      return true;
    }
    long min = minDeadline();
    if (size > MAX_SORTED || maxDeadline() - min > MAX_SORTED_NANOS) {
      return false;
    }
    if (size < end) {
      move(size);
    }
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (deadlines[i] - min) * MAX_SORTED + i;
    }
    Arrays.sort(keys);
    @Nullable Job[] unsorted = jobs;
    jobs = new @Nullable Job[size];
    for (int i = 0; i < size; i++) {
      Job job = unsorted[(int) keys[i] & (MAX_SORTED - 1)];
      assert job != null : "there is a gap";
      put(i, min + keys[i] / MAX_SORTED, job);
    }
    return true;
  }

  private boolean isSorted() {
    long latest = Long.MIN_VALUE;
    for (int i = head; i < end; i++) {
      if (jobs[i] != null) {
        if (deadlines[i] < latest) {
          return false;
        }
        latest = deadlines[i];
      }
    }
    return true;
  }

  private long maxDeadline() {
    long max = Long.MIN_VALUE;
    for (int i = head; i < end; i++) {
      if (jobs[i] != null) {
        max = Math.max(max, deadlines[i]);
      }
    }
    return max;
  }

  /** Hands all timers over, in the order in which they stand. The bucket is of no use after it. */
  void moveTo(Target target) {
    for (int i = head; i < end; i++) {
      Job job = jobs[i];
      if (job != null) {
        target.add(deadlines[i], job);
      }
    }
  }

  /** Where timers can be added. */
  interface Target {
    void add(long deadline, Job job);
  }

  private void put(int index, long deadline, Job job) {
    deadlines[index] = deadline;
    jobs[index] = job;
    job.timerIndex = index;
    job.link = this;
  }

  /** Moves the timers to the begin of arrays of the given capacity, without gaps. */
  private void move(int capacity) {
    if (size == end) {
      deadlines = Arrays.copyOf(deadlines, capacity);
      jobs = Arrays.copyOf(jobs, capacity);
      return;
    }
    long[] formerDeadlines = deadlines;
    @Nullable Job[] formerJobs = jobs;
    deadlines = new long[capacity];
    jobs = new @Nullable Job[capacity];
    int formerEnd = end;
    end = 0;
    for (int i = head; i < formerEnd; i++) {
      Job job = formerJobs[i];
      if (job != null) {
        put(end++, formerDeadlines[i], job);
      }
    }
    head = 0;
  }
}
