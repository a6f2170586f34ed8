package org.javanative.examples.inbox.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mail, as the server keeps it.
 *
 * @param id what the sender has called it; no two mails have the same
 * @param from who has sent it
 * @param to whom it is for
 * @param subject what it is about
 * @param body the text
 * @param photo a picture as a data URL; null when there is none
 * @param place where it was written, as latitude and longitude; null when that was not shared
 * @param sentAtMillis when it was sent, since 1970; 0 while it is on its way
 */
public record Mail(
    String id,
    String from,
    String to,
    String subject,
    String body,
    @Nullable String photo,
    @Nullable String place,
    long sentAtMillis) {

  /** Checks that nothing is missing that every mail has. */
  public Mail {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(body, "body");
  }

  /** Whether it has not reached the server yet. */
  public boolean onItsWay() {
    return sentAtMillis == 0;
  }

  /** The same without its picture, as lists show it. */
  public Mail withoutPhoto() {
    return new Mail(id, from, to, subject, body, null, place, sentAtMillis);
  }

  /** The same, sent at that time. */
  public Mail sentAt(long millis) {
    return new Mail(id, from, to, subject, body, photo, place, millis);
  }
}
