package org.javanative.benchmarks;

/** One participant in a suite. */
public record Contender(String name, Launch launch) {}
