/** Demos of hooks that do something. */
@NullMarked
package org.javanative.examples.showcase.effects;

import org.jspecify.annotations.NullMarked;
