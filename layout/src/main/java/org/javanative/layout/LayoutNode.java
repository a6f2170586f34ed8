package org.javanative.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A box in a tree of boxes: its children, its {@link #style()}, and, after {@link #calculate}, its
 * frame.
 *
 * <p>A tree belongs to one thread at a time. Lengths are in points. What changes marks itself as
 * dirty, and the next {@code calculate} redoes only what depends on it.
 */
public final class LayoutNode {
  private static final LayoutNode[] NO_CHILDREN = new LayoutNode[0];

  private final LayoutConfig config;
  private final LayoutStyle style = new LayoutStyle(this);
  private @Nullable Engine engine;

  @Nullable LayoutNode parent;
  LayoutNode[] children = NO_CHILDREN;
  int childCount;

  @Nullable MeasureFunction measureFunction;
  @Nullable BaselineFunction baselineFunction;

  final Box box = new Box();
  final Answers answers = new Answers();
  final Changes changes = new Changes(this);

  private float left;
  private float top;
  private float width;
  private float height;
  private boolean newLayout;

  /** Makes a node whose frame is rounded to whole points. */
  public LayoutNode() {
    this(LayoutConfig.DEFAULT);
  }

  /** Makes a node. The root's configuration counts for its whole tree. */
  public LayoutNode(LayoutConfig config) {
    this.config = config;
  }

  /** The node's style, which stays the same object. */
  public LayoutStyle style() {
    return style;
  }

  /** The node that this one is a child of. */
  public @Nullable LayoutNode parent() {
    return parent;
  }

  /** How many children the node has. */
  public int childCount() {
    return childCount;
  }

  /**
   * A child by its position.
   *
   * @throws IndexOutOfBoundsException if there is no such child
   */
  public LayoutNode child(int index) {
    if (index < 0 || index >= childCount) {
      throw new IndexOutOfBoundsException("No child " + index + "; the node has " + childCount);
    }
    return children[index];
  }

  /** Adds a child after all others; see {@link #insert}. */
  public void add(LayoutNode child) {
    insert(child, childCount);
  }

  /**
   * Adds a child before the one that is now at that position, or at the end.
   *
   * @throws IllegalStateException if the child has a parent already, if it is this node or an
   *     ancestor of it, or if this node measures itself
   * @throws IndexOutOfBoundsException if the position is beyond the end
   */
  public void insert(LayoutNode child, int index) {
    if (index < 0 || index > childCount) {
      throw new IndexOutOfBoundsException(
          "Cannot insert at " + index + "; the node has " + childCount + " children");
    }
    requireFree(child);
    if (childCount == children.length) {
      children = Arrays.copyOf(children, Math.max(4, childCount * 2));
    }
    System.arraycopy(children, index, children, index + 1, childCount - index);
    children[index] = child;
    childCount++;
    child.parent = this;
    changes.childAdded(child);
  }

  private void requireFree(LayoutNode child) {
    if (measureFunction != null) {
      throw new IllegalStateException(
          "A node with a measure function is a leaf and takes no children;"
              + " remove the function first, or put the child beside the node");
    }
    if (child.parent != null) {
      throw new IllegalStateException(
          "The child has a parent already; remove it there first, a node is in one place only");
    }
    for (LayoutNode ancestor = this; ancestor != null; ancestor = ancestor.parent) {
      if (ancestor == child) {
        throw new IllegalStateException(
            "A node cannot be below itself; the child is "
                + (child == this ? "this node" : "an ancestor of this node"));
      }
    }
  }

  /**
   * Takes the child at that position out of the tree, and returns it.
   *
   * @throws IndexOutOfBoundsException if there is no such child
   */
  public LayoutNode remove(int index) {
    LayoutNode child = child(index);
    System.arraycopy(children, index + 1, children, index, childCount - index - 1);
    children[--childCount] = child;
    Arrays.fill(children, childCount, childCount + 1, null);
    changes.childRemoved(child);
    child.parent = null;
    return child;
  }

  /**
   * Takes a child out of the tree.
   *
   * @throws IllegalArgumentException if it is not a child of this node
   */
  public void remove(LayoutNode child) {
    remove(indexOf(child));
  }

  /**
   * Moves a child.
   *
   * @param index its position afterwards
   * @throws IllegalArgumentException if it is not a child of this node
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public void move(LayoutNode child, int index) {
    int from = indexOf(child);
    if (index < 0 || index >= childCount) {
      throw new IndexOutOfBoundsException(
          "Cannot move to " + index + "; the node has " + childCount + " children");
    }
    if (from < index) {
      System.arraycopy(children, from + 1, children, from, index - from);
    } else {
      System.arraycopy(children, index, children, index + 1, from - index);
    }
    children[index] = child;
    if (from != index) {
      changes.contentChanged();
    }
  }

  private int indexOf(LayoutNode child) {
    if (child.parent == this) {
      for (int i = 0; i < childCount; i++) {
        if (children[i] == child) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException(
        "Not a child of this node; its parent is "
            + (child.parent == null ? "none: it was never inserted or is removed" : "another"));
  }

  /**
   * Makes the node a leaf that measures its own content; {@code null} undoes that.
   *
   * @throws IllegalStateException if the node has children
   */
  public void setMeasureFunction(@Nullable MeasureFunction function) {
    if (function != null && childCount > 0) {
      throw new IllegalStateException(
          "A node with children cannot have a measure function; it has " + childCount);
    }
    measureFunction = function;
    changes.styleChanged();
  }

  /** Tells where the node's first baseline is; {@code null} leaves it to the children. */
  public void setBaselineFunction(@Nullable BaselineFunction function) {
    baselineFunction = function;
    changes.styleChanged();
  }

  /**
   * Says that the measured content is another, so that it is measured again.
   *
   * @throws IllegalStateException if the node does not measure itself: everything else that matters
   *     is noticed without help
   */
  public void markDirty() {
    if (measureFunction == null && baselineFunction == null) {
      throw new IllegalStateException(
          "Only a node with a measure or baseline function can be marked dirty;"
              + " changes of style and children mark themselves");
    }
    changes.contentChanged();
  }

  /** Whether something changed here or below since the last {@link #calculate}. */
  public boolean isDirty() {
    return changes.isDirty();
  }

  /**
   * Lays the tree out. Calls measure and baseline functions; what one of them throws comes out
   * here, and the frames stay what they were. Allocates nothing once the tree has been laid out
   * before.
   *
   * @param availableWidth the width of the root if its style does not say; {@code NaN}: as wide as
   *     its content
   * @param availableHeight the height of the root if its style does not say; {@code NaN}: as high
   *     as its content
   * @param direction of text, where the root's style inherits it
   * @throws IllegalStateException if the node is not a root
   */
  public void calculate(float availableWidth, float availableHeight, Direction direction) {
    calculate(availableWidth, availableHeight, direction, null);
  }

  /**
   * Lays the tree out and hands over each node whose frame is another than before, parents first.
   * See {@link #calculate(float, float, Direction)}.
   *
   * @param changed called at the end, when all frames are final; it must not change the tree
   */
  public void calculate(
      float availableWidth,
      float availableHeight,
      Direction direction,
      @Nullable Consumer<? super LayoutNode> changed) {
    if (parent != null) {
      throw new IllegalStateException(
          "Only a root can be calculated, and this node has a parent; call its root instead");
    }
    requireSize("availableWidth", availableWidth);
    requireSize("availableHeight", availableHeight);
    Engine running = engine;
    if (running == null) {
      running = new Engine();
      engine = running;
    }
    boolean done = false;
    try {
      running.layOut(this, availableWidth, availableHeight, direction == Direction.RTL);
      done = true;
    } finally {
      if (!done) {
        changes.startOver();
      }
    }
    running.report(this, config.pointScaleFactor(), changed);
  }

  private static void requireSize(String name, float size) {
    if (size < 0 || Float.isInfinite(size)) {
      throw new IllegalArgumentException(
          name + " must be 0 or more, or NaN for no limit, but is " + size);
    }
  }

  /** The distance from the left of the parent's box, border included, in points. */
  public float left() {
    return left;
  }

  /** The distance from the top of the parent's box, border included, in points. */
  public float top() {
    return top;
  }

  /** The width of the box, padding and border included, in points. */
  public float width() {
    return width;
  }

  /** The height of the box, padding and border included, in points. */
  public float height() {
    return height;
  }

  /** Padding plus border at a side, as the last layout resolved them, in points; not rounded. */
  public float contentInset(Edge side) {
    return switch (side) {
      case LEFT -> box.insetLeft;
      case TOP -> box.insetTop;
      case RIGHT -> box.insetRight;
      case BOTTOM -> box.insetBottom;
      case START -> box.rightToLeft ? box.insetRight : box.insetLeft;
      case END -> box.rightToLeft ? box.insetLeft : box.insetRight;
      default -> throw new IllegalArgumentException("contentInset is of one side, not " + side);
    };
  }

  /** The direction of text in this node, as the last layout resolved it. */
  public Direction layoutDirection() {
    return box.rightToLeft ? Direction.RTL : Direction.LTR;
  }

  /** Whether the frame is another since {@link #markLayoutSeen()}. */
  public boolean hasNewLayout() {
    return newLayout;
  }

  /** Resets {@link #hasNewLayout()}. */
  public void markLayoutSeen() {
    newLayout = false;
  }

  /** Takes over a computed frame; tells whether it is another than before. */
  boolean setFrame(float newLeft, float newTop, float newWidth, float newHeight) {
    if (newLeft == left && newTop == top && newWidth == width && newHeight == height) {
      return false;
    }
    // Adding 0 makes -0 a plain 0.
    left = newLeft + 0f;
    top = newTop + 0f;
    width = newWidth;
    height = newHeight;
    newLayout = true;
    return true;
  }

  boolean isContents() {
    return style.display() == Display.CONTENTS && measureFunction == null;
  }

  boolean isAbsolute() {
    return style.positionType() == PositionType.ABSOLUTE;
  }

  boolean isLeaf() {
    return childCount == 0;
  }

  void styleChanged() {
    changes.styleChanged();
  }
}
