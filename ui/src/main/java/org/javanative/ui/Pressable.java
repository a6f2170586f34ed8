package org.javanative.ui;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.javanative.ui.style.Style;

/**
 * A box that can be pressed: by pointer, and by key or assistive technology like a button, or a
 * link if it has an {@linkplain #href address}. Made by {@link Ui#pressable}.
 */
public final class Pressable extends HostElement<Pressable, ViewHandle> {
  Pressable(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.PRESSABLE;
  }

  @Override
  Pressable with(HostParts changed) {
    return new Pressable(changed);
  }

  /** Calls {@code handler} on the main thread when the box is pressed and released. */
  public Pressable onPress(Runnable handler) {
    return on(EventType.CLICK, handler);
  }

  /**
   * Makes the box a link to an address of the app, such as {@code /items/7?tab=notes}. A press goes
   * there, or does what {@link #onPress} says. Browsers let their users open it in another tab,
   * copy it, and follow it without JavaScript.
   *
   * @throws IllegalArgumentException when it is no address within the app
   */
  public Pressable href(String address) {
    Location place = Leading.place(address);
    Object handler = parts.handlers().get(EventType.CLICK);
    Pressable link = with(Prop.HREF, place);
    return handler == null || handler instanceof Leading
        ? link.on(EventType.CLICK, new Leading.To(place))
        : link;
  }

  /**
   * Calls {@code handler} on the main thread when the box is pressed for half a second. The press
   * is then not one for {@link #onPress} any more.
   */
  public Pressable onLongPress(Runnable handler) {
    return on(EventType.LONG_PRESS, handler);
  }

  /** {@link #onLongPress(Runnable)} with another time. */
  public Pressable onLongPress(Duration delay, Runnable handler) {
    if (delay.isNegative() || delay.isZero()) {
      throw new IllegalArgumentException(
          "A long press takes some time, but its delay was " + delay + ".");
    }
    return onLongPress(handler).with(Prop.LONG_PRESS_DELAY, delay);
  }

  /** Calls {@code handler} on the main thread when a press begins. */
  public Pressable onPressIn(Runnable handler) {
    return on(EventType.PRESS_IN, handler);
  }

  /** Calls {@code handler} on the main thread when a press ends, whether it counts or not. */
  public Pressable onPressOut(Runnable handler) {
    return on(EventType.PRESS_OUT, handler);
  }

  /** What is added to the style while the box is pressed; a lower opacity unless set. */
  public Pressable pressedStyle(UnaryOperator<Style> change) {
    return with(Prop.PRESSED_STYLE, change.apply(style(Prop.PRESSED_STYLE)));
  }

  /** Whether the box takes no presses. */
  public Pressable disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
