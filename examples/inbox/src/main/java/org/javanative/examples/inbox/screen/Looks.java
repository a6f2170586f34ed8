package org.javanative.examples.inbox.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;

/** How things look on more than one screen. */
final class Looks {
  static final Style HEADER =
      Style.EMPTY
          .paddingHorizontal(20)
          .paddingVertical(14)
          .gap(12)
          .alignItems(Align.CENTER)
          .border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER));

  /** For screens that one can go back from: the buttons have room around them by themselves. */
  static final Style BAR = HEADER.paddingHorizontal(8).gap(4);

  static final Style TITLE = Style.EMPTY.fontSize(22).lineHeight(28).fontWeight(750);
  static final Style MUTED = Style.EMPTY.fontSize(14).lineHeight(20).color(ThemeColor.MUTED);
  static final Style BANNER =
      Style.EMPTY
          .paddingHorizontal(20)
          .paddingVertical(10)
          .gap(10)
          .alignItems(Align.CENTER)
          .backgroundColor(ThemeColor.WARNING.withAlpha(0.18))
          .border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER));

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Looks() {}

  /** The time of day for today, else the day. */
  static String time(long millis, ZoneId zone) {
    ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(zone);
    return time.toLocalDate().equals(LocalDate.now(zone)) ? TIME.format(time) : DAY.format(time);
  }
}
