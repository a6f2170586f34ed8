/**
 * A platform without a screen: keeps the views as a tree that can be printed and pressed. For tests
 * and previews.
 */
@NullMarked
package org.javanative.ui.headless;

import org.jspecify.annotations.NullMarked;
