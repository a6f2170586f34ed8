package org.javanative.layout;

/** The sizes of one item of a container, one step at a time. */
final class ItemSizes {
  private ItemSizes() {}

  /** Finds the size in the main axis before flexing; false if an answer is missing. */
  static boolean findBase(FlexRun run, LayoutNode item, Engine engine) {
    Box box = item.box;
    box.contentHeight = Float.NaN;
    return run.isRow ? findBaseWidth(run, item, box) : findBaseHeight(run, item, box, engine);
  }

  private static boolean findBaseWidth(FlexRun run, LayoutNode item, Box box) {
    box.minMain = BoxModel.minWidth(item, run.innerWidth);
    box.maxMain = BoxModel.maxWidth(item, run.innerWidth);
    float base = BoxModel.wholeWidth(item, statedBasis(item, run.innerWidth));
    if (Float.isNaN(base)) {
      base = widthProperty(run, item);
    }
    if (Float.isNaN(base)) {
      base = BoxModel.widthFromRatio(item, knownHeight(run, item));
    }
    if (Float.isNaN(base)) {
      base = ContentWidth.max(item) + box.insetWidth();
      base = BoxModel.limitByRatio(item, base, run.percentHeight);
    }
    setBase(box, base, box.insetWidth());
    return true;
  }

  private static boolean findBaseHeight(FlexRun run, LayoutNode item, Box box, Engine engine) {
    box.minMain = BoxModel.minHeight(item, run.percentHeight);
    box.maxMain = BoxModel.maxHeight(item, run.percentHeight);
    box.cross = crossWidth(run, item);
    float base = BoxModel.wholeHeight(item, statedBasis(item, run.percentHeight));
    boolean ofContent = item.style().lengths.isPercent(LengthTable.FLEX_BASIS);
    if (Float.isNaN(base) && !ofContent) {
      base = BoxModel.statedHeight(item, run.percentHeight);
    }
    if (Float.isNaN(base)) {
      base = BoxModel.heightFromRatio(item, box.cross);
    }
    if (Float.isNaN(base)) {
      float height = engine.autoHeight(item, box.cross, run.innerWidth, run.percentHeight);
      if (Float.isNaN(height)) {
        return false;
      }
      box.contentHeight = height;
      base = engine.unlimitedHeight;
    }
    setBase(box, base, box.insetHeight());
    return true;
  }

  private static void setBase(Box box, float base, float inset) {
    box.base = base > inset ? base : inset;
    box.hypothetical = BoxModel.clamp(box.base, box.minMain, box.maxMain);
  }

  /** The flex basis that the style states, NaN if it leaves it to width, height or content. */
  private static float statedBasis(LayoutNode item, float mainSize) {
    LengthTable lengths = item.style().lengths;
    if (!lengths.isAuto(LengthTable.FLEX_BASIS)) {
      return lengths.isKeyword(LengthTable.FLEX_BASIS, LayoutLength.Kind.STRETCH)
          ? mainSize
          : lengths.resolve(LengthTable.FLEX_BASIS, mainSize);
    }
    return lengths.number(LengthTable.FLEX, 0) > 0 ? 0 : Float.NaN;
  }

