package org.javanative.benchmarks;

/**
 * One line of the table.
 *
 * @param unit {@code ns}, {@code us}, {@code bytes}, {@code calls} or {@code threads}
 * @param meaning what one unit is spent on, in a few words
 */
public record Row(String name, String unit, String meaning) {}
