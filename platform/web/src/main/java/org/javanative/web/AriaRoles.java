package org.javanative.web;

import org.javanative.ui.AccessibilityRole;
import org.jspecify.annotations.Nullable;

/** How roles are called in HTML. */
final class AriaRoles {
  private AriaRoles() {}

  static String of(AccessibilityRole role) {
    return switch (role) {
      case NONE -> "presentation";
      case IMAGE -> "img";
      case LIST_ITEM -> "listitem";
      case MENU_ITEM -> "menuitem";
      case PROGRESS_BAR -> "progressbar";
      case RADIO_GROUP -> "radiogroup";
      case TAB_LIST -> "tablist";
      default -> PropJson.text(role);
    };
  }

  /** Whether ARIA knows of views with that role that they are selected; others are current. */
  static boolean isSelectable(@Nullable Object role) {
    return role == AccessibilityRole.TAB;
  }
}
