package org.javanative.layout;

/**
 * Growing and shrinking of the items of a line, as CSS defines it: space is shared by the flex
 * factors; items that hit a limit are frozen at it, and the rest is shared anew.
 */
final class FlexibleLengths {
  /** Going beyond a limit by less than this is a matter of rounding. */
  private static final float NOISE = 1 / 256f;

  private FlexibleLengths() {}

  /**
   * Sets the main size of each item of the line.
   *
   * @param available what the line may fill
   * @param hypothetical what the items take before flexing, with margins and gaps
   * @return what they take afterwards
   */
  static float resolve(FlexRun run, int start, int end, float available, float hypothetical) {
    boolean grow = hypothetical < available;
    boolean flexible = false;
    for (int i = start; i < end; i++) {
      Box box = run.items[i].box;
      box.main = box.hypothetical;
      box.frozen =
          factor(run.items[i], grow) == 0
              || (grow ? box.base > box.hypothetical : box.base < box.hypothetical);
      flexible |= !box.frozen;
    }
    if (flexible) {
      share(run, start, end, available, grow);
    } else {
      return hypothetical;
    }
    float used = (end - start - 1) * run.mainGap;
    for (int i = start; i < end; i++) {
      Box box = run.items[i].box;
      used += box.main + margin(run, box);
    }
    return used;
  }

  private static void share(FlexRun run, int start, int end, float available, boolean grow) {
    float initial = freeSpace(run, start, end, available);
    while (true) {
      float factors = 0;
      float weights = 0;
      for (int i = start; i < end; i++) {
        LayoutNode item = run.items[i];
        if (!item.box.frozen) {
          factors += factor(item, grow);
          weights += weight(run, item, grow);
        }
      }
      if (factors == 0) {
        return;
      }
      float free = freeSpace(run, start, end, available);
      if (factors < 1 && Math.abs(initial * factors) < Math.abs(free)) {
        free = initial * factors;
      }
      float violation = 0;
      for (int i = start; i < end; i++) {
        LayoutNode item = run.items[i];
        Box box = item.box;
        if (!box.frozen) {
          float target = target(run, item, free, weights, grow);
          box.main = BoxModel.clamp(target, box.minMain, box.maxMain);
          violation += violation(box, target);
        }
      }
      if (!freeze(run, start, end, free, weights, violation, grow)) {
        return;
      }
    }
  }

  private static float target(
      FlexRun run, LayoutNode item, float free, float weights, boolean grow) {
    boolean takesShare = grow ? free > 0 : free < 0;
    return takesShare && weights > 0
        ? item.box.base + free * (weight(run, item, grow) / weights)
        : item.box.base;
  }

  /** Freezes those at the limits that matter; tells whether any item is left. */
  private static boolean freeze(
      FlexRun run, int start, int end, float free, float weights, float violation, boolean grow) {
    if (Math.abs(violation) < NOISE) {
      return false;
    }
    boolean left = false;
    for (int i = start; i < end; i++) {
      LayoutNode item = run.items[i];
      Box box = item.box;
      if (!box.frozen) {
        float target = target(run, item, free, weights, grow);
        float own = violation(box, target);
        box.frozen = violation > 0 ? own > 0 : own < 0;
        left |= !box.frozen;
      }
    }
    return left;
  }

  private static float violation(Box box, float target) {
    float violation = box.main - target;
    return Math.abs(violation) < NOISE ? 0 : violation;
  }

  private static float freeSpace(FlexRun run, int start, int end, float available) {
    float free = available - (end - start - 1) * run.mainGap;
    for (int i = start; i < end; i++) {
      Box box = run.items[i].box;
      free -= (box.frozen ? box.main : box.base) + margin(run, box);
    }
    return free;
  }

  private static float factor(LayoutNode item, boolean grow) {
    return grow ? item.style().flexGrow() : item.style().flexShrink();
  }

  private static float weight(FlexRun run, LayoutNode item, boolean grow) {
    if (grow) {
      return item.style().flexGrow();
    }
    Box box = item.box;
    float inset = run.isRow ? box.insetWidth() : box.insetHeight();
    return item.style().flexShrink() * (box.base - inset);
  }

  private static float margin(FlexRun run, Box box) {
    return run.isRow ? box.marginWidth() : box.marginHeight();
  }
}
