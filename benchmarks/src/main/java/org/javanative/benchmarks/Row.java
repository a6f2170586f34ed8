package org.javanative.benchmarks;

/**
 * One line of the table.
 *
 * @param unit {@code ns}, {@code us} or {@code bytes}
 * @param meaning what one unit is spent on, in a few words
 */
public record Row(String name, String unit, String meaning) {}
