package org.javanative.layout;

/** Resolves a style's lengths against the sizes of the parent. */
final class BoxModel {
  private BoxModel() {}

  /**
   * Resolves direction, margin, padding and border into the node's box.
   *
   * @param parentWidth the content width of the parent, which percentages refer to
   */
  static void resolve(LayoutNode node, float parentWidth, boolean parentRightToLeft) {
    Box box = node.box;
    LengthTable lengths = node.style().lengths;
    resolveDirection(node, parentRightToLeft);
    resolveMargins(box, lengths, parentWidth);
    resolveInsets(box, lengths, parentWidth);
  }

  /** Resolves the direction of text; answers that were given in another do not hold any more. */
  static void resolveDirection(LayoutNode node, boolean parentRightToLeft) {
    Direction direction = node.style().direction();
    boolean rightToLeft =
        direction == Direction.INHERIT ? parentRightToLeft : direction == Direction.RTL;
    if (rightToLeft != node.box.rightToLeft) {
      node.box.rightToLeft = rightToLeft;
      node.answers.forget();
    }
  }

  private static void resolveMargins(Box box, LengthTable lengths, float parentWidth) {
    int group = LengthTable.MARGIN;
    if (!lengths.hasEdges(group)) {
      box.marginLeft = box.marginTop = box.marginRight = box.marginBottom = 0;
      box.autoLeft = box.autoTop = box.autoRight = box.autoBottom = false;
      return;
    }
    int left = lengths.left(group, box.rightToLeft);
    int top = lengths.top(group);
    int right = lengths.right(group, box.rightToLeft);
    int bottom = lengths.bottom(group);
    box.marginLeft = orZero(lengths, left, parentWidth);
    box.marginTop = orZero(lengths, top, parentWidth);
    box.marginRight = orZero(lengths, right, parentWidth);
    box.marginBottom = orZero(lengths, bottom, parentWidth);
    box.autoLeft = isAuto(lengths, left);
    box.autoTop = isAuto(lengths, top);
    box.autoRight = isAuto(lengths, right);
    box.autoBottom = isAuto(lengths, bottom);
  }

  /** Resolves padding and border. */
  static void resolveInsets(Box box, LengthTable lengths, float parentWidth) {
    if (!lengths.hasEdges(LengthTable.PADDING) && !lengths.hasEdges(LengthTable.BORDER)) {
      box.insetLeft = box.insetTop = box.insetRight = box.insetBottom = 0;
      return;
    }
    boolean rtl = box.rightToLeft;
    int padding = LengthTable.PADDING;
    box.insetLeft =
        orZero(lengths, lengths.left(padding, rtl), parentWidth) + borderLeft(box, lengths);
    box.insetTop = orZero(lengths, lengths.top(padding), parentWidth) + borderTop(lengths);
    box.insetRight =
        orZero(lengths, lengths.right(padding, rtl), parentWidth) + borderRight(box, lengths);
    box.insetBottom = orZero(lengths, lengths.bottom(padding), parentWidth) + borderBottom(lengths);
  }

  static float borderLeft(Box box, LengthTable lengths) {
    return orZero(lengths, lengths.left(LengthTable.BORDER, box.rightToLeft), 0);
  }

  static float borderTop(LengthTable lengths) {
    return orZero(lengths, lengths.top(LengthTable.BORDER), 0);
  }

  static float borderRight(Box box, LengthTable lengths) {
    return orZero(lengths, lengths.right(LengthTable.BORDER, box.rightToLeft), 0);
  }

  static float borderBottom(LengthTable lengths) {
    return orZero(lengths, lengths.bottom(LengthTable.BORDER), 0);
  }

  static float orZero(LengthTable lengths, int property, float base) {
    if (property < 0) {
      return 0;
    }
    float value = lengths.resolve(property, base);
    return Float.isNaN(value) ? 0 : value;
  }

  static float orNaN(LengthTable lengths, int property, float base) {
    return property < 0 ? Float.NaN : lengths.resolve(property, base);
  }

  private static boolean isAuto(LengthTable lengths, int property) {
    return property >= 0 && lengths.isKeyword(property, LayoutLength.Kind.AUTO);
  }

  /** A width that the style states, as that of the whole box; NaN if it states none. */
  static float statedWidth(LayoutNode node, float parentWidth) {
    return wholeWidth(node, node.style().lengths.resolve(LengthTable.WIDTH, parentWidth));
  }

  /** A height that the style states, as that of the whole box; NaN if it states none. */
  static float statedHeight(LayoutNode node, float parentHeight) {
    LengthTable lengths = node.style().lengths;
    if (lengths.isKeyword(LengthTable.HEIGHT, LayoutLength.Kind.STRETCH)) {
      return parentHeight - node.box.marginHeight();
    }
    return wholeHeight(node, lengths.resolve(LengthTable.HEIGHT, parentHeight));
  }

