/**
 * Side-by-side benchmarks: every contender in a process of its own, in turn, over several rounds.
 *
 * <p>{@link org.javanative.benchmarks.Main} is the command; a {@link
 * org.javanative.benchmarks.Suite} says what is measured.
 */
@NullMarked
package org.javanative.benchmarks;

import org.jspecify.annotations.NullMarked;
