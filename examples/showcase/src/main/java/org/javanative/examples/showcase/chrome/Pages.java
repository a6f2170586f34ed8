package org.javanative.examples.showcase.chrome;

/** What pages are called: in the catalog, and in the address bar of a browser. */
public final class Pages {
  /** The page that is shown first. */
  public static final String HOME = "home";

  private Pages() {}

  /**
   * The address of a page within the app.
   *
   * @param page {@link #HOME}, or the id of a demo
   */
  public static String address(String page) {
    return page.equals(HOME) ? "/" : "/" + page;
  }

  /** The page that has an address. Whether there is one of that name the catalog knows. */
  static String at(String path) {
    return path.equals("/") ? HOME : path.substring(1);
  }
}
