package org.javanative.ui;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.ui.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * An element that stands for one view of the platform. Its methods return a changed copy.
 *
 * @param <E> the element's own type
 * @param <H> the type of its view's handle
 */
public abstract sealed class HostElement<E extends HostElement<E, H>, H extends ViewHandle>
    implements Element
    permits View,
        ScrollView,
        SafeAreaView,
        KeyboardAvoidingView,
        LinearGradient,
        Pressable,
        Text,
        Image,
        Svg,
        ActivityIndicator,
        ProgressBar,
        Button,
        TextInput,
        Toggle,
        Checkbox,
        Slider,
        SegmentedControl,
        Picker,
        DatePicker,
        Modal,
        StatusBar,
        WebView,
        CameraPreview {
  final HostParts parts;

  HostElement(HostParts parts) {
    this.parts = parts;
  }

  abstract HostType type();

  /** A handle of the type {@code H}. */
  ViewHandle handle(Tree tree, HostNode view) {
    return new ViewHandle(tree, view);
  }

  /** The same kind of element with other parts. */
  abstract E with(HostParts changed);

  final <T> E with(Prop<T> prop, T value) {
    Objects.requireNonNull(value, prop.name());
    return with(parts.with(prop, value));
  }

  final E on(EventType event, Object handler) {
    Objects.requireNonNull(handler, event + " handler");
    return with(parts.withHandler(event, handler));
  }

  @Override
  public final E key(Object key) {
    return with(parts.withKey(Objects.requireNonNull(key, "key")));
  }

  /** The style that {@code prop} has so far. */
  final Style style(Prop<Style> prop) {
    return parts.props().get(prop, Style.EMPTY);
  }

  /** Changes the style: {@code .style(s -> s.padding(16).gap(12))}. */
  public final E style(UnaryOperator<Style> change) {
    return with(Prop.STYLE, change.apply(style(Prop.STYLE)));
  }

  /** Adds the keys of {@code style}, which win over those there are. */
  public final E style(Style style) {
    return style(former -> former.with(style));
  }

  /**
   * Puts a handle of the view into {@code ref} once it is on the screen, before any effect runs,
   * and null when it goes.
   */
  public final E ref(Ref<@Nullable H> ref) {
    return with(parts.withRef(Objects.requireNonNull(ref, "ref")));
  }

  /** The id by which tests find the view. */
  public final E testId(String id) {
    return with(Prop.TEST_ID, id);
  }

  /** What assistive technology calls the view, where its text does not say it. */
  public final E accessibilityLabel(String label) {
    return with(Prop.ACCESSIBILITY_LABEL, label);
  }

  /** What assistive technology says of what the view is good for, after its label. */
  public final E accessibilityHint(String hint) {
    return with(Prop.ACCESSIBILITY_HINT, hint);
  }

  /** What assistive technology takes the view for, where its type does not say it. */
  public final E accessibilityRole(AccessibilityRole role) {
    return with(Prop.ACCESSIBILITY_ROLE, role);
  }

  /**
   * Makes the view a heading for assistive technology, which people find their way by: 1 for the
   * title of a screen, 2 for its parts, and so on.
   *
   * @param level from 1 to 6
   */
  public final E heading(int level) {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException(
          "Headings have levels from 1, the title of a screen, to 6, but the level was "
              + level
              + ".");
    }
    return accessibilityRole(AccessibilityRole.HEADING).with(Prop.HEADING_LEVEL, level);
  }

  /**
   * Changes what assistive technology says of the view's state: {@code .accessibilityState(s ->
   * s.withSelected(true))}.
   */
  public final E accessibilityState(UnaryOperator<AccessibilityState> change) {
    return with(
        Prop.ACCESSIBILITY_STATE,
        change.apply(parts.props().get(Prop.ACCESSIBILITY_STATE, AccessibilityState.EMPTY)));
  }

  /** Whether assistive technology says what changes inside the view. */
  public final E liveRegion(LiveRegion region) {
    return with(Prop.LIVE_REGION, region);
  }

  /** How far around the view, in dp, a press still counts as one of it. */
  public final E hitSlop(double dp) {
    return hitSlop(HitSlop.all(dp));
  }

  /** How far around the view a press still counts as one of it. */
  public final E hitSlop(HitSlop slop) {
    return with(Prop.HIT_SLOP, slop);
  }

  /** Who is pressed where the view is; the view and what is inside unless set. */
  public final E pointerEvents(PointerEvents events) {
    return with(Prop.POINTER_EVENTS, events);
  }

  /**
   * Calls {@code handler} on the main thread after the view was laid out, when it is not where it
   * was or not as large.
   */
  public final E onLayout(Consumer<? super Frame> handler) {
    return on(EventType.LAYOUT, handler);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof HostElement<?, ?> element
            && type() == element.type()
            && parts.equals(element.parts));
  }

  @Override
  public final int hashCode() {
    return 31 * type().hashCode() + parts.hashCode();
  }

  /** The type with the text or title, as messages have it: {@code button "Save"}. */
  @Override
  public final String toString() {
    Props props = parts.props();
    String caption = props.get(Prop.TITLE, props.get(Prop.TEXT, ""));
    return caption.isEmpty() || props.get(Prop.SECURE, false)
        ? type().label()
        : type().label() + " \"" + caption + "\"";
  }
}
