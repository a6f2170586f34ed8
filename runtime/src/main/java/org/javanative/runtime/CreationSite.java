package org.javanative.runtime;

import java.util.Arrays;

/**
 * Where a task was created. Taking one costs about two microseconds, its frames are only read when
 * asked for.
 */
final class CreationSite {
  private static final int SHOWN_FRAMES = 8;

  private final Throwable trace = new Throwable();

  /** The innermost user frames. */
  StackTraceElement[] frames() {
    StackTraceElement[] user = StackTraces.userFrames(trace.getStackTrace());
    return user.length <= SHOWN_FRAMES ? user : Arrays.copyOf(user, SHOWN_FRAMES);
  }

  @Override
  public String toString() {
    StackTraceElement[] frames = frames();
    return frames.length == 0 ? "the runtime itself" : frames[0].toString();
  }
}
