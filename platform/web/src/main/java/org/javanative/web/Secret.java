package org.javanative.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody guesses: 144 random bits each, in letters that need no escape in addresses. */
final class Secret {
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
