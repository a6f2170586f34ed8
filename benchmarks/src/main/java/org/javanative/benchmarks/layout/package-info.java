/** The layout suite: JavaNative's layout beside native Yoga on the same trees. */
@NullMarked
package org.javanative.benchmarks.layout;

import org.jspecify.annotations.NullMarked;
