/** Demos of boxes. */
@NullMarked
package org.javanative.examples.showcase.layout;

import org.jspecify.annotations.NullMarked;
