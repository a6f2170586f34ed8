package org.javanative.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a task was created, and its name if it was given one. Most tasks of a burst have
 * none, which keeps them small. Taking the place walks the stack; its frames are only read when
 * asked for.
 */
final class Origin {
  private static final int SHOWN_FRAMES = 8;
  static final StackTraceElement[] NO_FRAMES = {};

  private final @Nullable Throwable place;
  private final long nanos;
  private volatile @Nullable String name;

  private Origin(@Nullable Throwable place, long nanos, @Nullable String name) {
    this.place = place;
    this.nanos = nanos;
    this.name = name;
  }

  /** The caller's place, at loop time {@code nanos}. */
  static Origin here(long nanos, @Nullable String name) {
    return new Origin(new Throwable(), nanos, name);
  }

  /** Only a name, at loop time {@code nanos}. */
  static Origin named(long nanos, String name) {
    return new Origin(null, nanos, name);
  }

  @Nullable String name() {
    return name;
  }

  void name(String given) {
    name = given;
  }

  /** Loop time at the creation, to the precision of a busy period. */
  long nanos() {
    return nanos;
  }

  /** The innermost user frames; none when the place was not taken. */
  StackTraceElement[] frames() {
    Throwable taken = place;
    if (taken == null) {
      return NO_FRAMES;
    }
    StackTraceElement[] user = StackTraces.userFrames(taken.getStackTrace());
    return user.length <= SHOWN_FRAMES ? user : Arrays.copyOf(user, SHOWN_FRAMES);
  }
}