  private static float widthProperty(FlexRun run, LayoutNode item) {
    LengthTable lengths = item.style().lengths;
    float room = run.innerWidth - item.box.marginWidth();
    if (lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.STRETCH)) {
      return room;
    }
    if (lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.FIT_CONTENT)) {
      return ContentWidth.fit(item, room);
    }
    return BoxModel.statedWidth(item, run.innerWidth);
  }

  /** A row item's height if it is known without looking at its content; NaN if not. */
  private static float knownHeight(FlexRun run, LayoutNode item) {
    float stated = BoxModel.statedHeight(item, run.percentHeight);
    if (Float.isNaN(stated) && !run.isMultiLine && run.stretches(item)) {
      stated = run.percentHeight - item.box.marginHeight();
    }
    return Float.isNaN(stated) ? stated : BoxModel.clampHeight(item, stated, run.percentHeight);
  }

  /** A column item's width, before it is stretched to a line that is not known yet. */
  private static float crossWidth(FlexRun run, LayoutNode item) {
    float room = run.innerWidth - item.box.marginWidth();
    float width = widthProperty(run, item);
    if (Float.isNaN(width)) {
      if (!run.isMultiLine && run.stretches(item)) {
        width = room;
      } else {
        // A basis that is a percentage of nothing stands for the content, whatever the height says.
        float height =
            item.style().lengths.isPercent(LengthTable.FLEX_BASIS)
                ? statedBasis(item, run.percentHeight)
                : BoxModel.statedHeight(item, run.percentHeight);
        width = BoxModel.widthFromRatio(item, height);
      }
    }
    if (Float.isNaN(width)) {
      width =
          item.style().lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.MAX_CONTENT)
              ? ContentWidth.max(item) + item.box.insetWidth()
              : ContentWidth.fit(item, room);
      width = BoxModel.limitByRatio(item, width, run.percentHeight);
    }
    return BoxModel.clampWidth(item, width, run.innerWidth);
  }

  /** Finds the size in the cross axis, before stretching; false if an answer is missing. */
  static boolean findCross(FlexRun run, LayoutNode item, Engine engine) {
    Box box = item.box;
    if (!run.isRow) {
      if (followsFlexedHeight(run, item)) {
        float width = BoxModel.widthFromRatio(item, box.main);
        box.cross = BoxModel.clampWidth(item, width, run.innerWidth);
      }
      // Across a column, the left edges of boxes are their baselines.
      box.ascent = run.crossReversed ? box.marginRight + box.cross : box.marginLeft;
      return true;
    }
    float cross = knownHeight(run, item);
    if (Float.isNaN(cross)) {
      cross = BoxModel.heightFromRatio(item, box.main);
      cross = Float.isNaN(cross) ? cross : BoxModel.clampHeight(item, cross, run.percentHeight);
    }
    if (Float.isNaN(cross)) {
      cross = engine.autoHeight(item, box.main, run.innerWidth, run.percentHeight);
      if (Float.isNaN(cross)) {
        return false;
      }
      box.contentHeight = cross;
    }
    box.cross = cross;
    if (run.alignmentOf(item) == Align.BASELINE) {
      run.usesBaselines = true;
      if (!placeSized(run, item, engine)) {
        return false;
      }
      box.ascent = box.marginTop + Baseline.of(item);
    }
    return true;
  }

  /** Whether a column's item is as wide as its ratio makes it from its height. */
  private static boolean followsFlexedHeight(FlexRun run, LayoutNode item) {
    LengthTable lengths = item.style().lengths;
    return lengths.has(LengthTable.ASPECT_RATIO)
        && lengths.isAuto(LengthTable.WIDTH)
        && (run.isMultiLine || !run.stretches(item));
  }

  /** The width of an item of a column with several lines, once its line's width is known. */
  static float widthInLine(FlexRun run, LayoutNode item, float lineWidth) {
    LengthTable lengths = item.style().lengths;
    if (!lengths.isAuto(LengthTable.WIDTH) || lengths.has(LengthTable.ASPECT_RATIO)) {
      return item.box.cross;
    }
    float width = ContentWidth.fit(item, lineWidth - item.box.marginWidth());
    return BoxModel.clampWidth(item, width, run.innerWidth);
  }

  /** Gives the item its final size; false if an answer is missing. */
  static boolean place(FlexRun run, LayoutNode item, Engine engine) {
    return placeSized(run, item, engine);
  }

  private static boolean placeSized(FlexRun run, LayoutNode item, Engine engine) {
    Box box = item.box;
    float width = run.isRow ? box.main : box.cross;
    float height = run.isRow ? box.cross : box.main;
    boolean definite = run.isRow || isMainDefinite(run, item);
    if (!item.isLeaf() && !HeightDependence.of(item)) {
      // What the content asked for and what is given lead to the same, so ask as before.
      definite = true;
      if (height == box.contentHeight) {
        height = Float.NaN;
        definite = false;
      }
    } else if (run.isRow && height == box.contentHeight && !run.stretches(item)) {
      height = Float.NaN;
      definite = false;
    }
    return engine.place(item, width, height, definite, run.innerWidth, run.percentHeight);
  }

  /** Whether percentages in a column's item may refer to the item's flexed height. */
  private static boolean isMainDefinite(FlexRun run, LayoutNode item) {
    return !Float.isNaN(run.percentHeight) || Float.isNaN(item.box.contentHeight);
  }
}
