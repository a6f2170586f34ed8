package org.javanative.ui;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in an app, as an address within it names it.
 *
 * @param path begins with one slash; characters that addresses cannot have are percent-encoded
 * @param query what follows the question mark, encoded; empty when there is none
 */
public record Location(String path, String query) {
  /** Where an app begins. */
  public static final Location HOME = new Location("/", "");

  /** Checks that path and query are those of an address. */
  public Location {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(query, "query");
    if (!path.startsWith("/") || path.startsWith("//") || !isPlain(path) || path.contains("?")) {
      throw new IllegalArgumentException(
          "A path begins with one slash and has no spaces, question marks, hashes or backslashes,"
              + " but was: "
              + path
              + ". Encode what is to be in it.");
    }
    if (!isPlain(query)) {
      throw new IllegalArgumentException(
          "A query has no spaces, hashes or backslashes, but was: " + query + ". Encode them.");
    }
  }

  /** The location with that address, such as {@code /items/7?tab=notes}. */
  public static Location of(String address) {
    int mark = address.indexOf('?');
    return mark < 0
        ? new Location(address, "")
        : new Location(address.substring(0, mark), address.substring(mark + 1));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c > ' ' && c != '#' && c != '\\' && c != 0x7f);
  }

  /** The first value that the query gives a name, decoded. */
  public Optional<String> parameter(String name) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (decoded(key).equals(name) && !pair.isEmpty()) {
        return Optional.of(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("JdkObsolete") // the overload with a charset is not on Android 8
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException | IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** The address. */
  @Override
  public String toString() {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
