package org.javanative.layout;

/** Sizes of lines across the main axis, and the places of lines and items. */
final class Alignment {
  private Alignment() {}

  static void align(FlexRun run) {
    FlexLines lines = run.lines;
    float total = 0;
    for (int i = 0; i < lines.count; i++) {
      lines.cross[i] = crossSize(run, i);
      total += lines.cross[i] + (i > 0 ? run.crossGap : 0);
    }
    if (run.isRow && Float.isNaN(run.innerHeight)) {
      run.settleHeight(total);
    }
    if (!run.isRow && Float.isNaN(run.innerHeight)) {
      run.settleHeight(0);
    }
    float inner = run.isRow ? run.innerHeight : run.innerWidth;
    if (!run.isMultiLine) {
      if (lines.count > 0) {
        lines.cross[0] = inner;
        placeLine(run, 0, 0);
      }
      return;
    }
    placeLines(run, inner - total);
  }

  private static float crossSize(FlexRun run, int line) {
    float largest = 0;
    float ascent = Float.NEGATIVE_INFINITY;
    float descent = Float.NEGATIVE_INFINITY;
    for (int i = run.lines.start(line); i < run.lines.end[line]; i++) {
      Box box = run.items[i].box;
      float outer = box.cross + (run.isRow ? box.marginHeight() : box.marginWidth());
      if (isOnBaseline(run, run.items[i])) {
        ascent = Math.max(ascent, box.ascent);
        descent = Math.max(descent, outer - box.ascent);
      } else {
        largest = Math.max(largest, outer);
      }
    }
    return Math.max(largest, ascent + descent);
  }

  private static boolean isOnBaseline(FlexRun run, LayoutNode item) {
    Box box = item.box;
    boolean auto = run.isRow ? box.autoTop || box.autoBottom : box.autoLeft || box.autoRight;
    return run.alignmentOf(item) == Align.BASELINE && !auto;
  }

  private static void placeLines(FlexRun run, float free) {
    FlexLines lines = run.lines;
    int count = lines.count;
    Align content = run.node().style().alignContent();
    boolean wrapReversed = run.node().style().flexWrap() == FlexWrap.WRAP_REVERSE;
    float lead = 0;
    float between = run.crossGap;
    float extra = 0;
    switch (content) {
      case FLEX_END -> lead = free;
      case CENTER -> lead = free / 2;
      case STRETCH -> extra = free > 0 ? free / count : 0;
      case SPACE_BETWEEN -> between += free > 0 && count > 1 ? free / (count - 1) : 0;
      case SPACE_AROUND -> {
        float share = free > 0 ? free / count : 0;
        lead = free > 0 ? share / 2 : overflowLead(wrapReversed, free);
        between += share;
      }
      case SPACE_EVENLY -> {
        float share = free > 0 ? free / (count + 1) : 0;
        lead = free > 0 ? share : overflowLead(wrapReversed, free);
        between += share;
      }
      default -> lead = 0;
    }
    float at = lead;
    for (int i = 0; i < count; i++) {
      lines.cross[i] += extra;
      placeLine(run, i, at);
      at += lines.cross[i] + between;
    }
  }

  private static void placeLine(FlexRun run, int line, float crossStart) {
    FlexLines lines = run.lines;
    int start = lines.start(line);
    int end = lines.end[line];
    float free = lines.main[line] - lines.used[line];
    int autos = 0;
    for (int i = start; i < end; i++) {
      autos += autoMargins(run, run.items[i].box);
    }
    float autoShare = autos > 0 && free > 0 ? free / autos : 0;
    float lead = 0;
    float between = run.mainGap;
    if (autos == 0 || free < 0) {
      lead = justifyLead(run, free, end - start);
      between += justifyBetween(run, free, end - start);
    }
    float baseline = baseline(run, start, end);
    float at = lead;
    for (int i = start; i < end; i++) {
      LayoutNode item = run.items[i];
      Box box = item.box;
      at += startMargin(run, box) + (isAutoStart(run, box) ? autoShare : 0);
      float cross = crossStart + crossOffset(run, item, lines.cross[line], baseline);
      setPosition(run, item, at, cross);
      at += box.main + endMargin(run, box) + (isAutoEnd(run, box) ? autoShare : 0) + between;
    }
  }

  private static float justifyLead(FlexRun run, float free, int count) {
    boolean isReversed = run.node().style().flexDirection().isReverse();
    return switch (run.node().style().justifyContent()) {
      case CENTER -> free / 2;
      case FLEX_END -> free;
      case SPACE_AROUND -> free > 0 ? free / count / 2 : overflowLead(isReversed, free);
      case SPACE_EVENLY -> free > 0 ? free / (count + 1) : overflowLead(isReversed, free);
      default -> 0;
    };
  }

  /** Content that is too large for spacing begins where it would if the axis were not reversed. */
  private static float overflowLead(boolean isReversed, float free) {
    return isReversed ? free : 0;
  }

