package org.javanative.ui;

/**
 * An app that can be started by name. Found through {@link java.util.ServiceLoader}: list the class
 * in {@code META-INF/services/org.javanative.ui.App}.
 */
public interface App {
  /** The name to start it by: lower case, no spaces. */
  String name();

  /** The title for people, as a window shows it. */
  String title();

  /** What is on the screen. Called once for each window or session, on its main thread. */
  Element root();
}
