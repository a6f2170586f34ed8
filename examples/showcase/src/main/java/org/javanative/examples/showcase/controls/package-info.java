/** Demos of what is pressed, typed and chosen. */
@NullMarked
package org.javanative.examples.showcase.controls;

import org.jspecify.annotations.NullMarked;
