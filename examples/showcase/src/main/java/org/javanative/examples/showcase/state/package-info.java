/** Demos of hooks that keep something. */
@NullMarked
package org.javanative.examples.showcase.state;

import org.jspecify.annotations.NullMarked;
