package org.javanative.examples.showcase;

import org.javanative.ui.App;
import org.javanative.ui.Element;

/** The app. */
public final class ShowcaseApp implements App {

  @Override
  public String name() {
    return "showcase";
  }

  @Override
  public String title() {
    return "JavaNative showcase";
  }

  @Override
  public Element root() {
    return new Showcase();
  }
}
