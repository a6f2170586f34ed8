/**
 * Tests of components without a display: render, find views as a person would, act on them, and let
 * virtual time pass. Start with {@link org.javanative.testing.Screen#render}.
 */
@NullMarked
package org.javanative.testing;

import org.jspecify.annotations.NullMarked;
