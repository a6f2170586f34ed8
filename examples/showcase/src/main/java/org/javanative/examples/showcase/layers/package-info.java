/** Demos of layers and of what belongs to the device. */
@NullMarked
package org.javanative.examples.showcase.layers;

import org.jspecify.annotations.NullMarked;
