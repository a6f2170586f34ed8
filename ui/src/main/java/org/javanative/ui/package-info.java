/**
 * Components, hooks, the reconciler and the screen host.
 *
 * <p>Import the members of {@link org.javanative.ui.Ui} and {@link org.javanative.ui.Hooks}
 * statically to write components; implement {@link org.javanative.ui.Renderer} and drive a {@link
 * org.javanative.ui.ScreenHost} to write a platform.
 */
@NullMarked
package org.javanative.ui;

import org.jspecify.annotations.NullMarked;
