package org.javanative.ui;

/** A piece of text. Made by {@link Ui#text}. */
public final class Text extends HostElement<Text, ViewHandle> {
  Text(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.TEXT;
  }

  @Override
  Text with(HostParts changed) {
    return new Text(changed);
  }

  /** How many lines there may be; any number unless set. The rest is cut off. */
  public Text maxLines(int lines) {
    if (lines < 1) {
      throw new IllegalArgumentException(
          "A text has at least one line, but maxLines was " + lines + ".");
    }
    return with(Prop.MAX_LINES, lines);
  }

  /** Where a text with too many lines is cut; {@link Ellipsis#TAIL} unless set. */
  public Text ellipsis(Ellipsis ellipsis) {
    return with(Prop.ELLIPSIS, ellipsis);
  }

  /** Lets the user mark and copy the text. */
  public Text selectable() {
    return with(Prop.SELECTABLE, true);
  }
}
