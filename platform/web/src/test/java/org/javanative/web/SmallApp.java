package org.javanative.web;

import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;

/** An app for one test. */
record SmallApp(Component component) implements App {
  @Override
  public String name() {
    return "small";
  }

  @Override
  public String title() {
    return "Small";
  }

  @Override
  public Element root() {
    return component;
  }
}
