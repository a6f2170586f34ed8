package org.javanative.layout;

/**
 * The lengths of a style, packed: a bit per property says whether it is set and of which kind, and
 * the values of those that are set lie densely in one array. Most nodes set a handful of fifty.
 */
final class LengthTable {
  static final int WIDTH = 0;
  static final int HEIGHT = 1;
  static final int MIN_WIDTH = 2;
  static final int MIN_HEIGHT = 3;
  static final int MAX_WIDTH = 4;
  static final int MAX_HEIGHT = 5;
  static final int FLEX_BASIS = 6;
  static final int FLEX = 7;
  static final int FLEX_GROW = 8;
  static final int FLEX_SHRINK = 9;
  static final int ASPECT_RATIO = 10;

  /** The first of the three gutters, in the order of {@link Gutter}. */
  static final int GAP = 11;

  /** The first of nine edges each, in the order of {@link Edge}. */
  static final int MARGIN = 14;

  static final int PADDING = 23;
  static final int BORDER = 32;
  static final int INSET = 41;

  private static final long EDGES = 0x1FFL;
  private static final long VERTICAL_EDGES =
      bit(Edge.TOP.index) | bit(Edge.BOTTOM.index) | bit(Edge.VERTICAL.index) | bit(Edge.ALL.index);

  /** Percentages of these refer to the height of the parent. */
  private static final long OF_PARENT_HEIGHT =
      bit(HEIGHT) | bit(MIN_HEIGHT) | bit(MAX_HEIGHT) | bit(FLEX_BASIS) | (VERTICAL_EDGES << INSET);

  private static final long OF_OWN_HEIGHT = bit(GAP + 1) | bit(GAP + 2);

  private static final float[] NONE = new float[0];

  private long set;
  private long percent;
  private long keyword;
  private float[] values = NONE;

  private static long bit(int property) {
    return 1L << property;
  }

  /** Stores a length; tells whether that changed anything. */
  boolean put(int property, LayoutLength length) {
    if (length.kind == LayoutLength.Kind.UNDEFINED) {
      return remove(property);
    }
    boolean isPercent = length.kind == LayoutLength.Kind.PERCENT;
    float value = length.isKeyword() ? length.kind.code : length.value;
    return put(property, value, isPercent, length.isKeyword());
  }

  /** Stores a plain number; NaN removes it. Tells whether that changed anything. */
  boolean putNumber(int property, float value) {
    return Float.isNaN(value) ? remove(property) : put(property, value, false, false);
  }

  private boolean put(int property, float value, boolean isPercent, boolean isKeyword) {
    long bit = bit(property);
    int index = index(property);
    if ((set & bit) == 0) {
      float[] grown = new float[values.length + 1];
      System.arraycopy(values, 0, grown, 0, index);
      System.arraycopy(values, index, grown, index + 1, values.length - index);
      values = grown;
      set |= bit;
    } else if (values[index] == value
        && ((percent & bit) != 0) == isPercent
        && ((keyword & bit) != 0) == isKeyword) {
      return false;
    }
    values[index] = value;
    percent = isPercent ? percent | bit : percent & ~bit;
    keyword = isKeyword ? keyword | bit : keyword & ~bit;
    return true;
  }

  private boolean remove(int property) {
    long bit = bit(property);
    if ((set & bit) == 0) {
      return false;
    }
    int index = index(property);
    float[] shrunk = new float[values.length - 1];
    System.arraycopy(values, 0, shrunk, 0, index);
    System.arraycopy(values, index + 1, shrunk, index, shrunk.length - index);
    values = shrunk;
    set &= ~bit;
    percent &= ~bit;
    keyword &= ~bit;
    return true;
  }

  /** Takes over all lengths of another; tells whether that changed anything. */
  boolean copy(LengthTable other) {
    boolean same =
        set == other.set
            && percent == other.percent
            && keyword == other.keyword
            && java.util.Arrays.equals(values, other.values);
    set = other.set;
    percent = other.percent;
    keyword = other.keyword;
    values = same ? values : other.values.clone();
    return !same;
  }

  private int index(int property) {
    return Long.bitCount(set & (bit(property) - 1));
  }

  boolean has(int property) {
    return (set & bit(property)) != 0;
  }

  boolean hasEdges(int group) {
    return (set & (EDGES << group)) != 0;
  }

  boolean hasPercentEdges(int group) {
    return (percent & (EDGES << group)) != 0;
  }

  boolean isPercent(int property) {
    return (percent & bit(property)) != 0;
  }

  boolean isKeyword(int property, LayoutLength.Kind kind) {
    return (keyword & bit(property)) != 0 && values[index(property)] == kind.code;
  }

  /** Whether the property is left to the layout: set to auto, or not set. */
  boolean isAuto(int property) {
    return !has(property) || isKeyword(property, LayoutLength.Kind.AUTO);
  }

  boolean dependsOnParentHeight() {
    return (percent & OF_PARENT_HEIGHT) != 0 || isKeyword(HEIGHT, LayoutLength.Kind.STRETCH);
  }

  boolean dependsOnOwnHeight() {
    return (percent & OF_OWN_HEIGHT) != 0;
  }

  /** A number, or the default where it is not set. */
  float number(int property, float otherwise) {
    return has(property) ? values[index(property)] : otherwise;
  }

  /** In points: NaN if not set, if a keyword, or if a percentage of something unknown (NaN). */
  float resolve(int property, float base) {
    long bit = bit(property);
    if ((set & bit) == 0 || (keyword & bit) != 0) {
      return Float.NaN;
    }
    float value = values[index(property)];
    return (percent & bit) != 0 ? base * value * 0.01f : value;
  }

  LayoutLength get(int property) {
    if (!has(property)) {
      return LayoutLength.UNDEFINED;
    }
    float value = values[index(property)];
    if ((keyword & bit(property)) != 0) {
      return keyword(value);
    }
    return isPercent(property) ? LayoutLength.percent(value) : LayoutLength.points(value);
  }

  private static LayoutLength keyword(float code) {
    if (code == LayoutLength.Kind.MAX_CONTENT.code) {
      return LayoutLength.MAX_CONTENT;
    }
    if (code == LayoutLength.Kind.FIT_CONTENT.code) {
      return LayoutLength.FIT_CONTENT;
    }
    return code == LayoutLength.Kind.STRETCH.code ? LayoutLength.STRETCH : LayoutLength.AUTO;
  }

  /** The property that decides for the left side; -1 if none is set. */
  int left(int group, boolean rightToLeft) {
    return side(group, rightToLeft ? Edge.END : Edge.START, Edge.LEFT, Edge.HORIZONTAL);
  }

  /** The property that decides for the right side; -1 if none is set. */
  int right(int group, boolean rightToLeft) {
    return side(group, rightToLeft ? Edge.START : Edge.END, Edge.RIGHT, Edge.HORIZONTAL);
  }

  /** The property that decides for the top; -1 if none is set. */
  int top(int group) {
    return side(group, Edge.TOP, Edge.TOP, Edge.VERTICAL);
  }

  /** The property that decides for the bottom; -1 if none is set. */
  int bottom(int group) {
    return side(group, Edge.BOTTOM, Edge.BOTTOM, Edge.VERTICAL);
  }

  private int side(int group, Edge first, Edge second, Edge axis) {
    if (!hasEdges(group)) {
      return -1;
    }
    if (has(group + first.index)) {
      return group + first.index;
    }
    if (has(group + second.index)) {
      return group + second.index;
    }
    if (has(group + axis.index)) {
      return group + axis.index;
    }
    int all = group + Edge.ALL.index;
    return has(all) ? all : -1;
  }
}
