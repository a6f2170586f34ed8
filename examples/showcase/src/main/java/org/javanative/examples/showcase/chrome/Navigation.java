package org.javanative.examples.showcase.chrome;

import org.javanative.ui.Context;

/** Goes to another page. Components get it from {@link #CURRENT}. */
@FunctionalInterface
public interface Navigation {
  /** The page that is shown first. */
  String HOME = "home";

  /** How a component goes to another page. */
  Context<Navigation> CURRENT = Context.of("navigation", page -> {});

  /**
   * Shows a page.
   *
   * @param page {@link #HOME}, or the id of a demo
   */
  void open(String page);
}
