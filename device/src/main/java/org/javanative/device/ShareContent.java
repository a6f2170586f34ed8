package org.javanative.device;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to another app.
 *
 * @param text a message; may be empty if there is an address
 * @param url an address; null when there is none
 * @param title a subject, for apps that have one; may be empty
 */
public record ShareContent(String text, @Nullable URI url, String title) {
  /** Checks that there is something. */
  public ShareContent {
    Objects.requireNonNull(title, "title");
    if (text.isEmpty() && url == null) {
      throw new IllegalArgumentException("There is nothing to share: neither a text nor a url.");
    }
  }

  /** A text alone. */
  public static ShareContent text(String text) {
    return new ShareContent(text, null, "");
  }

  /** An address with a text, which may be empty. */
  public static ShareContent url(URI url, String text) {
    return new ShareContent(text, Objects.requireNonNull(url, "url"), "");
  }
}
