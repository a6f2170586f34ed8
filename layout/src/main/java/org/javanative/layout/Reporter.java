package org.javanative.layout;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns computed boxes into frames on whole pixels, where something may have changed, and tells
 * which frames did.
 *
 * <p>An edge is rounded by where it is on the screen, so that boxes that touch still touch. All
 * that a node's rounding takes from its ancestors is which part of a pixel they begin at.
 */
final class Reporter {
  private static final double EPSILON = 0.0001;

  private float scale;
  private @Nullable Consumer<? super LayoutNode> changed;

  void report(LayoutNode root, float pointScale, @Nullable Consumer<? super LayoutNode> listener) {
    scale = pointScale;
    changed = listener;
    reportNode(root, 0, 0);
    changed = null;
  }

  private void reportNode(LayoutNode node, float originX, float originY) {
    if (setFrame(node, originX, originY) && changed != null) {
      changed.accept(node);
    }
    float x = node.isContents() ? originX : fraction(originX + node.box.x);
    float y = node.isContents() ? originY : fraction(originY + node.box.y);
    Changes changes = node.changes;
    Box box = node.box;
    if (changes.placedChildren || x != box.originX || y != box.originY) {
      box.originX = x;
      box.originY = y;
      changes.placedChildren = false;
      for (int i = 0; i < node.childCount; i++) {
        reportNode(node.children[i], x, y);
      }
    } else {
      for (LayoutNode child = changes.firstDirtyChild;
          child != null;
          child = child.changes.nextDirtySibling()) {
        reportNode(child, x, y);
      }
    }
    changes.forgetDirtyChildren();
  }

  private boolean setFrame(LayoutNode node, float originX, float originY) {
    Box box = node.box;
    if (scale == 0) {
      return node.setFrame(box.x, box.y, box.width, box.height);
    }
    boolean isText = node.measureFunction != null;
    return node.setFrame(
        round(box.x, isText),
        round(box.y, isText),
        size(originX + (double) box.x, box.width, isText),
        size(originY + (double) box.y, box.height, isText));
  }

  /** The part of a pixel beyond the last whole one; 0 where there is no rounding. */
  private float fraction(float position) {
    if (scale == 0) {
      return 0;
    }
    double scaled = (double) position * scale;
    return (float) ((scaled - Math.floor(scaled)) / scale);
  }

  /** Measured content keeps all the pixels that it began on and reached. */
  private float size(double start, float size, boolean isText) {
    boolean whole = isWhole((double) size * scale);
    double end = start + size;
    double from = isText ? floor(start * scale) : nearest(start * scale);
    double to = isText ? (whole ? floor(end * scale) : ceil(end * scale)) : nearest(end * scale);
    return (float) ((to - from) / scale);
  }

  private float round(float value, boolean down) {
    if (value == (int) value && scale == 1) {
      return value;
    }
    double scaled = (double) value * scale;
    return (float) ((down ? floor(scaled) : nearest(scaled)) / scale);
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < EPSILON;
  }

  private static double nearest(double value) {
    return Math.floor(value + 0.5 + EPSILON);
  }

  private static double floor(double value) {
    return isWhole(value) ? Math.rint(value) : Math.floor(value);
  }

  private static double ceil(double value) {
    return isWhole(value) ? Math.rint(value) : Math.ceil(value);
  }
}
