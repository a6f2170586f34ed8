package org.javanative.benchmarks;

import java.util.List;
import java.util.Map;

/** A small report that the tests of its forms share. */
final class SampleReport {
  static final Machine MACHINE =
      new Machine(
          "Linux 6 amd64",
          "Some CPU",
          2,
          "8 GiB",
          Map.of("javanative-cont", "JDK 25", "netty", "JDK 25"),
          Map.of("latest", "JDK 25", "oldest", "JDK 17"),
          0.5,
          1.5,
          0.01,
          "2026-01-01T00:00:00Z",
          "full");

  static final Report REPORT =
      new Report(
          MACHINE,
          List.of(
              new Figure("runtime", "yield", "javanative-cont", "ns", 10, 9.5, 12, 5),
              new Figure("runtime", "yield", "netty", "ns", 25, 24, 1234, 5)),
          List.of(new Verdict("yield", "netty", "javanative-cont", ">= 2x", 2.5, true)),
          List.of(
              new Note("yield", "netty", "callbacks, not coroutines"),
              new Note("yield", "node", "missing: node is not installed")));

  private SampleReport() {}
}
