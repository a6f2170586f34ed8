package org.javanative.query;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A key as a text: the same for equal keys in each process, and another for keys that differ, be it
 * in nothing but a type. JSON, but for types that JSON does not tell apart, whose names stand
 * before their values.
 */
final class KeyName {
  private KeyName() {}

  static String of(@Nullable Object key) {
    if (key == null || key instanceof String || key instanceof Integer || key instanceof Boolean) {
      return Json.GSON.toJson(key);
    }
    if (key instanceof List<?> parts) {
      return "[" + String.join(",", all(parts)) + "]";
    }
    if (key instanceof Set<?> parts) {
      return "java.util.Set[" + String.join(",", sorted(all(parts))) + "]";
    }
    if (key instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((name, value) -> entries.add(of(name) + ":" + of(value)));
      return "java.util.Map{" + String.join(",", sorted(entries)) + "}";
    }
    if (key instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getName() + "." + constant.name();
    }
    String type = key.getClass().getName();
    return type + (key instanceof Record ? fields(key) : Json.GSON.toJson(key));
  }

  private static List<String> all(Collection<?> parts) {
    List<String> names = new ArrayList<>();
    parts.forEach(part -> names.add(of(part)));
    return names;
  }

  private static List<String> sorted(List<String> names) {
    Collections.sort(names);
    return names;
  }

  /** By name, because the platform promises no order; as fields, because Android has no others. */
  private static String fields(Object key) {
    Map<String, String> fields = new TreeMap<>();
    for (Field field : key.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        fields.put(Json.GSON.toJson(field.getName()), of(value(field, key)));
      }
    }
    List<String> entries = new ArrayList<>();
    fields.forEach((name, value) -> entries.add(name + ":" + value));
    return "{" + String.join(",", entries) + "}";
  }

  private static @Nullable Object value(Field field, Object key) {
    try {
      field.setAccessible(true);
      return field.get(key);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible); // it has just been made accessible
    }
  }
}
