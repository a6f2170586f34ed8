package org.javanative.testing;

import java.util.stream.Collectors;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.headless.ViewSnapshot;

/** What assistive technology makes of a view: its role, and its name. */
final class Roles {
  private Roles() {}

  static AccessibilityRole roleOf(ViewSnapshot view) {
    AccessibilityRole said = view.get(Prop.ACCESSIBILITY_ROLE);
    if (said != null) {
      return said;
    }
    return view.get(Prop.HREF) == null ? roleOf(view.type()) : AccessibilityRole.LINK;
  }

  private static AccessibilityRole roleOf(HostType type) {
    return switch (type) {
      case BUTTON, PRESSABLE -> AccessibilityRole.BUTTON;
      case TOGGLE -> AccessibilityRole.SWITCH;
      case CHECKBOX -> AccessibilityRole.CHECKBOX;
      case IMAGE, SVG -> AccessibilityRole.IMAGE;
      case PROGRESS_BAR, ACTIVITY_INDICATOR -> AccessibilityRole.PROGRESS_BAR;
      case SEGMENTED_CONTROL -> AccessibilityRole.RADIO_GROUP;
      case MODAL -> AccessibilityRole.DIALOG;
      default -> AccessibilityRole.NONE;
    };
  }

  /** The label, or else the text or title, or else for what can be pressed the text inside. */
  static String nameOf(ViewSnapshot view) {
    String label = view.get(Prop.ACCESSIBILITY_LABEL);
    if (label != null) {
      return label;
    }
    String caption = view.caption();
    if (!caption.isEmpty() || roleOf(view) == AccessibilityRole.NONE) {
      return caption;
    }
    return view.children().stream()
        .map(Roles::textOf)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** All text in a view, in the order of reading. */
  static String textOf(ViewSnapshot view) {
    String inside =
        view.children().stream()
            .map(Roles::textOf)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    String own = view.caption();
    return own.isEmpty() || inside.isEmpty() ? own + inside : own + " " + inside;
  }
}
