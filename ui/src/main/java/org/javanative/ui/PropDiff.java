package org.javanative.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which fields of a component differ. Reads fields and not record components, whose reflection
 * Android lacks; in dev mode only.
 */
final class PropDiff {
  private PropDiff() {}

  static RenderCause between(Component former, Component next) {
    List<String> names = new ArrayList<>();
    if (former instanceof Record) {
      for (Field field : next.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && differs(field, former, next)) {
          names.add(field.getName());
        }
      }
    }
    return new RenderCause.PropsChanged(names);
  }

  private static boolean differs(Field field, Component former, Component next) {
    try {
      field.setAccessible(true);
      return !Objects.equals(field.get(former), field.get(next));
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return false; // a module that does not let us look: the cause goes without names
    }
  }
}
