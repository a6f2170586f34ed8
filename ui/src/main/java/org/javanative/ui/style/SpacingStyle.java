package org.javanative.ui.style;

/**
 * The part of a {@link Style} that says how far views are from each other.
 *
 * <p>Which of several values for one edge counts is said at {@link Edge}.
 */
abstract sealed class SpacingStyle extends LayoutStyle permits DrawingStyle {

  /** Between children, and between their lines. */
  public Style gap(double dp) {
    return set(StyleKey.GAP, Numbers.notNegative("gap", dp));
  }

  /** Between what stands one below the other; over {@link #gap}. */
  public Style rowGap(double dp) {
    return set(StyleKey.ROW_GAP, Numbers.notNegative("rowGap", dp));
  }

  /** Between what stands one beside the other; over {@link #gap}. */
  public Style columnGap(double dp) {
    return set(StyleKey.COLUMN_GAP, Numbers.notNegative("columnGap", dp));
  }

  /** Between the border and the content, on all edges. */
  public Style padding(double dp) {
    return padding(Edge.ALL, dp);
  }

  /** Between the border and the content, on all edges. */
  public Style padding(Length length) {
    return padding(Edge.ALL, length);
  }

  /** Between the border and the content, on the edges that {@code edge} names. */
  public Style padding(Edge edge, double dp) {
    return padding(edge, Length.dp(dp));
  }

  /** Between the border and the content, on the edges that {@code edge} names. */
  public Style padding(Edge edge, Length length) {
    return set(StyleKey.PADDING.at(edge), ofContent("padding" + edge.suffix(), length));
  }

  /** Between the border and the content, left and right. */
  public Style paddingHorizontal(double dp) {
    return padding(Edge.HORIZONTAL, dp);
  }

  /** Between the border and the content, above and below. */
  public Style paddingVertical(double dp) {
    return padding(Edge.VERTICAL, dp);
  }

  /** Between the border and the content, above. */
  public Style paddingTop(double dp) {
    return padding(Edge.TOP, dp);
  }

  /** Between the border and the content, on the right, whatever the direction. */
  public Style paddingRight(double dp) {
    return padding(Edge.RIGHT, dp);
  }

  /** Between the border and the content, below. */
  public Style paddingBottom(double dp) {
    return padding(Edge.BOTTOM, dp);
  }

  /** Between the border and the content, on the left, whatever the direction. */
  public Style paddingLeft(double dp) {
    return padding(Edge.LEFT, dp);
  }

  /** Between the border and the content, where reading starts. */
  public Style paddingStart(double dp) {
    return padding(Edge.START, dp);
  }

  /** Between the border and the content, where reading ends. */
  public Style paddingEnd(double dp) {
    return padding(Edge.END, dp);
  }

  /** Around the border, on all edges; may be negative. {@link Length#AUTO} takes the free space. */
  public Style margin(double dp) {
    return margin(Edge.ALL, dp);
  }

  /** Around the border, on all edges; may be negative. {@link Length#AUTO} takes the free space. */
  public Style margin(Length length) {
    return margin(Edge.ALL, length);
  }

  /** Around the border, on the edges that {@code edge} names; may be negative, or auto. */
  public Style margin(Edge edge, double dp) {
    return margin(edge, Length.dp(dp));
  }

  /** Around the border, on the edges that {@code edge} names; may be negative, or auto. */
  public Style margin(Edge edge, Length length) {
    return set(StyleKey.MARGIN.at(edge), length);
  }

  /** Around the border, left and right. */
  public Style marginHorizontal(double dp) {
    return margin(Edge.HORIZONTAL, dp);
  }

  /** Around the border, above and below. */
  public Style marginVertical(double dp) {
    return margin(Edge.VERTICAL, dp);
  }

  /** Around the border, above. */
  public Style marginTop(double dp) {
    return margin(Edge.TOP, dp);
  }

  /** Around the border, on the right, whatever the direction. */
  public Style marginRight(double dp) {
    return margin(Edge.RIGHT, dp);
  }

  /** Around the border, below. */
  public Style marginBottom(double dp) {
    return margin(Edge.BOTTOM, dp);
  }

  /** Around the border, on the left, whatever the direction. */
  public Style marginLeft(double dp) {
    return margin(Edge.LEFT, dp);
  }

  /** Around the border, where reading starts. */
  public Style marginStart(double dp) {
    return margin(Edge.START, dp);
  }

  /** Around the border, where reading ends. */
  public Style marginEnd(double dp) {
    return margin(Edge.END, dp);
  }

  /** The distance from the parent's edges, on all edges. */
  public Style inset(double dp) {
    return inset(Edge.ALL, dp);
  }

  /** The distance from the parent's edges that {@code edge} names; may be negative. */
  public Style inset(Edge edge, double dp) {
    return inset(edge, Length.dp(dp));
  }

  /** The distance from the parent's edges that {@code edge} names; may be negative. */
  public Style inset(Edge edge, Length length) {
    return set(StyleKey.INSET.at(edge), length);
  }

  /** The distance from the top; may be negative. */
  public Style top(double dp) {
    return inset(Edge.TOP, dp);
  }

  /** The distance from the right, whatever the direction; may be negative. */
  public Style right(double dp) {
    return inset(Edge.RIGHT, dp);
  }

  /** The distance from the bottom; may be negative. */
  public Style bottom(double dp) {
    return inset(Edge.BOTTOM, dp);
  }

  /** The distance from the left, whatever the direction; may be negative. */
  public Style left(double dp) {
    return inset(Edge.LEFT, dp);
  }

  /** The distance from where reading starts; may be negative. */
  public Style start(double dp) {
    return inset(Edge.START, dp);
  }

  /** The distance from where reading ends; may be negative. */
  public Style end(double dp) {
    return inset(Edge.END, dp);
  }

  private static Length ofContent(String name, Length length) {
    if (length.unit() == Length.Unit.AUTO) {
      throw new IllegalArgumentException(
          name + " cannot be auto. To centre a view, give it margins that are.");
    }
    return notNegative(name, length);
  }
}