  static float wholeWidth(LayoutNode node, float value) {
    return node.style().boxSizing() == BoxSizing.BORDER_BOX ? value : value + node.box.insetWidth();
  }

  static float wholeHeight(LayoutNode node, float value) {
    return node.style().boxSizing() == BoxSizing.BORDER_BOX
        ? value
        : value + node.box.insetHeight();
  }

  static float minWidth(LayoutNode node, float parentWidth) {
    float min = wholeWidth(node, node.style().lengths.resolve(LengthTable.MIN_WIDTH, parentWidth));
    float inset = node.box.insetWidth();
    return min > inset ? min : inset;
  }

  static float minHeight(LayoutNode node, float parentHeight) {
    float min =
        wholeHeight(node, node.style().lengths.resolve(LengthTable.MIN_HEIGHT, parentHeight));
    float inset = node.box.insetHeight();
    return min > inset ? min : inset;
  }

  static float maxWidth(LayoutNode node, float parentWidth) {
    float max = wholeWidth(node, node.style().lengths.resolve(LengthTable.MAX_WIDTH, parentWidth));
    return Float.isNaN(max) ? Float.POSITIVE_INFINITY : max;
  }

  static float maxHeight(LayoutNode node, float parentHeight) {
    float max =
        wholeHeight(node, node.style().lengths.resolve(LengthTable.MAX_HEIGHT, parentHeight));
    return Float.isNaN(max) ? Float.POSITIVE_INFINITY : max;
  }

  static float clampWidth(LayoutNode node, float width, float parentWidth) {
    return clamp(width, minWidth(node, parentWidth), maxWidth(node, parentWidth));
  }

  static float clampHeight(LayoutNode node, float height, float parentHeight) {
    return clamp(height, minHeight(node, parentHeight), maxHeight(node, parentHeight));
  }

  /** Within both limits; the lower one wins. */
  static float clamp(float value, float min, float max) {
    float limited = value < max ? value : max;
    return limited > min ? limited : min;
  }

  /** The width that belongs to a height; the ratio is of what width and height count. */
  static float widthFromRatio(LayoutNode node, float height) {
    float ratio = node.style().aspectRatio();
    if (node.style().boxSizing() == BoxSizing.BORDER_BOX) {
      return height * ratio;
    }
    return (height - node.box.insetHeight()) * ratio + node.box.insetWidth();
  }

  /** A width within what the ratio makes of the limits of the height. */
  static float limitByRatio(LayoutNode node, float width, float parentHeight) {
    if (!node.style().lengths.has(LengthTable.ASPECT_RATIO)) {
      return width;
    }
    float min = widthFromRatio(node, minHeight(node, parentHeight));
    float max = widthFromRatio(node, maxHeight(node, parentHeight));
    return clamp(width, min, max);
  }

  /** The height that belongs to a width. */
  static float heightFromRatio(LayoutNode node, float width) {
    float ratio = node.style().aspectRatio();
    if (node.style().boxSizing() == BoxSizing.BORDER_BOX) {
      return width / ratio;
    }
    return (width - node.box.insetWidth()) / ratio + node.box.insetHeight();
  }

  /** Where the insets of a relative node move it to, horizontally. */
  static float relativeX(LayoutNode node, float parentWidth, boolean parentRightToLeft) {
    LengthTable lengths = node.style().lengths;
    if (!lengths.hasEdges(LengthTable.INSET)
        || node.style().positionType() != PositionType.RELATIVE) {
      return 0;
    }
    boolean rtl = node.box.rightToLeft;
    float left = orNaN(lengths, lengths.left(LengthTable.INSET, rtl), parentWidth);
    float right = orNaN(lengths, lengths.right(LengthTable.INSET, rtl), parentWidth);
    if (!Float.isNaN(left) && (Float.isNaN(right) || !parentRightToLeft)) {
      return left;
    }
    return Float.isNaN(right) ? 0 : -right;
  }

  /** Where the insets of a relative node move it to, vertically. */
  static float relativeY(LayoutNode node, float parentHeight) {
    LengthTable lengths = node.style().lengths;
    if (!lengths.hasEdges(LengthTable.INSET)
        || node.style().positionType() != PositionType.RELATIVE) {
      return 0;
    }
    float top = orNaN(lengths, lengths.top(LengthTable.INSET), parentHeight);
    if (!Float.isNaN(top)) {
      return top;
    }
    float bottom = orNaN(lengths, lengths.bottom(LengthTable.INSET), parentHeight);
    return Float.isNaN(bottom) ? 0 : -bottom;
  }
}
