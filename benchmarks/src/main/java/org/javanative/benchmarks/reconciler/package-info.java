/** The reconciler beside React and Preact, on hosts that do nothing. */
@NullMarked
package org.javanative.benchmarks.reconciler;

import org.jspecify.annotations.NullMarked;
