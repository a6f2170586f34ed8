package org.javanative.benchmarks;

/** A footnote to one cell. */
public record Note(String row, String contender, String text) {}
