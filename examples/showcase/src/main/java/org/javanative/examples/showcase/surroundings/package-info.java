/** Demos of themes and of what the device says. */
@NullMarked
package org.javanative.examples.showcase.surroundings;

import org.jspecify.annotations.NullMarked;
