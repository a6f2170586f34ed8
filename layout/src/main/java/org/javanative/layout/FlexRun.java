package org.javanative.layout;

import java.util.Arrays;

/**
 * The work on one container, given its width and perhaps its height: sizes of its items, lines,
 * flexing, alignment, and at last the nodes that are positioned absolutely against it.
 *
 * <p>{@link #advance} goes on until the work is done or an answer is missing. A step on one item
 * has no effect before all its answers are there, so it can be started again.
 */
final class FlexRun {
  private enum Phase {
    BASE_SIZES,
    CROSS_SIZES,
    PLACE,
    ABSOLUTE
  }

  private static final LayoutNode[] NONE = new LayoutNode[0];

  /** Stands in where there is no node. */
  static final LayoutNode NO_NODE = new LayoutNode();

  private LayoutNode node = NO_NODE;
  private float keyWidth;
  private float keyHeight;
  private float parentHeight;

  /** The width of the whole box. */
  float width;

  /** The height of the whole box; NaN until known if the content decides it. */
  float height;

  private float givenHeight;
  private boolean givenDefinite;

  boolean isRow;
  boolean isMultiLine;

  /** The main axis begins on the right, or at the bottom. */
  boolean mainReversed;

  /** The cross axis begins on the right, or at the bottom. */
  boolean crossReversed;

  float innerWidth;

  /** NaN until known if the content decides it. */
  float innerHeight;

  /** What percentages of the height refer to; NaN if nothing. */
  float percentHeight;

  float mainGap;
  float crossGap;

  LayoutNode[] items = NONE;
  int itemCount;
  final FlexLines lines = new FlexLines();
  private final AbsoluteLayout absolute = new AbsoluteLayout();

  private Phase phase = Phase.BASE_SIZES;
  private int next;
  private boolean hasAbsolute;
  private boolean hasStatic;

  /** Whether an item is aligned by its baseline. */
  boolean usesBaselines;

  void begin(
      LayoutNode container,
      float ownWidth,
      float ownHeight,
      boolean definite,
      float parentWidthKey,
      float parentHeightKey,
      float heightOfParent) {
    node = container;
    keyWidth = parentWidthKey;
    keyHeight = parentHeightKey;
    parentHeight = heightOfParent;
    width = ownWidth;
    height = ownHeight;
    givenHeight = ownHeight;
    givenDefinite = definite;
    LayoutStyle style = container.style();
    Box box = container.box;
    isRow = style.flexDirection().isRow();
    isMultiLine = style.flexWrap() != FlexWrap.NO_WRAP;
    boolean wrapReversed = style.flexWrap() == FlexWrap.WRAP_REVERSE;
    boolean reversed = style.flexDirection().isReverse();
    mainReversed = isRow ? reversed != box.rightToLeft : reversed;
    crossReversed = isRow ? wrapReversed : wrapReversed != box.rightToLeft;
    innerWidth = Math.max(0, ownWidth - box.insetWidth());
    innerHeight = Float.isNaN(ownHeight) ? Float.NaN : Math.max(0, ownHeight - box.insetHeight());
    percentHeight = definite ? innerHeight : Float.NaN;
    float columnGap = gap(style, Gutter.COLUMN, innerWidth);
    float rowGap = gap(style, Gutter.ROW, percentHeight);
    mainGap = isRow ? columnGap : rowGap;
    crossGap = isRow ? rowGap : columnGap;
    collectItems();
    phase = Phase.BASE_SIZES;
    next = 0;
  }

  static float gap(LayoutStyle style, Gutter gutter, float size) {
    LengthTable lengths = style.lengths;
    int property = LengthTable.GAP + gutter.index;
    if (!lengths.has(property)) {
      property = LengthTable.GAP + Gutter.ALL.index;
    }
    return lengths.has(property) ? BoxModel.orZero(lengths, property, size) : 0;
  }

  LayoutNode node() {
    return node;
  }

  private void collectItems() {
    itemCount = 0;
    hasAbsolute = false;
    hasStatic = false;
    usesBaselines = false;
    if (items.length < node.childCount) {
      items = new LayoutNode[Math.max(8, node.childCount)];
    }
    collectFrom(node);
  }

  private void collectFrom(LayoutNode parent) {
    for (int i = 0; i < parent.childCount; i++) {
      LayoutNode child = parent.children[i];
      LayoutStyle style = child.style();
      if (style.display() == Display.NONE) {
        if (child.changes.isDirty()) {
          Engine.hide(child);
        }
      } else if (child.isContents()) {
        child.changes.settle();
        child.answers.forget();
        child.box.clear();
        BoxModel.resolveDirection(child, parent.box.rightToLeft);
        child.changes.placedChildren = true;
        collectFrom(child);
      } else if (child.isAbsolute()) {
        hasAbsolute = true;
      } else {
        hasStatic |= style.positionType() == PositionType.STATIC;
        addItem(child, parent);
      }
    }
  }

