package org.javanative.layout;

/**
 * What a {@link LayoutNode} should look like. Setting something to a new value marks the node as in
 * need of layout; setting it to what it is does nothing.
 *
 * <p>Belongs to the thread that its tree belongs to. Lengths are in points. Setters return the
 * style itself and throw {@link IllegalArgumentException} for values that make no sense.
 */
public final class LayoutStyle {
  private final LayoutNode node;
  final LengthTable lengths = new LengthTable();
  private Direction direction = Direction.INHERIT;
  private FlexDirection flexDirection = FlexDirection.COLUMN;
  private FlexWrap flexWrap = FlexWrap.NO_WRAP;
  private Justify justifyContent = Justify.FLEX_START;
  private Align alignItems = Align.STRETCH;
  private Align alignSelf = Align.AUTO;
  private Align alignContent = Align.FLEX_START;
  private PositionType positionType = PositionType.RELATIVE;
  private Display display = Display.FLEX;
  private Overflow overflow = Overflow.VISIBLE;
  private BoxSizing boxSizing = BoxSizing.BORDER_BOX;

  LayoutStyle(LayoutNode node) {
    this.node = node;
  }

  /** Sets the direction of text; INHERIT unless set. */
  public LayoutStyle setDirection(Direction value) {
    if (direction != value) {
      direction = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns the direction of text. */
  public Direction direction() {
    return direction;
  }

  /** Sets the main axis; COLUMN unless set. */
  public LayoutStyle setFlexDirection(FlexDirection value) {
    if (flexDirection != value) {
      flexDirection = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns the main axis. */
  public FlexDirection flexDirection() {
    return flexDirection;
  }

  /** Sets whether children wrap; NO_WRAP unless set. */
  public LayoutStyle setFlexWrap(FlexWrap value) {
    if (flexWrap != value) {
      flexWrap = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns whether children wrap. */
  public FlexWrap flexWrap() {
    return flexWrap;
  }

  /** Sets how children share the space left over in the main axis; FLEX_START unless set. */
  public LayoutStyle setJustifyContent(Justify value) {
    if (justifyContent != value) {
      justifyContent = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns how children share the space left over in the main axis. */
  public Justify justifyContent() {
    return justifyContent;
  }

  /** Sets how children lie across the main axis; STRETCH unless set. */
  public LayoutStyle setAlignItems(Align value) {
    requireItemAlignment("alignItems", value);
    if (value == Align.AUTO) {
      throw new IllegalArgumentException(
          "alignItems cannot be AUTO, which means 'as the parent says'; only alignSelf can");
    }
    if (alignItems != value) {
      alignItems = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns how children lie across the main axis. */
  public Align alignItems() {
    return alignItems;
  }

  /** Sets how this node lies across its parent's main axis; AUTO unless set. */
  public LayoutStyle setAlignSelf(Align value) {
    requireItemAlignment("alignSelf", value);
    if (alignSelf != value) {
      alignSelf = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns how this node lies across its parent's main axis. */
  public Align alignSelf() {
    return alignSelf;
  }

  /** Sets how lines share the space left over; FLEX_START unless set. */
  public LayoutStyle setAlignContent(Align value) {
    if (value == Align.AUTO) {
      throw new IllegalArgumentException(
          "alignContent cannot be AUTO, which means 'as the parent says'; only alignSelf can");
    }
    if (alignContent != value) {
      alignContent = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns how lines share the space left over. */
  public Align alignContent() {
    return alignContent;
  }

  /** Sets what the node is positioned against; RELATIVE unless set. */
  public LayoutStyle setPositionType(PositionType value) {
    if (positionType != value) {
      positionType = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns what the node is positioned against. */
  public PositionType positionType() {
    return positionType;
  }

  /** Sets whether and how the node takes part; FLEX unless set. */
  public LayoutStyle setDisplay(Display value) {
    if (display != value) {
      display = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns whether and how the node takes part. */
  public Display display() {
    return display;
  }

  /** Sets what becomes of content that is too large; VISIBLE unless set. */
  public LayoutStyle setOverflow(Overflow value) {
    if (overflow != value) {
      overflow = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns what becomes of content that is too large. */
  public Overflow overflow() {
    return overflow;
  }

  /** Sets what width and height count; BORDER_BOX unless set. */
  public LayoutStyle setBoxSizing(BoxSizing value) {
    if (boxSizing != value) {
      boxSizing = value;
      node.styleChanged();
    }
    return this;
  }

  /** Returns what width and height count. */
  public BoxSizing boxSizing() {
    return boxSizing;
  }

  /** Sets the width. */
  public LayoutStyle setWidth(LayoutLength value) {
    return put(LengthTable.WIDTH, requireNotNegative("width", value));
  }

  /** Sets the width, in points. */
  public LayoutStyle setWidth(float points) {
    return setWidth(LayoutLength.points(points));
  }

  /** Returns the width, as it was set. */
  public LayoutLength width() {
    return lengths.get(LengthTable.WIDTH);
  }

  /** Sets the height. */
  public LayoutStyle setHeight(LayoutLength value) {
    return put(LengthTable.HEIGHT, requireNotNegative("height", value));
  }

  /** Sets the height, in points. */
  public LayoutStyle setHeight(float points) {
    return setHeight(LayoutLength.points(points));
  }

  /** Returns the height, as it was set. */
  public LayoutLength height() {
    return lengths.get(LengthTable.HEIGHT);
  }

  /** Sets the least width. */
  public LayoutStyle setMinWidth(LayoutLength value) {
    return put(
        LengthTable.MIN_WIDTH, requireNotNegative("minWidth", requireNumber("minWidth", value)));
  }

  /** Sets the least width, in points. */
  public LayoutStyle setMinWidth(float points) {
    return setMinWidth(LayoutLength.points(points));
  }

  /** Returns the least width, as it was set. */
  public LayoutLength minWidth() {
    return lengths.get(LengthTable.MIN_WIDTH);
  }

  /** Sets the least height. */
  public LayoutStyle setMinHeight(LayoutLength value) {
    return put(
        LengthTable.MIN_HEIGHT, requireNotNegative("minHeight", requireNumber("minHeight", value)));
  }

  /** Sets the least height, in points. */
  public LayoutStyle setMinHeight(float points) {
    return setMinHeight(LayoutLength.points(points));
  }

  /** Returns the least height, as it was set. */
  public LayoutLength minHeight() {
    return lengths.get(LengthTable.MIN_HEIGHT);
  }

  /** Sets the greatest width; a least width wins. */
  public LayoutStyle setMaxWidth(LayoutLength value) {
    return put(
        LengthTable.MAX_WIDTH, requireNotNegative("maxWidth", requireNumber("maxWidth", value)));
  }

  /** Sets the greatest width; a least width wins, in points. */
  public LayoutStyle setMaxWidth(float points) {
    return setMaxWidth(LayoutLength.points(points));
  }

  /** Returns the greatest width; a least width wins, as it was set. */
  public LayoutLength maxWidth() {
    return lengths.get(LengthTable.MAX_WIDTH);
  }

  /** Sets the greatest height; a least height wins. */
  public LayoutStyle setMaxHeight(LayoutLength value) {
    return put(
        LengthTable.MAX_HEIGHT, requireNotNegative("maxHeight", requireNumber("maxHeight", value)));
  }

  /** Sets the greatest height; a least height wins, in points. */
  public LayoutStyle setMaxHeight(float points) {
    return setMaxHeight(LayoutLength.points(points));
  }

  /** Returns the greatest height; a least height wins, as it was set. */
  public LayoutLength maxHeight() {
    return lengths.get(LengthTable.MAX_HEIGHT);
  }

  /** Sets the size in the main axis before growing and shrinking; auto is the width or height. */
  public LayoutStyle setFlexBasis(LayoutLength value) {
    return put(LengthTable.FLEX_BASIS, requireNotNegative("flexBasis", value));
  }

  /**
   * Sets the size in the main axis before growing and shrinking; auto is the width or height, in
   * points.
   */
  public LayoutStyle setFlexBasis(float points) {
    return setFlexBasis(LayoutLength.points(points));
  }

  /**
   * Returns the size in the main axis before growing and shrinking; auto is the width or height, as
   * it was set.
   */
  public LayoutLength flexBasis() {
    return lengths.get(LengthTable.FLEX_BASIS);
  }

  /** Sets the share of space left over that the node takes; 0 unless set. NaN unsets it. */
  public LayoutStyle setFlexGrow(float value) {
    return putNumber(LengthTable.FLEX_GROW, "flexGrow", value);
  }

  /** Returns the share of space left over that the node takes. */
  public float flexGrow() {
    return lengths.number(LengthTable.FLEX_GROW, Math.max(0, flex()));
  }

  /**
   * Sets the share of missing space that the node gives up, weighted by its size; 0 unless set. NaN
   * unsets it.
   */
  public LayoutStyle setFlexShrink(float value) {
    return putNumber(LengthTable.FLEX_SHRINK, "flexShrink", value);
  }

  /** Returns the share of missing space that the node gives up, weighted by its size. */
  public float flexShrink() {
    return lengths.number(LengthTable.FLEX_SHRINK, Math.max(0, -flex()));
  }

  /**
   * Sets growing, shrinking and basis at once, where these are not set themselves: a positive
   * number grows by it from a basis of 0, a negative one shrinks by its amount. NaN unsets it.
   */
  public LayoutStyle setFlex(float value) {
    requireFinite("flex", value);
    if (lengths.putNumber(LengthTable.FLEX, value)) {
      node.styleChanged();
    }
    return this;
  }

  /** Returns the shorthand, 0 unless set. */
  public float flex() {
    return lengths.number(LengthTable.FLEX, 0);
  }

  /** Sets width divided by height; 0 or NaN unsets it. */
  public LayoutStyle setAspectRatio(float value) {
    return putNumber(LengthTable.ASPECT_RATIO, "aspectRatio", value == 0 ? Float.NaN : value);
  }

  /** Returns width divided by height; NaN unless set. */
  public float aspectRatio() {
    return lengths.number(LengthTable.ASPECT_RATIO, Float.NaN);
  }

  /** Sets the space between children, or between lines. Percentages are of the node's own size. */
  public LayoutStyle setGap(Gutter gutter, LayoutLength value) {
    return put(
        LengthTable.GAP + gutter.index, requireNotNegative("gap", requireNumber("gap", value)));
  }

  /** Sets the space between children, or between lines, in points. */
  public LayoutStyle setGap(Gutter gutter, float points) {
    return setGap(gutter, LayoutLength.points(points));
  }

  /** Returns a gap as it was set. */
  public LayoutLength gap(Gutter gutter) {
    return lengths.get(LengthTable.GAP + gutter.index);
  }

  /**
   * Sets the space around the box; auto takes what is left over. Percentages are of the parent's
   * width.
   */
  public LayoutStyle setMargin(Edge edge, LayoutLength value) {
    return put(LengthTable.MARGIN + edge.index, requireNumberOrAuto("margin", value));
  }

  /** Sets the space around the box; auto takes what is left over, in points. */
  public LayoutStyle setMargin(Edge edge, float points) {
    return setMargin(edge, LayoutLength.points(points));
  }

  /** Returns what was set for this very edge. */
  public LayoutLength margin(Edge edge) {
    return lengths.get(LengthTable.MARGIN + edge.index);
  }

  /** Sets the space between border and content. Percentages are of the parent's width. */
  public LayoutStyle setPadding(Edge edge, LayoutLength value) {
    return put(
        LengthTable.PADDING + edge.index,
        requireNotNegative("padding", requireNumber("padding", value)));
  }

  /** Sets the space between border and content, in points. */
  public LayoutStyle setPadding(Edge edge, float points) {
    return setPadding(edge, LayoutLength.points(points));
  }

  /** Returns what was set for this very edge. */
  public LayoutLength padding(Edge edge) {
    return lengths.get(LengthTable.PADDING + edge.index);
  }

  /**
   * Sets how far the box is moved, or for an absolute node, kept from that side. Percentages are of
   * the parent's size in that axis.
   */
  public LayoutStyle setInset(Edge edge, LayoutLength value) {
    return put(LengthTable.INSET + edge.index, requireNumberOrAuto("inset", value));
  }

  /** Sets how far the box is moved, or for an absolute node, kept from that side, in points. */
  public LayoutStyle setInset(Edge edge, float points) {
    return setInset(edge, LayoutLength.points(points));
  }

  /** Returns what was set for this very edge. */
  public LayoutLength inset(Edge edge) {
    return lengths.get(LengthTable.INSET + edge.index);
  }

  /** Sets the width of the border, in points; NaN unsets it. */
  public LayoutStyle setBorder(Edge edge, float points) {
    return putNumber(LengthTable.BORDER + edge.index, "border", points);
  }

  /** Returns the border that was set for this very edge; NaN unless set. */
  public float border(Edge edge) {
    return lengths.number(LengthTable.BORDER + edge.index, Float.NaN);
  }

  /** Takes over everything that another style says. */
  public LayoutStyle copyFrom(LayoutStyle other) {
    if (lengths.copy(other.lengths)) {
      node.styleChanged();
    }
    return setDirection(other.direction)
        .setFlexDirection(other.flexDirection)
        .setFlexWrap(other.flexWrap)
        .setJustifyContent(other.justifyContent)
        .setAlignItems(other.alignItems)
        .setAlignSelf(other.alignSelf)
        .setAlignContent(other.alignContent)
        .setPositionType(other.positionType)
        .setDisplay(other.display)
        .setOverflow(other.overflow)
        .setBoxSizing(other.boxSizing);
  }

  private LayoutStyle put(int property, LayoutLength value) {
    if (lengths.put(property, value)) {
      node.styleChanged();
    }
    return this;
  }

  private LayoutStyle putNumber(int property, String name, float value) {
    requireFinite(name, value);
    if (value < 0) {
      throw negative(name, String.valueOf(value));
    }
    if (lengths.putNumber(property, value)) {
      node.styleChanged();
    }
    return this;
  }

  private static void requireFinite(String name, float value) {
    if (Float.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + " must be a finite number, but is " + value + "; NaN unsets it");
    }
  }

  private static LayoutLength requireNotNegative(String name, LayoutLength value) {
    if (value.value < 0) {
      throw negative(name, value.toString());
    }
    return value;
  }

  private static IllegalArgumentException negative(String name, String value) {
    return new IllegalArgumentException(
        name + " must not be negative, but is " + value + "; only margin and inset may be");
  }

  private static LayoutLength requireNumber(String name, LayoutLength value) {
    if (value.isKeyword()) {
      throw new IllegalArgumentException(
          name + " takes points, a percentage or UNDEFINED, not " + value);
    }
    return value;
  }

  private static LayoutLength requireNumberOrAuto(String name, LayoutLength value) {
    return value.kind == LayoutLength.Kind.AUTO ? value : requireNumber(name, value);
  }

  private static void requireItemAlignment(String name, Align value) {
    if (value.compareTo(Align.SPACE_BETWEEN) >= 0) {
      throw new IllegalArgumentException(
          name + " cannot be " + value + ", which is for lines; set it as alignContent");
    }
  }
}
