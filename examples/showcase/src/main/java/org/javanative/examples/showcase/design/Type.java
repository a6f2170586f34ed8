package org.javanative.examples.showcase.design;

import static org.javanative.ui.Ui.text;

import org.javanative.ui.Text;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;

/** The typographic scale. */
public enum Type {
  /** The one large line of the first page. */
  DISPLAY(Style.EMPTY.fontSize(44).lineHeight(50).fontWeight(800).letterSpacing(-1.2)),
  /** The same where there is little room. */
  DISPLAY_COMPACT(Style.EMPTY.fontSize(32).lineHeight(38).fontWeight(800).letterSpacing(-0.7)),
  /** The title of a page. */
  TITLE(Style.EMPTY.fontSize(32).lineHeight(40).fontWeight(750).letterSpacing(-0.6)),
  /** The same where there is little room. */
  TITLE_COMPACT(Style.EMPTY.fontSize(25).lineHeight(32).fontWeight(750).letterSpacing(-0.4)),
  /** The title of a section. */
  SECTION(Style.EMPTY.fontSize(20).lineHeight(28).fontWeight(700).letterSpacing(-0.2)),
  /** The title of a card. */
  CARD(Style.EMPTY.fontSize(16).lineHeight(24).fontWeight(650)),
  /** What introduces a page. */
  LEAD(Style.EMPTY.fontSize(17).lineHeight(27).color(ThemeColor.MUTED)),
  /** Running text. */
  BODY(Style.EMPTY.fontSize(15).lineHeight(23)),
  /** What explains something else. */
  CAPTION(Style.EMPTY.fontSize(14).lineHeight(21).color(ThemeColor.MUTED)),
  /** A line above a title, or a heading among small things. */
  OVERLINE(Style.EMPTY.fontSize(12).lineHeight(18).fontWeight(700).letterSpacing(0.6));

  @SuppressWarnings("ImmutableEnumChecker") // a Style is an immutable value
  private final Style style;

  Type(Style style) {
    this.style = style;
  }

  /** A text that looks so. */
  public Text of(String text) {
    return text(text).style(style);
  }

  /** A text that looks so, and by which assistive technology finds its way. */
  public Text heading(String text) {
    return of(text).heading(level());
  }

  private int level() {
    return switch (this) {
      case DISPLAY, DISPLAY_COMPACT, TITLE, TITLE_COMPACT -> 1;
      case CARD -> 3;
      default -> 2;
    };
  }
}
