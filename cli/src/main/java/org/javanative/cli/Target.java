package org.javanative.cli;

/** Where an app is shown. */
enum Target {
  /** A browser, served from here. */
  WEB,
  /** A window of its own. */
  DESKTOP,
  /** No screen: the tree of elements as text. */
  HEADLESS
}
