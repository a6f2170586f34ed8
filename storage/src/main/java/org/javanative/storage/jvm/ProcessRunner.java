package org.javanative.storage.jvm;

import java.io.IOException;
import java.util.List;

/** Runs programs of the system. */
interface ProcessRunner {
  /** How a program has ended. */
  record Result(int status, String output, String errors) {}

  /** Runs a program to its end, for some seconds at the most; blocks. */
  Result run(List<String> command, String input) throws IOException, InterruptedException;
}
