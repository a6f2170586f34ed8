package org.javanative.ui;

/** What an on-screen keyboard calls the key that submits. */
public enum ReturnKey {
  /** As the platform does. */
  DEFAULT,
  /** That it is done. */
  DONE,
  /** That it goes there. */
  GO,
  /** That the next field follows. */
  NEXT,
  /** That it searches. */
  SEARCH,
  /** That it sends. */
  SEND
}
