/**
 * How views look and are laid out: {@link org.javanative.ui.style.Style} and the values it is made
 * of, colours, and themes. All of them are immutable values that any thread may make and share.
 */
@NullMarked
package org.javanative.ui.style;

import org.jspecify.annotations.NullMarked;
