package org.javanative.ui;

/** Children that stand above the screen instead of where they are described. */
record Portal(Fragment content) implements Element {}
