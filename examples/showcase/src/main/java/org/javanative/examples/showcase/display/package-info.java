/** Demos of what is shown. */
@NullMarked
package org.javanative.examples.showcase.display;

import org.jspecify.annotations.NullMarked;
