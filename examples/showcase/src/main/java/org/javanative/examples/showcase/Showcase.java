package org.javanative.examples.showcase;

import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.chrome.Shell;
import org.javanative.examples.showcase.home.Home;
import org.javanative.examples.showcase.page.DemoPage;
import org.javanative.ui.Component;
import org.javanative.ui.Element;

/** The whole app: a page for each demo, a first page, and the shell around them. */
public record Showcase() implements Component {

  @Override
  public Element render() {
    return new Shell(Demos.ALL, Showcase::page);
  }

  private static Element page(String id) {
    Catalog catalog = Demos.ALL;
    return catalog
        .find(id)
        .<Element>map(demo -> new DemoPage(catalog, demo))
        .orElseGet(() -> new Home(catalog));
  }
}
