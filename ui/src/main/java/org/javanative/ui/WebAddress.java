package org.javanative.ui;

import java.util.Locale;
import java.util.Objects;

/** The addresses that a web view may show. */
final class WebAddress {
  private WebAddress() {}

  static String checked(String url) {
    String start = Objects.requireNonNull(url, "url").toLowerCase(Locale.ROOT);
    if (!start.startsWith("https://") && !start.startsWith("http://")) {
      throw new IllegalArgumentException(
          "A web view shows https:// and http:// addresses, but was given \""
              + url
              + "\". For a page of your own use webViewOf(html).");
    }
    return url;
  }
}
