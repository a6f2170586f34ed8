package org.javanative.runtime;

import java.util.Objects;

/**
 * Runs everything on the caller. Holds the platform's main thread too, which is this one until a
 * platform sets its own.
 */
final class InlineMainThread implements MainThread {
  static final MainThread INSTANCE = new InlineMainThread();

  private static volatile MainThread platform = INSTANCE;

  private InlineMainThread() {}

  static MainThread platform() {
    return platform;
  }

  static void setPlatform(MainThread mainThread) {
    platform = Objects.requireNonNull(mainThread, "platform");
  }

  @Override
  public void post(Runnable work) {
    work.run();
  }

  @Override
  public boolean isCurrent() {
    return true;
  }
}
