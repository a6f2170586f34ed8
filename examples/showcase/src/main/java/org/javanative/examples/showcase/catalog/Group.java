package org.javanative.examples.showcase.catalog;

import org.javanative.ui.svg.Icon;

/** A chapter of the showcase. */
public enum Group {
  LAYOUT("Layout", "Boxes that place what is inside.", Icon.MENU),
  DISPLAY("Display", "Text, pictures, drawings and progress.", Icon.IMAGE),
  CONTROLS("Controls", "What people press, type and choose.", Icon.EDIT),
  LAYERS("Layers", "What stands above the page or apart from it.", Icon.COPY),
  STATE("State", "Hooks that remember.", Icon.BOOKMARK),
  EFFECTS("Effects", "Hooks that do something, and clean up after it.", Icon.REFRESH),
  WAITING("Waiting and errors", "Loading, transitions, boundaries.", Icon.CLOCK),
  SURROUNDINGS("Theme and screen", "What a component learns about the world.", Icon.SUN),
  ASYNC("Async runtime", "Coroutines in ordinary, blocking-style Java.", Icon.PLAY),
  DATA("Data", "Queries, requests, and what outlives the app.", Icon.DOWNLOAD),
  DEVICE("Device", "Camera, place, network and more.", Icon.PHONE);

  private final String title;
  private final String summary;
  private final Icon icon;

  Group(String title, String summary, Icon icon) {
    this.title = title;
    this.summary = summary;
    this.icon = icon;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** What is in it, in a sentence. */
  public String summary() {
    return summary;
  }

  /** What stands for it. */
  public Icon icon() {
    return icon;
  }
}
