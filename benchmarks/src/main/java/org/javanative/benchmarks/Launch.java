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

  /**
   * A Node.js program with packages from npm, which are installed before the first start. Its files
   * come as resources beside {@code owner}, {@code package.json} and {@code package-lock.json}
   * among them.
   *
   * @param name the folder to install it in
   * @param main the file to start
   * @param shown the packages whose versions a report names
   */
  record NodeProgram(
      String name,
      List<String> flags,
      Class<?> owner,
      List<String> resources,
      String main,
      List<String> shown)
      implements Launch {
    public NodeProgram {
      flags = List.copyOf(flags);
      resources = List.copyOf(resources);
      shown = List.copyOf(shown);
    }
  }
}
