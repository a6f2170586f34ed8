package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.javanative.ui.AccessibilityState;
import org.javanative.ui.EventType;
import org.javanative.ui.Gradient;
import org.javanative.ui.HitSlop;
import org.javanative.ui.Location;
import org.javanative.ui.TextSelection;
import org.javanative.ui.TextSpan;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.Theme;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/** How the values of properties read in JSON, as the page takes them. */
final class PropJson {
  private final JsonWriter json;

  PropJson(JsonWriter json) {
    this.json = json;
  }

  /**
   * Writes the value of a property.
   *
   * @throws IllegalArgumentException when the page has no form for values of its type
   */
  void write(Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.value(flag);
    } else if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Duration duration) {
      json.value(duration.toMillis());
    } else if (value instanceof Style style) {
      StyleCss.write(style, json);
    } else if (value instanceof Theme theme) {
      ThemeCss.write(theme, json);
    } else if (value instanceof Shape shape) {
      ShapeJson.write(shape, json);
    } else if (value instanceof TextSpan span) {
      write(span);
    } else if (value instanceof AccessibilityState state) {
      write(state);
    } else if (value instanceof HitSlop slop) {
      numbers(slop.top(), slop.right(), slop.bottom(), slop.left());
    } else if (value instanceof TextSelection selection) {
      numbers(selection.start(), selection.end());
    } else if (value instanceof Collection<?> many) {
      json.beginArray();
      for (Object one : many) {
        write(one);
      }
      json.endArray();
    } else {
      json.value(text(value));
    }
  }

  /** The value as text, where it reads as one. */
  static String text(Object value) {
    if (value instanceof Color color) {
      return ColorCss.of(color);
    } else if (value instanceof EventType event) {
      return event.label();
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    } else if (value instanceof Gradient gradient) {
      return css(gradient);
    } else if (value instanceof Temporal date) {
      return toSeconds(date).toString();
    } else if (value instanceof String || value instanceof ViewBox || value instanceof Location) {
      return value.toString();
    }
    throw new IllegalArgumentException("No JSON for " + value.getClass().getName());
  }

  private void write(TextSpan span) throws IOException {
    json.beginObject().name("text").value(span.text()).name("style");
    StyleCss.write(span.style(), json);
    json.name("pressable").value(span.pressable());
    if (span.href() != null) {
      json.name("href").value(span.href().toString());
    }
    json.endObject();
  }

  private void write(AccessibilityState state) throws IOException {
    json.beginObject();
    said("disabled", state.disabled());
    said("selected", state.selected());
    said("checked", state.checked() == null ? null : text(state.checked()));
    said("busy", state.busy());
    said("expanded", state.expanded());
    json.endObject();
  }

  private void said(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.name(name).value(value.toString());
    }
  }

  private void numbers(double... numbers) throws IOException {
    json.beginArray();
    for (double number : numbers) {
      json.value(number);
    }
    json.endArray();
  }

  private static String css(Gradient gradient) {
    return gradient.stops().stream()
        .map(stop -> ColorCss.of(stop.color()) + " " + CssNumber.plain(stop.position() * 100) + "%")
        .collect(
            Collectors.joining(
                ", ", "linear-gradient(" + CssNumber.plain(gradient.degrees()) + "deg, ", ")"));
  }

  /** The fields of the page know nothing finer. */
  private static Temporal toSeconds(Temporal date) {
    if (date instanceof LocalTime time) {
      return time.truncatedTo(ChronoUnit.SECONDS);
    }
    return date instanceof LocalDateTime dateTime ? dateTime.truncatedTo(ChronoUnit.SECONDS) : date;
  }
}
