package org.javanative.storage;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of an app's store. Stores of different names share nothing.
 *
 * @param value 1 to 64 lower-case letters, digits, dots, dashes and underscores, beginning with a
 *     letter and ending with a letter or digit: a name that is a folder's on every system
 */
public record StoreName(String value) {
  private static final Pattern VALID = Pattern.compile("[a-z](?:[a-z0-9._-]{0,62}[a-z0-9])?");
  private static final Pattern RESERVED =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  /** Checks the name. */
  public StoreName {
    Objects.requireNonNull(value, "value");
    if (!VALID.matcher(value).matches()
        || value.contains("..")
        || RESERVED.matcher(value).matches()) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "\""
              + value
              + "\" cannot be the name of a store. It becomes a folder's name on every system, so"
              + " use 1 to 64 lower-case letters, digits, dots, dashes and underscores, beginning"
              + " with a letter, such as \"org.example.notes\". Windows reserves names such as"
              + " \"con\".");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
