package org.javanative.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javanative.layout.Display;
import org.javanative.layout.LayoutNode;

/** The frame that a node should have, and those of its children. */
record ExpectedFrame(
    double left, double top, double width, double height, List<ExpectedFrame> children) {

  ExpectedFrame {
    children = List.copyOf(children);
  }

  /**
   * Reads a frame.
   *
   * @param kind {@code frame}, on whole pixels, or {@code exact}
   */
  static ExpectedFrame of(JsonObject json, String kind) {
    JsonArray numbers = json.getAsJsonArray(json.has(kind) ? kind : "frame");
    List<ExpectedFrame> children = new ArrayList<>();
    if (json.has("children")) {
      for (JsonElement child : json.getAsJsonArray("children")) {
        children.add(of(child.getAsJsonObject(), kind));
      }
    }
    return new ExpectedFrame(
        numbers.get(0).getAsDouble(),
        numbers.get(1).getAsDouble(),
        numbers.get(2).getAsDouble(),
        numbers.get(3).getAsDouble(),
        children);
  }

  /** The first node, parents first, whose frame is another; empty if there is none. */
  Optional<String> firstDifference(LayoutNode node, double tolerance) {
    return firstDifference(node, tolerance, "root");
  }

  private Optional<String> firstDifference(LayoutNode node, double tolerance, String path) {
    boolean hasBox = node.style().display() != Display.CONTENTS;
    if (hasBox && !matches(node, tolerance)) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s: expected %s, got %s",
              path,
              show(left, top, width, height),
              show(node.left(), node.top(), node.width(), node.height())));
    }
    for (int i = 0; i < children.size(); i++) {
      Optional<String> difference =
          children.get(i).firstDifference(node.child(i), tolerance, path + "/" + i);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private boolean matches(LayoutNode node, double tolerance) {
    return Math.abs(node.left() - left) <= tolerance
        && Math.abs(node.top() - top) <= tolerance
        && Math.abs(node.width() - width) <= tolerance
        && Math.abs(node.height() - height) <= tolerance;
  }

  private static String show(double left, double top, double width, double height) {
    return "["
        + number(left)
        + ", "
        + number(top)
        + ", "
        + number(width)
        + ", "
        + number(height)
        + "]";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
