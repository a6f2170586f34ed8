package org.javanative.layout;

import java.util.Arrays;

/** The lines of a container: where they end, how high or wide they are, and their flexing. */
final class FlexLines {
  int count;

  /** The index after the last item of each line. */
  int[] end = new int[4];

  /** The size of each line in the cross axis. */
  float[] cross = new float[4];

  /** The space in the main axis that each line fills. */
  float[] main = new float[4];

  /** How much of that the items of each line take, with margins and gaps. */
  float[] used = new float[4];

  /** The height of the container before its limits. */
  float contentHeight;

  /** Puts the items into lines and gives each its size in the main axis. */
  void breakAndFlex(FlexRun run) {
    count = 0;
    float limit =
        !run.isMultiLine ? Float.POSITIVE_INFINITY : run.isRow ? run.innerWidth : columnLimit(run);
    int start = 0;
    while (start < run.itemCount) {
      int stop = start;
      float sum = 0;
      while (stop < run.itemCount) {
        float size = outerHypothetical(run, run.items[stop]) + (stop > start ? run.mainGap : 0);
        if (stop > start && sum + size > limit) {
          break;
        }
        sum += size;
        run.items[stop].box.line = count;
        stop++;
      }
      addLine(stop);
      main[count - 1] = run.isRow ? run.innerWidth : run.innerHeightFor(sum);
      used[count - 1] = FlexibleLengths.resolve(run, start, stop, main[count - 1], sum);
      start = stop;
    }
    if (!run.isRow && Float.isNaN(run.innerHeight)) {
      float longest = 0;
      for (int i = 0; i < count; i++) {
        longest = Math.max(longest, used[i]);
      }
      run.settleHeight(longest);
      for (int i = 0; i < count; i++) {
        main[i] = run.innerHeight;
      }
    }
  }

  private static float columnLimit(FlexRun run) {
    return run.innerHeightFor(Float.POSITIVE_INFINITY);
  }

  private void addLine(int stop) {
    if (count == end.length) {
      end = Arrays.copyOf(end, 2 * count);
      cross = Arrays.copyOf(cross, 2 * count);
      main = Arrays.copyOf(main, 2 * count);
      used = Arrays.copyOf(used, 2 * count);
    }
    end[count++] = stop;
  }

  int start(int line) {
    return line == 0 ? 0 : end[line - 1];
  }

  private static float outerHypothetical(FlexRun run, LayoutNode item) {
    Box box = item.box;
    return box.hypothetical + (run.isRow ? box.marginWidth() : box.marginHeight());
  }
}
