package org.javanative.ui;

/** A piece of text. Made by {@link Ui#text}. */
public final class Text extends HostElement<Text> {
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
}
