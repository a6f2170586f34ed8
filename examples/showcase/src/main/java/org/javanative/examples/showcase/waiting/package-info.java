/** Demos of loading, transitions and errors. */
@NullMarked
package org.javanative.examples.showcase.waiting;

import org.jspecify.annotations.NullMarked;
