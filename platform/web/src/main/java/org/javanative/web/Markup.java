package org.javanative.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of HTML that is being put together. All text in it is escaped when it is written. */
final class Markup {
  private static final Set<String> VOID = Set.of("img", "input");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final StringBuilder classes = new StringBuilder();
  private final List<Object> content = new ArrayList<>();

  Markup(String name, String className) {
    this.name = name;
    addClass(className);
  }

  String name() {
    return name;
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** Sets an attribute; null takes it away. */
  Markup set(String attribute, @Nullable Object value) {
    if (value == null) {
      attributes.remove(attribute);
    } else {
      attributes.put(attribute, value.toString());
    }
    return this;
  }

  Markup flag(String attribute, boolean present) {
    return set(attribute, present ? "" : null);
  }

  Markup addClass(String className) {
    if (!className.isEmpty()) {
      classes.append(classes.isEmpty() ? "" : " ").append(className);
    }
    return this;
  }

  Markup addClass(String className, boolean present) {
    return present ? addClass(className) : this;
  }

  Markup add(Markup child) {
    content.add(child);
    return this;
  }

  Markup add(String text) {
    content.add(text);
    return this;
  }

  void writeTo(StringBuilder html) {
    html.append('<').append(name);
    if (!classes.isEmpty()) {
      html.append(" class=\"").append(classes).append('"');
    }
    attributes.forEach(
        (attribute, value) ->
            html.append(' ').append(attribute).append("=\"").append(escape(value)).append('"'));
    html.append('>');
    if (VOID.contains(name)) {
      return;
    }
    if (name.equals("textarea")) {
      html.append('\n'); // the first line break there does not count
    }
    for (Object part : content) {
      if (part instanceof Markup child) {
        child.writeTo(html);
      } else {
        html.append(escape(part.toString()));
      }
    }
    html.append("</").append(name).append('>');
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
