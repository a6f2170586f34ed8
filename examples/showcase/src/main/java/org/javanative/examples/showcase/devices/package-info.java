/** Demos of what a device has beside its screen. */
@NullMarked
package org.javanative.examples.showcase.devices;

import org.jspecify.annotations.NullMarked;
