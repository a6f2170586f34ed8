/**
 * The {@code jn} command: runs examples, tests, stress tests and benchmarks, and tells what this
 * machine has.
 */
@NullMarked
package org.javanative.cli;

import org.jspecify.annotations.NullMarked;
