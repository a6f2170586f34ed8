package org.javanative.ui;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.javanative.ui.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * An element that stands for one view of the platform. Its methods return a changed copy.
 *
 * @param <E> the element's own type
 */
public abstract sealed class HostElement<E extends HostElement<E>> implements Element
    permits View, Text, Button, ProgressBar {
  final HostParts parts;

  HostElement(HostParts parts) {
    this.parts = parts;
  }

  abstract HostType type();

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

  /** Changes the style: {@code .style(s -> s.padding(16).gap(12))}. */
  public final E style(UnaryOperator<Style> change) {
    Style former = parts.props().get(Prop.STYLE);
    return with(Prop.STYLE, change.apply(former == null ? Style.EMPTY : former));
  }

  /** Adds the keys of {@code style}, which win over those there are. */
  public final E style(Style style) {
    return style(former -> former.with(style));
  }

  /**
   * Puts a handle of the view into {@code ref} once it is on the screen, before any effect runs,
   * and null when it goes.
   */
  public final E ref(Ref<@Nullable ViewHandle> ref) {
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

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof HostElement<?> element
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
    String caption = parts.props().get(Prop.TITLE, parts.props().get(Prop.TEXT, ""));
    return caption.isEmpty() ? type().label() : type().label() + " \"" + caption + "\"";
  }
}
