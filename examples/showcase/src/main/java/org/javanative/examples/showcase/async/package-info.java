/** Demos of the async runtime. */
@NullMarked
package org.javanative.examples.showcase.async;

import org.jspecify.annotations.NullMarked;
