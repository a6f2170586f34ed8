package org.javanative.device;

import java.util.Objects;

/**
 * What the system shows the user for an app, also when the app is away.
 *
 * @param id what it is known by: one with the same id takes its place
 * @param title in a few words
 * @param body the rest; may be empty
 */
public record Notification(String id, String title, String body) {
  /** Checks the texts. */
  public Notification {
    Objects.requireNonNull(body, "body");
    if (id.trim().isEmpty()) {
      throw new IllegalArgumentException("The id of a notification must not be blank.");
    }
    if (title.trim().isEmpty()) {
      throw new IllegalArgumentException(
          "The title of the notification \""
              + id
              + "\" must not be blank: systems do not show it.");
    }
  }
}
