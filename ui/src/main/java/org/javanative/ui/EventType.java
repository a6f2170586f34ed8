package org.javanative.ui;

import java.time.temporal.Temporal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can happen to a view, with the type of what comes along. */
public enum EventType {
  /** Pressed and released, by pointer, key or assistive technology. No payload. */
  CLICK(Void.class),
  /** Pressed for long. No payload. */
  LONG_PRESS(Void.class),
  /** A press has begun. No payload. */
  PRESS_IN(Void.class),
  /** A press has ended, whether it counts or not. No payload. */
  PRESS_OUT(Void.class),
  /** A part of a text was pressed: its index in {@link Prop#SPANS}. */
  PRESS_SPAN(Integer.class),
  /** The text was edited: what it is now. */
  CHANGE_TEXT(String.class),
  /** The text is complete, the user says: what it is. */
  SUBMIT(String.class),
  /** Something else is marked in the text. */
  SELECT_TEXT(TextSelection.class),
  /** Input goes to the view now. No payload. */
  FOCUS(Void.class),
  /** Input no longer goes to the view. No payload. */
  BLUR(Void.class),
  /** Switched on or off, or ticked: what it is now. */
  TOGGLE(Boolean.class),
  /** A slider was drawn: its value. */
  SLIDE(Double.class),
  /** An option was chosen: its index in {@link Prop#OPTIONS}. */
  SELECT(Integer.class),
  /** A day or a time was picked, of the type that {@link DateMode#valueType} says. */
  PICK_DATE(Temporal.class),
  /** Scrolled; at most once a frame. */
  SCROLL(ScrollPosition.class),
  /** Laid out, and not where it was or as large. */
  LAYOUT(Frame.class),
  /** What the view shows has arrived. No payload. */
  LOAD(Void.class),
  /** What the view shows cannot be had: why, for logs. */
  ERROR(String.class),
  /** The user wants a modal to close. No payload. */
  REQUEST_CLOSE(Void.class),
  /** A modal has come. No payload. */
  SHOW(Void.class),
  /** A modal has gone. No payload. */
  DISMISS(Void.class),
  /** A page of the web has posted a message: its text. */
  MESSAGE(String.class),
  /** A page of the web has gone to another address, as far as the platform lets see. */
  NAVIGATE(String.class);

  private final Class<?> payloadType;
  private final String label = Labels.of(this);

  EventType(Class<?> payloadType) {
    this.payloadType = payloadType;
  }

  /** The type of the payload; {@link Void} where there is none. */
  public Class<?> payloadType() {
    return payloadType;
  }

  /** Whether something comes along. */
  public boolean hasPayload() {
    return payloadType != Void.class;
  }

  /** The name in lower case with hyphens, as dumps and protocols have it. */
  public String label() {
    return label;
  }

  /** The event with that label; null when there is none. */
  public static @Nullable EventType ofLabel(String label) {
    for (EventType type : values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    return null;
  }

  /**
   * Calls a handler: a {@link Runnable} where there is no payload, or else a {@link Consumer} of
   * it, or one that may lead elsewhere by {@code navigation}.
   *
   * @throws UiException when the payload is not of the event's type
   */
  void deliver(Object handler, @Nullable Object payload, Navigation navigation) {
    if (hasPayload() ? !payloadType.isInstance(payload) : payload != null) {
      throw new UiException(
          "The event "
              + label
              + " comes with "
              + (hasPayload() ? "a " + payloadType.getSimpleName() : "no payload")
              + ", but had "
              + (payload == null ? "none" : "a " + payload.getClass().getSimpleName())
              + ". The renderer, or whoever speaks to it, is wrong.");
    }
    if (handler instanceof Leading leading) {
      leading.handle(navigation, payload);
    } else if (payload == null) {
      ((Runnable) handler).run();
    } else {
      accept(handler, payload);
    }
  }

  @SuppressWarnings("unchecked") // elements take only handlers of the payload's type
  private static void accept(Object handler, Object payload) {
    ((Consumer<Object>) handler).accept(payload);
  }
}
