/** The runtime suite: JavaNative's carriers beside other runtimes on the same work. */
@NullMarked
package org.javanative.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
