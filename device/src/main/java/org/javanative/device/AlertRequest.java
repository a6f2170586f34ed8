package org.javanative.device;

import java.util.List;
import java.util.Objects;

/**
 * A question to the user, as a platform is to show it.
 *
 * @param title in a few words
 * @param message the rest; may be empty
 * @param style how it comes
 * @param buttons what the user can answer, at least one; the last one of role {@code CANCEL}, if
 *     there is one
 */
public record AlertRequest(String title, String message, Style style, List<Button> buttons) {
  /** How a question comes. */
  public enum Style {
    /** A box in the middle. */
    ALERT,
    /** A list from the edge, where the platform has that. */
    ACTION_SHEET
  }

  /** What a button is for. */
  public enum Role {
    /** To go on. */
    DEFAULT,
    /** To leave everything as it is. */
    CANCEL,
    /** To do what cannot be undone. */
    DESTRUCTIVE
  }

  /**
   * A button.
   *
   * @param label what it says
   * @param role what it is for
   */
  public record Button(String label, Role role) {
    /** Checks the label. */
    public Button {
      Objects.requireNonNull(role, "role");
      if (label.trim().isEmpty()) {
        throw new IllegalArgumentException("A button of an alert must say something.");
      }
    }
  }

  /** Checks that there is something to say and to answer. */
  public AlertRequest {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(style, "style");
    buttons = List.copyOf(buttons);
    if (title.trim().isEmpty()) {
      throw new IllegalArgumentException("The title of an alert must say something.");
    }
    if (buttons.isEmpty()) {
      throw new IllegalArgumentException(
          "The alert \"" + title + "\" has no buttons, so nobody could answer it.");
    }
  }
}
