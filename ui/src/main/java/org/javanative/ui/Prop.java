package org.javanative.ui;

import java.util.Set;
import org.javanative.ui.style.Style;

/**
 * The key of a property of a view, as renderers read it.
 *
 * @param <T> the type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // it is the type of the value
public final class Prop<T> {
  /** The text of a {@link HostType#TEXT}. */
  public static final Prop<String> TEXT = new Prop<>("text");

  /** The title of a {@link HostType#BUTTON}. */
  public static final Prop<String> TITLE = new Prop<>("title");

  /** Whether the view takes no input; false unless set. */
  public static final Prop<Boolean> DISABLED = new Prop<>("disabled");

  /** How a {@link HostType#BUTTON} looks; {@link ButtonVariant#FILLED} unless set. */
  public static final Prop<ButtonVariant> VARIANT = new Prop<>("variant");

  /** How far a {@link HostType#PROGRESS_BAR} is, from 0 to 1; unknown unless set. */
  public static final Prop<Double> VALUE = new Prop<>("value");

  /** The look and the layout. */
  public static final Prop<Style> STYLE = new Prop<>("style");

  /** The id by which tests find the view. */
  public static final Prop<String> TEST_ID = new Prop<>("testId");

  /** What assistive technology calls the view. */
  public static final Prop<String> ACCESSIBILITY_LABEL = new Prop<>("accessibilityLabel");

  /** The events that somebody listens to. A renderer need not tell of others. */
  public static final Prop<Set<EventType>> EVENTS = new Prop<>("events");

  /** Whether the view is kept, but not shown and takes no room; false unless set. */
  public static final Prop<Boolean> HIDDEN = new Prop<>("hidden");

  private final String name;

  private Prop(String name) {
    this.name = name;
  }

  /** The name, as dumps and protocols have it. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
