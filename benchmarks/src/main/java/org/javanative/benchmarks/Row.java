package org.javanative.benchmarks;

/**
 * One line of the table.
 *
 * @param unit {@code ns}, {@code us}, {@code bytes} or {@code calls}
 * @param meaning what one unit is spent on, in a few words
 */
public record Row(String name, String unit, String meaning) {}
