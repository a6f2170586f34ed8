/**
 * Flexbox: places a tree of boxes, as browsers do, with the defaults that suit apps.
 *
 * <p>{@link org.javanative.layout.LayoutNode} is where to start. A tree belongs to one thread at a
 * time; lengths are in points, the unit of the caller's choice.
 */
@NullMarked
package org.javanative.layout;

import org.jspecify.annotations.NullMarked;
