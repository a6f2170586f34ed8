package org.javanative.ui;

/** Where an on-screen keyboard begins with a capital by itself. */
public enum AutoCapitalize {
  /** Nowhere. */
  NONE,
  /** At the begin of sentences. */
  SENTENCES,
  /** At the begin of words. */
  WORDS,
  /** Everywhere. */
  CHARACTERS
}
