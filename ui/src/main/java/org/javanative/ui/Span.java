package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
  private final Press press;

  private Span(String text, List<Span> children, Style style, Press press) {
    this.text = text;
    this.children = children;
    this.style = style;
    this.press = press;
  }

  static Span of(String text) {
    return new Span(Objects.requireNonNull(text, "text"), List.of(), Style.EMPTY, Press.NONE);
  }

  static Span of(Span... children) {
    return new Span("", List.of(children), Style.EMPTY, Press.NONE);
  }

  /**
   * What a press does.
   *
   * @param handler runs; null when none does
   * @param place leads there, if there is no handler; null when it leads nowhere
   */
  private record Press(@Nullable Runnable handler, @Nullable Location place) {
    static final Press NONE = new Press(null, null);

    boolean isNone() {
      return handler == null && place == null;
    }
  }

  /** Changes the style. Only what concerns text counts, and the background. */
  public Span style(UnaryOperator<Style> change) {
    return new Span(text, children, change.apply(style), press);
  }

  /** Adds the keys of {@code added}, which win over those there are. */
  public Span style(Style added) {
    return style(former -> former.with(added));
  }

  /** Calls {@code handler} on the main thread when this part of the text is pressed. */
  public Span onPress(Runnable handler) {
    Objects.requireNonNull(handler, "onPress handler");
    return new Span(text, children, style, new Press(handler, press.place));
  }

  /**
   * Makes this part of the text a link to an address of the app, as {@link Pressable#href} does.
   *
   * @throws IllegalArgumentException when it is no address within the app
   */
  public Span href(String address) {
    return new Span(text, children, style, new Press(press.handler, Leading.place(address)));
  }

  /** The parts without parts of their own, which have the styles and handlers of those around. */
  static List<Span> flatten(Span... spans) {
    List<Span> flat = new ArrayList<>();
    of(spans).flattenInto(flat, Style.EMPTY, Press.NONE);
    return List.copyOf(flat);
  }

  private void flattenInto(List<Span> flat, Style outer, Press outerPress) {
    Style merged = outer.with(style);
    Press mine = press.isNone() ? outerPress : press;
    if (!text.isEmpty()) {
      flat.add(new Span(text, List.of(), merged, mine));
    }
    children.forEach(child -> child.flattenInto(flat, merged, mine));
  }

  /** What renderers see. */
  static List<TextSpan> values(List<Span> flat) {
    List<TextSpan> values = new ArrayList<>(flat.size());
    flat.forEach(
        span ->
            values.add(
                new TextSpan(span.text, span.style, !span.press.isNone(), span.press.place)));
    return List.copyOf(values);
  }

  String text() {
    return text;
  }

  /** What happens when the flat span at an index is pressed. */
  record Handlers(List<Press> presses) implements Leading {
    static @Nullable Handlers of(List<Span> flat) {
      return flat.stream().allMatch(span -> span.press.isNone())
          ? null
          : new Handlers(flat.stream().map(span -> span.press).collect(Collectors.toList()));
    }

    @Override
    public void handle(Navigation navigation, @Nullable Object payload) {
      int index = payload instanceof Integer given ? given : -1;
      Press press = index < 0 || index >= presses.size() ? Press.NONE : presses.get(index);
      if (press.handler != null) {
        press.handler.run();
      } else if (press.place != null) {
        navigation.go(press.place.toString());
      } else {
        throw new UiException("No part of the text with index " + payload + " can be pressed.");
      }
    }
  }
}