  private void addItem(LayoutNode item, LayoutNode parent) {
    if (itemCount == items.length) {
      items = Arrays.copyOf(items, 2 * Math.max(4, itemCount));
    }
    BoxModel.resolve(item, innerWidth, parent.box.rightToLeft);
    items[itemCount++] = item;
  }

  /** Goes on; tells whether the work is done. */
  boolean advance(Engine engine) {
    if (phase == Phase.BASE_SIZES) {
      for (; next < itemCount; next++) {
        if (!ItemSizes.findBase(this, items[next], engine)) {
          return false;
        }
      }
      lines.breakAndFlex(this);
      enter(Phase.CROSS_SIZES);
    }
    if (phase == Phase.CROSS_SIZES) {
      for (; next < itemCount; next++) {
        if (!ItemSizes.findCross(this, items[next], engine)) {
          return false;
        }
      }
      Alignment.align(this);
      enter(Phase.PLACE);
    }
    if (phase == Phase.PLACE) {
      for (; next < itemCount; next++) {
        if (!ItemSizes.place(this, items[next], engine)) {
          return false;
        }
      }
      collectAbsolute();
      enter(Phase.ABSOLUTE);
    }
    for (; next < itemCount; next++) {
      if (!absolute.place(this, items[next], engine)) {
        return false;
      }
    }
    finish();
    return true;
  }

  private void enter(Phase nextPhase) {
    phase = nextPhase;
    next = 0;
  }

  /** From here on the items are the absolute nodes that are placed against this box. */
  private void collectAbsolute() {
    Arrays.fill(items, 0, itemCount, null);
    itemCount = 0;
    boolean isContainingBlock =
        node.style().positionType() != PositionType.STATIC || node.parent == null;
    if (isContainingBlock && (hasAbsolute || hasStatic)) {
      collectAbsoluteFrom(node);
    }
  }

  private void collectAbsoluteFrom(LayoutNode parent) {
    for (int i = 0; i < parent.childCount; i++) {
      LayoutNode child = parent.children[i];
      LayoutStyle style = child.style();
      if (style.display() == Display.NONE) {
        continue;
      }
      if (child.isContents()) {
        collectAbsoluteFrom(child);
      } else if (child.isAbsolute()) {
        addAbsolute(child);
      } else if (style.positionType() == PositionType.STATIC) {
        collectAbsoluteFrom(child);
      }
    }
  }

  private void addAbsolute(LayoutNode child) {
    if (itemCount == items.length) {
      items = Arrays.copyOf(items, 2 * Math.max(4, itemCount));
    }
    items[itemCount++] = child;
  }

  private void finish() {
    Arrays.fill(items, 0, itemCount, null);
    Answers answers = node.answers;
    answers.placed(width, givenHeight, givenDefinite, keyWidth, keyHeight, height);
    if (Float.isNaN(givenHeight) && answers.heights.find(width, keyWidth, keyHeight) < 0) {
      answers.heights.add(width, keyWidth, keyHeight, height, lines.contentHeight);
    }
    answers.usesBaselines = usesBaselines;
    node.changes.placedChildren = true;
    node = NO_NODE;
  }

  /** The content decided the height: sets it, within the limits. */
  void settleHeight(float content) {
    float inset = node.box.insetHeight();
    lines.contentHeight = content + inset;
    height = BoxModel.clampHeight(node, content + inset, parentHeight);
    innerHeight = height - inset;
  }

  /** The height of the content box if the content were this high. */
  float innerHeightFor(float content) {
    if (!Float.isNaN(innerHeight)) {
      return innerHeight;
    }
    float inset = node.box.insetHeight();
    return BoxModel.clampHeight(node, content + inset, parentHeight) - inset;
  }

  Align alignmentOf(LayoutNode item) {
    Align own = item.style().alignSelf();
    return own == Align.AUTO ? node.style().alignItems() : own;
  }

  /** Whether the item takes the whole cross size of its line. */
  boolean stretches(LayoutNode item) {
    if (alignmentOf(item) != Align.STRETCH) {
      return false;
    }
    Box box = item.box;
    LengthTable lengths = item.style().lengths;
    if (isRow) {
      return !box.autoTop && !box.autoBottom && lengths.isAuto(LengthTable.HEIGHT);
    }
    return !box.autoLeft && !box.autoRight && lengths.isAuto(LengthTable.WIDTH);
  }

  static boolean keepsToContent(LengthTable lengths, int property) {
    return lengths.isKeyword(property, LayoutLength.Kind.MAX_CONTENT)
        || lengths.isKeyword(property, LayoutLength.Kind.FIT_CONTENT);
  }
}
