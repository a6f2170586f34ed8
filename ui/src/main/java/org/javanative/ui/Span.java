package org.javanative.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.javanative.ui.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Text} that looks otherwise or can be pressed. Immutable; its methods return a
 * changed copy. Made by {@link Ui#span}.
 */
public final class Span {
  private final String text;
  private final List<Span> children;
  private final Style style;
  private final @Nullable Runnable onPress;

  private Span(String text, List<Span> children, Style style, @Nullable Runnable onPress) {
    this.text = text;
    this.children = children;
    this.style = style;
    this.onPress = onPress;
  }

  static Span of(String text) {
    return new Span(Objects.requireNonNull(text, "text"), List.of(), Style.EMPTY, null);
  }

  static Span of(Span... children) {
    return new Span("", List.of(children), Style.EMPTY, null);
  }

  /** Changes the style. Only what concerns text counts, and the background. */
  public Span style(UnaryOperator<Style> change) {
    return new Span(text, children, change.apply(style), onPress);
  }

  /** Adds the keys of {@code added}, which win over those there are. */
  public Span style(Style added) {
    return style(former -> former.with(added));
  }

  /** Calls {@code handler} on the main thread when this part of the text is pressed. */
  public Span onPress(Runnable handler) {
    return new Span(text, children, style, Objects.requireNonNull(handler, "onPress handler"));
  }

  /** The parts without parts of their own, which have the styles and handlers of those around. */
  static List<Span> flatten(Span... spans) {
    List<Span> flat = new ArrayList<>();
    of(spans).flattenInto(flat, Style.EMPTY, null);
    return List.copyOf(flat);
  }

  private void flattenInto(List<Span> flat, Style outer, @Nullable Runnable outerPress) {
    Style merged = outer.with(style);
    Runnable press = onPress == null ? outerPress : onPress;
    if (!text.isEmpty()) {
      flat.add(new Span(text, List.of(), merged, press));
    }
    children.forEach(child -> child.flattenInto(flat, merged, press));
  }

  /** What renderers see. */
  static List<TextSpan> values(List<Span> flat) {
    List<TextSpan> values = new ArrayList<>(flat.size());
    flat.forEach(span -> values.add(new TextSpan(span.text, span.style, span.onPress != null)));
    return List.copyOf(values);
  }

  String text() {
    return text;
  }

  /** What runs when the flat span at an index is pressed. */
  record Handlers(List<@Nullable Runnable> handlers) implements Consumer<Integer> {
    static @Nullable Handlers of(List<Span> flat) {
      @Nullable Runnable[] handlers =
          flat.stream().map(span -> span.onPress).toArray(Runnable[]::new);
      return flat.stream().allMatch(span -> span.onPress == null)
          ? null
          : new Handlers(Arrays.asList(handlers));
    }

    @Override
    public void accept(Integer index) {
      Runnable handler = index < 0 || index >= handlers.size() ? null : handlers.get(index);
      if (handler == null) {
        throw new UiException("No part of the text with index " + index + " can be pressed.");
      }
      handler.run();
    }
  }
}
