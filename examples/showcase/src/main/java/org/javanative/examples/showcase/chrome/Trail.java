package org.javanative.examples.showcase.chrome;

import java.util.List;
import java.util.stream.Stream;

/**
 * The pages that were opened, the present one last.
 *
 * @param pages at least one
 */
record Trail(List<String> pages) {
  static final Trail START = new Trail(List.of(Navigation.HOME));

  String page() {
    return pages.get(pages.size() - 1);
  }

  boolean canGoBack() {
    return pages.size() > 1;
  }

  Trail open(String page) {
    return page.equals(page())
        ? this
        : new Trail(Stream.concat(pages.stream(), Stream.of(page)).toList());
  }

  Trail back() {
    return new Trail(pages.subList(0, pages.size() - 1));
  }
}
