package org.javanative.web;

import org.javanative.ui.AccessibilityRole;

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
}
