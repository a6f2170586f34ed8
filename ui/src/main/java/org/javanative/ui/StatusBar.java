package org.javanative.ui;

import org.javanative.ui.style.Color;

/**
 * How the status bar of the device looks while this is on the screen. Made by {@link Ui#statusBar}.
 * Takes no room itself. Of several, the last that was added counts.
 */
public final class StatusBar extends HostElement<StatusBar, ViewHandle> {
  StatusBar(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.STATUS_BAR;
  }

  @Override
  StatusBar with(HostParts changed) {
    return new StatusBar(changed);
  }

  /** The colour of what stands in it; {@link BarStyle#AUTO} unless set. */
  public StatusBar barStyle(BarStyle style) {
    return with(Prop.BAR_STYLE, style);
  }

  /** Its own colour; the platform's unless set. */
  public StatusBar backgroundColor(Color color) {
    return with(Prop.BAR_COLOR, color);
  }

  /** Whether it is hidden; false unless set. */
  public StatusBar hidden(boolean hidden) {
    return with(Prop.HIDDEN, hidden);
  }
}
