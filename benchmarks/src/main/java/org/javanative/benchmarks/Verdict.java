package org.javanative.benchmarks;

/**
 * A target and whether it was met.
 *
 * @param contender the contender in whose line of the table it stands: the peer of a ratio, or the
 *     subject of a limit
 * @param subject the contender that had to reach the target
 * @param reached the ratio or the value that was reached
 */
public record Verdict(
    String row, String contender, String subject, String target, double reached, boolean met) {}