  private static float justifyBetween(FlexRun run, float free, int count) {
    if (free <= 0) {
      return 0;
    }
    return switch (run.node().style().justifyContent()) {
      case SPACE_BETWEEN -> count > 1 ? free / (count - 1) : 0;
      case SPACE_AROUND -> free / count;
      case SPACE_EVENLY -> free / (count + 1);
      default -> 0;
    };
  }

  /** From the start of the line to the baseline of those that are aligned by it. */
  private static float baseline(FlexRun run, int start, int end) {
    float baseline = Float.NEGATIVE_INFINITY;
    for (int i = start; i < end; i++) {
      if (isOnBaseline(run, run.items[i])) {
        baseline = Math.max(baseline, beforeBaseline(run, run.items[i].box));
      }
    }
    return baseline;
  }

  /** From the margin's edge at the start of the cross axis to the item's baseline. */
  private static float beforeBaseline(FlexRun run, Box box) {
    boolean fromBottom = run.isRow && run.crossReversed;
    return fromBottom ? box.cross + box.marginHeight() - box.ascent : box.ascent;
  }

  /** Where the item's box begins in its line; stretches the item if it is to be. */
  private static float crossOffset(FlexRun run, LayoutNode item, float lineCross, float baseline) {
    Box box = item.box;
    float startMargin = crossStartMargin(run, box);
    float margins = run.isRow ? box.marginHeight() : box.marginWidth();
    if (run.stretches(item)) {
      float size = lineCross - margins;
      box.cross =
          run.isRow
              ? BoxModel.clampHeight(item, size, run.percentHeight)
              : BoxModel.clampWidth(item, size, run.innerWidth);
      return startMargin;
    }
    if (run.isMultiLine && !run.isRow) {
      box.cross = ItemSizes.widthInLine(run, item, lineCross);
    }
    float free = lineCross - box.cross - margins;
    boolean autoStart =
        run.isRow
            ? (run.crossReversed ? box.autoBottom : box.autoTop)
            : (run.crossReversed ? box.autoRight : box.autoLeft);
    boolean autoEnd =
        run.isRow
            ? (run.crossReversed ? box.autoTop : box.autoBottom)
            : (run.crossReversed ? box.autoLeft : box.autoRight);
    if (autoStart || autoEnd) {
      float share = free > 0 && autoStart ? (autoEnd ? free / 2 : free) : 0;
      return startMargin + share;
    }
    return switch (run.alignmentOf(item)) {
      case FLEX_END -> startMargin + free;
      case CENTER -> startMargin + free / 2;
      case BASELINE -> startMargin + baseline - beforeBaseline(run, box);
      default -> startMargin;
    };
  }

  private static void setPosition(FlexRun run, LayoutNode item, float main, float cross) {
    Box box = item.box;
    Box container = run.node().box;
    float across = run.isRow ? main : cross;
    float down = run.isRow ? cross : main;
    float width = run.isRow ? box.main : box.cross;
    float height = run.isRow ? box.cross : box.main;
    boolean fromRight = run.isRow ? run.mainReversed : run.crossReversed;
    boolean fromBottom = run.isRow ? run.crossReversed : run.mainReversed;
    float x =
        fromRight
            ? run.width - container.insetRight - across - width
            : container.insetLeft + across;
    float y =
        fromBottom ? run.height - container.insetBottom - down - height : container.insetTop + down;
    box.x = x + BoxModel.relativeX(item, run.innerWidth, container.rightToLeft);
    box.shiftY = BoxModel.relativeY(item, run.percentHeight);
    box.y = y + box.shiftY;
  }

  private static int autoMargins(FlexRun run, Box box) {
    return (isAutoStart(run, box) ? 1 : 0) + (isAutoEnd(run, box) ? 1 : 0);
  }

  private static boolean isAutoStart(FlexRun run, Box box) {
    return run.isRow
        ? (run.mainReversed ? box.autoRight : box.autoLeft)
        : (run.mainReversed ? box.autoBottom : box.autoTop);
  }

  private static boolean isAutoEnd(FlexRun run, Box box) {
    return run.isRow
        ? (run.mainReversed ? box.autoLeft : box.autoRight)
        : (run.mainReversed ? box.autoTop : box.autoBottom);
  }

  private static float startMargin(FlexRun run, Box box) {
    return run.isRow
        ? (run.mainReversed ? box.marginRight : box.marginLeft)
        : (run.mainReversed ? box.marginBottom : box.marginTop);
  }

  private static float endMargin(FlexRun run, Box box) {
    return run.isRow
        ? (run.mainReversed ? box.marginLeft : box.marginRight)
        : (run.mainReversed ? box.marginTop : box.marginBottom);
  }

  private static float crossStartMargin(FlexRun run, Box box) {
    return run.isRow
        ? (run.crossReversed ? box.marginBottom : box.marginTop)
        : (run.crossReversed ? box.marginRight : box.marginLeft);
  }
}
