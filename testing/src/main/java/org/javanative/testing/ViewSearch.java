package org.javanative.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.ui.headless.ViewSnapshot;

/** Finds views below some roots, and says what is there when it is not what was asked for. */
final class ViewSearch {
  private ViewSearch() {}

  static List<ViewSnapshot> all(List<ViewSnapshot> roots, By by) {
    List<ViewSnapshot> found = new ArrayList<>();
    collect(roots, by, found);
    return found;
  }

  private static void collect(List<ViewSnapshot> views, By by, List<ViewSnapshot> found) {
    for (ViewSnapshot view : views) {
      if (by.matches(view)) {
        found.add(view);
      }
      collect(view.children(), by, found);
    }
  }

  static Optional<ViewSnapshot> atMostOne(List<ViewSnapshot> roots, By by) {
    List<ViewSnapshot> found = all(roots, by);
    if (found.size() > 1) {
      StringBuilder text = new StringBuilder("There are ");
      text.append(found.size()).append(" views where one was asked for, ").append(by);
      text.append(". Ask more precisely, or use all(..). They are:\n");
      found.forEach(view -> text.append("  ").append(view).append('\n'));
      throw new AssertionError(text.toString());
    }
    return found.stream().findFirst();
  }

  static ViewSnapshot one(List<ViewSnapshot> roots, By by) {
    return atMostOne(roots, by)
        .orElseThrow(
            () ->
                new AssertionError("There is no such view: " + by + ". There is:\n" + dump(roots)));
  }

  static String dump(List<ViewSnapshot> roots) {
    StringBuilder text = new StringBuilder();
    append(roots, "  ", text);
    return text.length() == 0 ? "  nothing\n" : text.toString();
  }

  private static void append(List<ViewSnapshot> views, String indent, StringBuilder text) {
    for (ViewSnapshot view : views) {
      text.append(indent).append(view).append('\n');
      append(view.children(), indent + "  ", text);
    }
  }

  /** The views from a root to the one with that tag, in this order; empty when it is not there. */
  static List<ViewSnapshot> path(List<ViewSnapshot> roots, int tag) {
    for (ViewSnapshot view : roots) {
      if (view.tag() == tag) {
        return new ArrayList<>(List.of(view));
      }
      List<ViewSnapshot> below = path(view.children(), tag);
      if (!below.isEmpty()) {
        below.add(0, view);
        return below;
      }
    }
    return List.of();
  }
}
