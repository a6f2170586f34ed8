package org.javanative.examples.toolbar;

import java.nio.file.Path;
import org.javanative.ui.App;
import org.javanative.ui.Element;

/** The app: exports go to a folder in the user's home. */
public final class ToolbarApp implements App {

  @Override
  public String name() {
    return "toolbar";
  }

  @Override
  public String title() {
    return "Quarterly report";
  }

  @Override
  public Element root() {
    return new Toolbar(Path.of(System.getProperty("user.home"), "javanative-exports"));
  }
}
