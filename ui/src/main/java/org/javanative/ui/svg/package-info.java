/**
 * Drawings made of shapes: what {@link org.javanative.ui.Ui#svg} shows, and the built-in icons. All
 * types are immutable values.
 */
@NullMarked
package org.javanative.ui.svg;

import org.jspecify.annotations.NullMarked;
