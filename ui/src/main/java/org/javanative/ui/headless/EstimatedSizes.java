package org.javanative.ui.headless;

import java.util.List;
import org.javanative.layout.MeasureFunction;
import org.javanative.layout.MeasureMode;
import org.javanative.layout.MeasuredSize;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.TextSpan;
import org.javanative.ui.flex.LeafMeasurer;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;

/**
 * How large views are without a display: text as if each character were half as wide as its font is
 * large, controls as large as on most platforms. The same on every machine.
 */
public final class EstimatedSizes implements LeafMeasurer {
  private static final double FONT_SIZE = 16;
  private static final double CHARACTER_WIDTH = 0.5;
  private static final double LINE_HEIGHT = 1.25;

  private final HeadlessRenderer views;

  /** Sizes of the views of {@code views}. */
  public EstimatedSizes(HeadlessRenderer views) {
    this.views = views;
  }

  @Override
  public MeasureFunction of(int tag, HostType type) {
    return switch (type) {
      case TEXT -> (width, widthMode, height, heightMode) -> text(tag, width, widthMode);
      case BUTTON -> (width, widthMode, height, heightMode) -> button(tag, width, widthMode);
      case TOGGLE -> fixed(51, 31);
      case CHECKBOX -> fixed(24, 24);
      case ACTIVITY_INDICATOR -> fixed(20, 20);
      case IMAGE, SVG -> fixed(0, 0);
      case PROGRESS_BAR -> wide(4);
      case WEB_VIEW, CAMERA_PREVIEW -> wide(0);
      case TEXT_INPUT -> views.propOf(tag, Prop.MULTILINE, false) ? wide(96) : wide(44);
      default -> wide(44);
    };
  }

  private static MeasureFunction fixed(float width, float height) {
    return (w, widthMode, h, heightMode) -> MeasuredSize.of(width, height);
  }

  /** As wide as allowed, or 200. */
  private static MeasureFunction wide(float height) {
    return (width, widthMode, h, heightMode) ->
        MeasuredSize.of(widthMode == MeasureMode.UNDEFINED ? 200 : width, height);
  }

  private long button(int tag, float width, MeasureMode widthMode) {
    double size = fontSize(tag);
    double wanted = views.propOf(tag, Prop.TITLE, "").length() * size * CHARACTER_WIDTH + 32;
    return MeasuredSize.of(
        (float) (widthMode == MeasureMode.UNDEFINED ? wanted : Math.min(wanted, width)), 44);
  }

  private long text(int tag, float width, MeasureMode widthMode) {
    double size = fontSize(tag);
    String text = textOf(tag);
    double line =
        views.propOf(tag, Prop.STYLE, Style.EMPTY).get(StyleKey.LINE_HEIGHT, size * LINE_HEIGHT);
    int columns =
        widthMode == MeasureMode.UNDEFINED
            ? Integer.MAX_VALUE
            : Math.max(1, (int) Math.floor(width / (size * CHARACTER_WIDTH) + 1e-6));
    WrappedText wrapped = WrappedText.of(text, columns);
    int lines = Math.min(wrapped.lines(), views.propOf(tag, Prop.MAX_LINES, Integer.MAX_VALUE));
    return MeasuredSize.of(
        (float) (wrapped.widest() * size * CHARACTER_WIDTH), (float) (lines * line));
  }

  private String textOf(int tag) {
    List<TextSpan> spans = views.propOf(tag, Prop.SPANS, List.of());
    StringBuilder text = new StringBuilder(views.propOf(tag, Prop.TEXT, ""));
    if (text.length() == 0) {
      spans.forEach(span -> text.append(span.text()));
    }
    return text.toString();
  }

  private double fontSize(int tag) {
    return views.propOf(tag, Prop.STYLE, Style.EMPTY).get(StyleKey.FONT_SIZE, FONT_SIZE);
  }
}
