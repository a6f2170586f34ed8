package org.javanative.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javanative.layout.Direction;
import org.javanative.layout.LayoutConfig;
import org.javanative.layout.LayoutNode;

/** A tree, and the frames that it should have in one or both directions of text. */
public final class LayoutCase {
  /** What the browser's own rounding of lengths may add up to, in points. */
  private static final double MEASURED_TOLERANCE = 0.1;

  private final String id;
  private final JsonObject tree;
  private final LayoutConfig config;
  private final double tolerance;
  private final List<Expectation> expectations;

  private record Expectation(Direction direction, List<ExpectedFrame> accepted) {}

  private LayoutCase(
      String id,
      JsonObject tree,
      LayoutConfig config,
      double tolerance,
      List<Expectation> expectations) {
    this.id = id;
    this.tree = tree;
    this.config = config;
    this.tolerance = tolerance;
    this.expectations = expectations;
    // So that a property that is not known is told when the file is read.
    new TreeReader(config).read(tree);
  }

  /** Frames on whole pixels, in both directions. */
  static LayoutCase fixture(JsonObject json) {
    List<Expectation> expectations = new ArrayList<>();
    for (Direction direction : List.of(Direction.LTR, Direction.RTL)) {
      JsonObject frames = json.getAsJsonObject(key(direction));
      expectations.add(new Expectation(direction, List.of(ExpectedFrame.of(frames, "frame"))));
    }
    return new LayoutCase(
        json.get("file").getAsString() + "." + json.get("name").getAsString(),
        json.getAsJsonObject("tree"),
        LayoutConfig.DEFAULT,
        0,
        expectations);
  }

  /** Frames as measured, in one direction, perhaps with others that are accepted instead. */
  static LayoutCase measured(JsonObject json) {
    JsonObject tree = json.getAsJsonObject("tree");
    Direction direction =
        json.has("direction")
            ? Direction.valueOf(json.get("direction").getAsString().toUpperCase(Locale.ROOT))
            : json.has("rtl") ? Direction.RTL : Direction.LTR;
    List<ExpectedFrame> accepted = new ArrayList<>();
    accepted.add(ExpectedFrame.of(json.getAsJsonObject(key(direction)), "exact"));
    JsonElement yoga = json.has("yoga") ? json.get("yoga") : tree.get("yoga");
    if (yoga != null && yoga.isJsonObject()) {
      JsonObject frames = yoga.getAsJsonObject();
      JsonElement ofDirection = frames.get(key(direction));
      accepted.add(
          ExpectedFrame.of(ofDirection != null ? ofDirection.getAsJsonObject() : frames, "exact"));
    }
    return new LayoutCase(
        json.get("id").getAsString(),
        tree,
        LayoutConfig.UNROUNDED,
        MEASURED_TOLERANCE,
        List.of(new Expectation(direction, accepted)));
  }

  private static String key(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }

  /** The name in the file. */
  public String id() {
    return id;
  }

  /** Lays the tree out and compares; says where the first difference is, empty if there is none. */
  public Optional<String> firstDifference() {
    for (Expectation expectation : expectations) {
      LayoutNode root = new TreeReader(config).read(tree);
      root.calculate(Float.NaN, Float.NaN, expectation.direction());
      Optional<String> first = Optional.empty();
      boolean accepted = false;
      for (ExpectedFrame frames : expectation.accepted()) {
        Optional<String> difference = frames.firstDifference(root, tolerance);
        accepted |= difference.isEmpty();
        first = first.isPresent() ? first : difference;
      }
      if (!accepted) {
        String direction = key(expectation.direction());
        return first.map(difference -> direction + " " + difference);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
