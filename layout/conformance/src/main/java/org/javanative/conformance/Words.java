package org.javanative.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import org.javanative.layout.Edge;
import org.javanative.layout.LayoutNode;
import org.javanative.layout.MeasureFunction;
import org.javanative.layout.MeasureMode;
import org.javanative.layout.MeasuredSize;

/** Boxes of given widths, each 10 high, put into lines one after the other, without spaces. */
final class Words implements MeasureFunction {
  private static final float LINE_HEIGHT = 10;

  /** So that a word that fits exactly is not put on the next line by rounding. */
  private static final float SLACK = 0.01f;

  private final float[] widths;
  private final float total;
  private final float widest;

  private Words(float[] widths, float total, float widest) {
    this.widths = widths;
    this.total = total;
    this.widest = widest;
  }

  static Words of(JsonArray json) {
    float[] widths = new float[json.size()];
    float total = 0;
    float widest = 0;
    int count = 0;
    for (JsonElement width : json) {
      widths[count++] = width.getAsFloat();
      total += width.getAsFloat();
      widest = Math.max(widest, width.getAsFloat());
    }
    return new Words(widths, total, widest);
  }

  @Override
  public long measure(float width, MeasureMode widthMode, float height, MeasureMode heightMode) {
    float own =
        switch (widthMode) {
          case UNDEFINED -> total;
          case EXACTLY -> width;
          case AT_MOST -> Math.max(widest, Math.min(total, width));
        };
    return MeasuredSize.of(own, LINE_HEIGHT * lines(own));
  }

  /** The bottom of the first line. */
  float baseline(LayoutNode node) {
    return node.contentInset(Edge.TOP) + LINE_HEIGHT;
  }

  private int lines(float width) {
    int lines = 1;
    float filled = 0;
    for (float word : widths) {
      if (filled > 0 && filled + word > width + SLACK) {
        lines++;
        filled = 0;
      }
      filled += word;
    }
    return lines;
  }
}
