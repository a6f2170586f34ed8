/** Compares what the project computes with what others measured. */
@NullMarked
package org.javanative.conformance;

import org.jspecify.annotations.NullMarked;
