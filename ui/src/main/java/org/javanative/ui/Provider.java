package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** A part of the screen in which a context has a value. */
record Provider(Context<?> context, @Nullable Object value, Fragment content) implements Element {}
