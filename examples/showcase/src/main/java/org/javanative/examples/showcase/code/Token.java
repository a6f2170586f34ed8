package org.javanative.examples.showcase.code;

/**
 * A piece of source code.
 *
 * @param kind what it is
 * @param text as it is written
 */
record Token(Kind kind, String text) {

  /** What is coloured alike. */
  enum Kind {
    PLAIN,
    KEYWORD,
    TYPE,
    CALL,
    LITERAL,
    COMMENT,
    ANNOTATION
  }
}
