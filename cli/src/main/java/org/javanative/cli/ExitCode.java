package org.javanative.cli;

/** What {@code jn} tells its caller when it ends. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  private ExitCode() {}
}
