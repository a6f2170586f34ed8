package org.javanative.storage;

import java.util.Collection;

/** The rules for keys, which hold on every platform. */
final class StorageKey {
  private static final int MAX_LENGTH = 1_024;

  private StorageKey() {}

  static void requireAll(Collection<String> keys) {
    keys.forEach(StorageKey::require);
  }

  static String require(String key) {
    if (key.isEmpty() || key.length() > MAX_LENGTH) {
      throw refused(key, "it has " + key.length() + " characters");
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == 0) {
        throw refused(key, "character " + i + " is NUL");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < key.length()
          && Character.isLowSurrogate(key.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw refused(key, "character " + i + " is half of a surrogate pair");
      }
    }
    return key;
  }

  private static StorageException refused(String key, String why) {
    String shown = key.length() > 40 ? key.substring(0, 40) + "..." : key;
    return new StorageException(
        StorageException.Reason.MISUSE,
        "\""
            + shown
            + "\" cannot be a key: "
            + why
            + ". Keys have 1 to "
            + MAX_LENGTH
            + " characters of ordinary text; put what is longer into the value.");
  }
}
