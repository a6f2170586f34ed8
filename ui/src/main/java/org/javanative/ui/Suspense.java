package org.javanative.ui;

/** A part of the screen that shows {@code fallback} while something in it is not loaded yet. */
record Suspense(Element fallback, Fragment content) implements Element {}
