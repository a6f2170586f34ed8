package org.javanative.web;

import io.javalin.http.Context;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture that an app gives as a long {@code data:} address in base 64. Pages get an address of
 * the server instead, so that no message has to carry it. Immutable.
 *
 * @param source the whole address, as the app has it
 * @param type the media type
 * @param start where in the address the base 64 begins
 * @param hash of the whole address, in letters that need no escape in others
 */
record Picture(String source, String type, int start, String hash) {
  /** Where pages load such pictures from. */
  static final String PATH = "/_jn/picture/";

  /** Shorter ones stay as they are. */
  private static final int LEAST_CHARS = 32 * 1024;

  private static final int LONGEST_HEAD = 128;
  private static final int HASH_BYTES = 18;
  private static final Pattern HEAD =
      Pattern.compile(
          "data:(image/[a-z0-9.+-]+)(;[a-z0-9=.+-]+)*;base64,", Pattern.CASE_INSENSITIVE);

  /** Opened by itself, such a picture may hold scripts, as SVG does: they do not run. */
  private static final String SECURITY_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " frame-ancestors 'none'";

  /** What that address has; null when it is no long picture in base 64. */
  static @Nullable Picture of(String source) {
    if (source.length() <= LEAST_CHARS) {
      return null;
    }
    Matcher head = HEAD.matcher(source).region(0, LONGEST_HEAD);
    if (!head.lookingAt() || !isBase64(source, head.end())) {
      return null;
    }
    return new Picture(source, head.group(1).toLowerCase(Locale.ROOT), head.end(), hash(source));
  }

  private static boolean isBase64(String text, int start) {
    int end = text.length() - padding(text);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '+' && c != '/') {
        return false;
      }
    }
    return (text.length() - start) % 4 == 0;
  }

  private static int padding(String text) {
    return text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  }

  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.ISO_8859_1));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, HASH_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * What pages are told in place of the address of a picture.
   *
   * @param key of the session, as {@link WebSession#pictureKey()} says
   * @param tag of the view that shows the picture
   */
  static String address(String source, String key, int tag) {
    Picture picture = of(source);
    return picture == null ? source : PATH + key + "/" + tag + "/" + picture.hash;
  }

  /** Serves it, piece by piece: the bytes are never in memory as a whole. */
  void serve(Context request) {
    request
        .contentType(type)
        .header("Content-Security-Policy", SECURITY_POLICY)
        .header("Cache-Control", "private, max-age=31536000, immutable")
        .result(Base64.getDecoder().wrap(new Latin(source, start)));
  }

  /** The bytes of a text that has no other letters than those of ASCII. */
  private static final class Latin extends InputStream {
    private final String text;
    private int next;

    Latin(String text, int next) {
      this.text = text;
      this.next = next;
    }

    @Override
    public int read() {
      return next < text.length() ? text.charAt(next++) : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int count = Math.min(most, text.length() - next);
      for (int i = 0; i < count; i++) {
        into[from + i] = (byte) text.charAt(next++);
      }
      return count == 0 && most > 0 ? -1 : count;
    }
  }
}
