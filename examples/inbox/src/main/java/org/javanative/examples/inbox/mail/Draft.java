package org.javanative.examples.inbox.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is being written.
 *
 * @param to whom it is for
 * @param subject what it is about
 * @param body the text
 * @param photo a picture as a data URL; null when there is none
 * @param place where it was written; null when that is not shared
 */
public record Draft(
    String to, String subject, String body, @Nullable String photo, @Nullable String place) {
  /** Nothing written yet. */
  public static final Draft EMPTY = new Draft("", "", "", null, null);

  /** The same for somebody else. */
  public Draft withTo(String other) {
    return new Draft(other, subject, body, photo, place);
  }

  /** The same about something else. */
  public Draft withSubject(String other) {
    return new Draft(to, other, body, photo, place);
  }

  /** The same with another text. */
  public Draft withBody(String other) {
    return new Draft(to, subject, other, photo, place);
  }

  /** The same with another picture, or none. */
  public Draft withPhoto(@Nullable String other) {
    return new Draft(to, subject, body, other, place);
  }

  /** The same written elsewhere, or nowhere in particular. */
  public Draft withPlace(@Nullable String other) {
    return new Draft(to, subject, body, photo, other);
  }

  /** Whether there is enough to send it. */
  public boolean isComplete() {
    return !to.isBlank() && !subject.isBlank();
  }

  /** A new mail with what was written. Sending it twice makes one mail, as it keeps its id. */
  public Mail toMail(String from) {
    String id = UUID.randomUUID().toString();
    return new Mail(id, from, to.strip(), subject.strip(), body, photo, place, 0);
  }
}
