package org.javanative.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.ui.style.Direction;

/** Serves the gallery, and keeps what has happened in it. */
record GalleryApp(Direction direction, List<String> log) implements App {

  GalleryApp(Direction direction) {
    this(direction, new CopyOnWriteArrayList<>());
  }

  @Override
  public String name() {
    return "gallery";
  }

  @Override
  public String title() {
    return "Every element";
  }

  @Override
  public Element root() {
    return new Gallery(direction, log::add);
  }
}
