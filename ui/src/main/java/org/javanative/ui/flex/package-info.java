/**
 * Layout for platforms that have no flexbox of their own: stands between a screen and its renderer,
 * and tells the renderer where each view is.
 */
@NullMarked
package org.javanative.ui.flex;

import org.jspecify.annotations.NullMarked;
