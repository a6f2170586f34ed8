package org.javanative.ui;

import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.Theme;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;

/**
 * The key of a property of a view, as renderers read it.
 *
 * @param <T> the type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // it is the type of the value
public final class Prop<T> {
  private static final List<Prop<?>> PROPS = new ArrayList<>();

  // Every view

  /** The look and the layout. */
  public static final Prop<Style> STYLE = prop("style");

  /** The theme of the view and of what is inside; that of the parent unless set. */
  public static final Prop<Theme> THEME = prop("theme");

  /** The id by which tests find the view. */
  public static final Prop<String> TEST_ID = prop("testId");

  /** What assistive technology calls the view. */
  public static final Prop<String> ACCESSIBILITY_LABEL = prop("accessibilityLabel");

  /** What assistive technology says of what the view is good for. */
  public static final Prop<String> ACCESSIBILITY_HINT = prop("accessibilityHint");

  /** What assistive technology takes the view for. */
  public static final Prop<AccessibilityRole> ACCESSIBILITY_ROLE = prop("accessibilityRole");

  /** Which level a view with the role of a heading has, from 1 to 6; 2 unless set. */
  public static final Prop<Integer> HEADING_LEVEL = prop("headingLevel");

  /** What assistive technology says of the view's state. */
  public static final Prop<AccessibilityState> ACCESSIBILITY_STATE = prop("accessibilityState");

  /** Whether assistive technology says what changes; {@link LiveRegion#OFF} unless set. */
  public static final Prop<LiveRegion> LIVE_REGION = prop("liveRegion");

  /** How far around the view a press still counts. */
  public static final Prop<HitSlop> HIT_SLOP = prop("hitSlop");

  /** Who is pressed where the view is; {@link PointerEvents#AUTO} unless set. */
  public static final Prop<PointerEvents> POINTER_EVENTS = prop("pointerEvents");

  /** Whether the view takes no input; false unless set. */
  public static final Prop<Boolean> DISABLED = prop("disabled");

  /** The events that somebody listens to. A renderer need not tell of others. */
  public static final Prop<Set<EventType>> EVENTS = prop("events");

  // Boxes

  /** Whether a {@link HostType#SCROLL_VIEW} scrolls sideways; false unless set. */
  public static final Prop<Boolean> HORIZONTAL = prop("horizontal");

  /** Whether scrolling stops at multiples of the view's size; false unless set. */
  public static final Prop<Boolean> PAGING = prop("paging");

  /**
   * Whether scrolling goes a little beyond the end, where the platform does so; true unless set.
   */
  public static final Prop<Boolean> BOUNCES = prop("bounces");

  /** Whether it is shown how far something is scrolled; true unless set. */
  public static final Prop<Boolean> SCROLL_INDICATOR = prop("scrollIndicator");

  /** When scrolling puts the keyboard away; {@link KeyboardDismiss#NONE} unless set. */
  public static final Prop<KeyboardDismiss> KEYBOARD_DISMISS = prop("keyboardDismiss");

  /** The style of the box inside a {@link HostType#SCROLL_VIEW} that is scrolled. */
  public static final Prop<Style> CONTENT_STYLE = prop("contentStyle");

  /** Which edges a {@link HostType#SAFE_AREA_VIEW} keeps clear; all unless set. */
  public static final Prop<Set<Edge>> SAFE_EDGES = prop("safeEdges");

  /**
   * How a {@link HostType#KEYBOARD_AVOIDING_VIEW} makes way; {@link KeyboardBehavior#PADDING}
   * unless set.
   */
  public static final Prop<KeyboardBehavior> KEYBOARD_BEHAVIOR = prop("keyboardBehavior");

  /** What is behind the children of a {@link HostType#LINEAR_GRADIENT}. */
  public static final Prop<Gradient> GRADIENT = prop("gradient");

  /** What is added to the style of a {@link HostType#PRESSABLE} while it is pressed. */
  public static final Prop<Style> PRESSED_STYLE = prop("pressedStyle");

  /** Where in the app a {@link HostType#PRESSABLE} leads, which is a link then. */
  public static final Prop<Location> HREF = prop("href");

  /** How long a press is a long one; half a second unless set. */
  public static final Prop<Duration> LONG_PRESS_DELAY = prop("longPressDelay");

  // What is shown

  /** The text of a {@link HostType#TEXT}, or what is in a {@link HostType#TEXT_INPUT}. */
  public static final Prop<String> TEXT = prop("text");

  /** The parts of a {@link HostType#TEXT}, where they differ; together they are its text. */
  public static final Prop<List<TextSpan>> SPANS = prop("spans");

  /** How many lines a text may have; any number unless set. */
  public static final Prop<Integer> MAX_LINES = prop("maxLines");

  /** Where a text with too many lines is cut; {@link Ellipsis#TAIL} unless set. */
  public static final Prop<Ellipsis> ELLIPSIS = prop("ellipsis");

  /** Whether the user may mark and copy a text; false unless set. */
  public static final Prop<Boolean> SELECTABLE = prop("selectable");

  /** The address of a picture: http, https, or data with a picture in it. */
  public static final Prop<String> SOURCE = prop("source");

  /** How a picture fits; {@link ResizeMode#COVER} unless set. */
  public static final Prop<ResizeMode> RESIZE_MODE = prop("resizeMode");

  /** A colour for all of a picture that is not transparent. */
  public static final Prop<Color> TINT_COLOR = prop("tintColor");

  /** What is there before a picture is, or the colour of a placeholder text. */
  public static final Prop<Color> PLACEHOLDER_COLOR = prop("placeholderColor");

  /** The shapes of a {@link HostType#SVG}, from back to front. */
  public static final Prop<List<Shape>> SHAPES = prop("shapes");

  /** The part of the plane that a {@link HostType#SVG} shows. */
  public static final Prop<ViewBox> VIEW_BOX = prop("viewBox");

  // Controls

  /** The title of a {@link HostType#BUTTON}, or what stands beside a {@link HostType#CHECKBOX}. */
  public static final Prop<String> TITLE = prop("title");

  /** How a {@link HostType#BUTTON} looks; {@link ButtonVariant#FILLED} unless set. */
  public static final Prop<ButtonVariant> VARIANT = prop("variant");

  /**
   * How far a {@link HostType#PROGRESS_BAR} is, from 0 to 1, unknown unless set; or where a {@link
   * HostType#SLIDER} stands.
   */
  public static final Prop<Double> VALUE = prop("value");

  /** The least value of a {@link HostType#SLIDER}; 0 unless set. */
  public static final Prop<Double> MIN_VALUE = prop("minValue");

  /** The greatest value of a {@link HostType#SLIDER}; 1 unless set. */
  public static final Prop<Double> MAX_VALUE = prop("maxValue");

  /** The distance between the values of a {@link HostType#SLIDER}; none unless set. */
  public static final Prop<Double> STEP = prop("step");

  /** Whether a {@link HostType#TOGGLE} is on, or a {@link HostType#CHECKBOX} ticked. */
  public static final Prop<Boolean> CHECKED = prop("checked");

  /** The options of a choice. */
  public static final Prop<List<String>> OPTIONS = prop("options");

  /** The index of the chosen option; none is chosen unless set. */
  public static final Prop<Integer> SELECTED_INDEX = prop("selectedIndex");

  /** What is in a field or a choice while nothing else is. */
  public static final Prop<String> PLACEHOLDER = prop("placeholder");

  /** Whether a field hides what is typed; false unless set. */
  public static final Prop<Boolean> SECURE = prop("secure");

  /** Whether a field takes several lines; false unless set. */
  public static final Prop<Boolean> MULTILINE = prop("multiline");

  /** Which keys an on-screen keyboard offers; {@link KeyboardType#DEFAULT} unless set. */
  public static final Prop<KeyboardType> KEYBOARD_TYPE = prop("keyboardType");

  /** Where a keyboard begins with a capital; as the platform does unless set. */
  public static final Prop<AutoCapitalize> AUTO_CAPITALIZE = prop("autoCapitalize");

  /** Whether a keyboard corrects what is typed; as the platform does unless set. */
  public static final Prop<Boolean> AUTO_CORRECT = prop("autoCorrect");

  /** Whether input goes to the view when it comes; false unless set. */
  public static final Prop<Boolean> AUTO_FOCUS = prop("autoFocus");

  /** What a keyboard calls the key that submits; {@link ReturnKey#DEFAULT} unless set. */
  public static final Prop<ReturnKey> RETURN_KEY = prop("returnKey");

  /** How many {@code char}s a field takes; any number unless set. */
  public static final Prop<Integer> MAX_LENGTH = prop("maxLength");

  /** What is marked in a field; as the user does unless set. */
  public static final Prop<TextSelection> SELECTION = prop("selection");

  /** What a {@link HostType#DATE_PICKER} picks. */
  public static final Prop<DateMode> DATE_MODE = prop("dateMode");

  /** The picked day or time, of the type that the mode says; none unless set. */
  public static final Prop<Temporal> DATE = prop("date");

  /** The first that can be picked. */
  public static final Prop<Temporal> MIN_DATE = prop("minDate");

  /** The last that can be picked. */
  public static final Prop<Temporal> MAX_DATE = prop("maxDate");

  // Layers and the device

  /** Whether a {@link HostType#MODAL} is there; false unless set. */
  public static final Prop<Boolean> VISIBLE = prop("visible");

  /** How a modal comes and goes; {@link ModalAnimation#FADE} unless set. */
  public static final Prop<ModalAnimation> ANIMATION = prop("animation");

  /** How much of the screen a modal takes; {@link ModalPresentation#DIALOG} unless set. */
  public static final Prop<ModalPresentation> PRESENTATION = prop("presentation");

  /** Whether a modal has no background of its own; false unless set. */
  public static final Prop<Boolean> TRANSPARENT = prop("transparent");

  /** Whether a press beside a modal asks it to close; true unless set. */
  public static final Prop<Boolean> BACKDROP_CLOSES = prop("backdropCloses");

  /** The colour of what stands in the status bar; {@link BarStyle#AUTO} unless set. */
  public static final Prop<BarStyle> BAR_STYLE = prop("barStyle");

  /** The colour of the status bar itself; the platform's unless set. */
  public static final Prop<Color> BAR_COLOR = prop("barColor");

  /** Whether the view is kept, but not shown and takes no room; false unless set. */
  public static final Prop<Boolean> HIDDEN = prop("hidden");

  /** The address of what a {@link HostType#WEB_VIEW} shows: http or https. */
  public static final Prop<String> URL = prop("url");

  /** What a {@link HostType#WEB_VIEW} shows, as text. */
  public static final Prop<String> HTML = prop("html");

  /** Which camera a {@link HostType#CAMERA_PREVIEW} shows; the one at the back unless set. */
  public static final Prop<CameraFacing> FACING = prop("facing");

  private final String name;

  private Prop(String name) {
    this.name = name;
  }

  private static <T> Prop<T> prop(String name) {
    Prop<T> prop = new Prop<>(name);
    PROPS.add(prop);
    return prop;
  }

  /** All properties. */
  public static List<Prop<?>> values() {
    return Collections.unmodifiableList(PROPS);
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
