package org.javanative.benchmarks;

import java.util.List;

/** What it takes to start the process of a contender. */
public sealed interface Launch {

  /** Which of the machine's JDKs a contender runs on. */
  enum Jdk {
    /** The newest one found. */
    LATEST,
    /** JDK 17, the oldest that JavaNative supports. */
    OLDEST
  }

  /**
   * A Java process on this process's class path.
   *
   * @param oldestFeature the first JDK feature version that can run it
   */
  record Jvm(Jdk jdk, int oldestFeature, List<String> flags, Class<?> main) implements Launch {
    public Jvm {
      flags = List.copyOf(flags);
    }
  }

  /**
   * A script that comes as a resource beside {@code owner}.
   *
   * @param interpreter the command that runs it, looked up on the path
   */
  record Script(String interpreter, List<String> flags, Class<?> owner, String resource)
      implements Launch {
    public Script {
      flags = List.copyOf(flags);
    }
  }

  /** Nothing: the contender cannot run on this machine. */
  record Impossible(String reason) implements Launch {}
}
