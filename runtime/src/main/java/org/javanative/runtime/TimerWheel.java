package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Timers that are far enough in the future not to be in order yet: a hierarchical wheel. Guarded by
 * the baton.
 *
 * <p>The wheel has a bound, which all its deadlines are later than. Level by level, its slots
 * divide the time after the bound: a slot of level 0 is a nanosecond, one of the next level is as
 * long as the 64 below it. A deadline goes to the level of the highest of its 6-bit digits that
 * differs from the bound's, into the slot that this digit names. So the earliest timers are always
 * in the first slot in use of the lowest level in use. Only these are ever put in order: sorted
 * when they are few or stand in order already, otherwise spread over the levels below.
 *
 * <p>Timers with the same deadline share a slot at all times, and so stay in the order in which
 * they came.
 */
final class TimerWheel {
  private static final int DIGIT_BITS = 6;
  private static final int SLOTS = 1 << DIGIT_BITS;
  private static final int LEVELS = (Long.SIZE + DIGIT_BITS - 1) / DIGIT_BITS;

  private final @Nullable TimerBucket[] slots = new @Nullable TimerBucket[LEVELS * SLOTS];

  /** The slots in use, a bit each, by level. A slot may be empty nevertheless. */
  private final long[] used = new long[LEVELS];

  private long bound;

  /** The earliest bound that keeps all timers in the slots where they are. */
  private long earliestBound;

  TimerWheel() {
    clear();
  }

  /** Forgets about time; there must be no timers. Then all deadlines are within the bound. */
  void clear() {
    bound = Long.MAX_VALUE;
    earliestBound = 0;
  }

  /** Deadlines up to this one are not for the wheel. */
  long bound() {
    return bound;
  }

  /** Moves the bound back to before {@code deadline}, or as far as is possible. */
  void moveBoundBefore(long deadline) {
    bound = deadline <= earliestBound ? earliestBound : deadline - 1;
    earliestBound = bound;
  }

  /** Adds a job whose deadline is later than the bound. */
  void add(long deadline, Job job) {
    int level = (Long.SIZE - 1 - Long.numberOfLeadingZeros(deadline ^ bound)) / DIGIT_BITS;
    int shift = level * DIGIT_BITS;
    int digit = (int) (deadline >>> shift) & (SLOTS - 1);
    int index = level * SLOTS + digit;
    TimerBucket slot = slots[index];
    if (slot == null) {
      slot = new TimerBucket();
      slots[index] = slot;
      used[level] |= 1L << digit;
    }
    slot.add(deadline, job);
  }

  /**
   * Removes the earliest timers, one at least, and moves the bound to where they end. There must be
   * a timer.
   *
   * @return the timers by deadline
   */
  TimerBucket takeFirst() {
    int level;
    TimerBucket slot;
    do {
      level = lowestLevelInUse();
      slot = takeFirstSlot(level);
    } while (slot.isEmpty());
    long first = slot.minDeadline();
    if (!slot.trySort()) {
      bound = first;
      earliestBound = first;
      return spread(slot);
    }
    int shift = level * DIGIT_BITS;
    long slotNanos = 1L << shift;
    bound = first | (slotNanos - 1);
    earliestBound = first & -slotNanos;
    return slot;
  }

  private int lowestLevelInUse() {
    int level = 0;
    while (used[level] == 0) {
      level++;
    }
    return level;
  }

  private TimerBucket takeFirstSlot(int level) {
    int index = level * SLOTS + Long.numberOfTrailingZeros(used[level]);
    used[level] &= used[level] - 1;
    TimerBucket slot = slots[index];
    assert slot != null : "no slot in use at level " + level;
    slots[index] = null;
    return slot;
  }

  /** Adds the timers anew, but for those at the bound, which it returns. */
  private TimerBucket spread(TimerBucket slot) {
    TimerBucket atBound = new TimerBucket();
    slot.moveTo(
        (deadline, job) -> {
          if (deadline == bound) {
            atBound.add(deadline, job);
          } else {
            add(deadline, job);
          }
        });
    return atBound;
  }
}
