package org.javanative.benchmarks;

import java.util.Map;

/**
 * Where and when a report was made.
 *
 * @param runners the version of each JDK and interpreter, by contender
 * @param foreignCores how many cores other processes used on average meanwhile; -1 when unknown
 * @param effort {@code full} or {@code quick}
 */
public record Machine(
    String os,
    String cpu,
    int cores,
    String memory,
    Map<String, String> runners,
    Map<String, String> jdks,
    double loadBefore,
    double loadAfter,
    double foreignCores,
    String date,
    String effort) {
  public Machine {
    runners = Map.copyOf(runners);
    jdks = Map.copyOf(jdks);
  }
}
