package org.javanative.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that pages are served with, each good for opening one session. What was not used in
 * time, or is beyond the number kept, is forgotten. Any thread may call.
 */
final class SessionTokens {
  private static final int BYTES = 18;
  private static final int MOST = 10_000;
  private static final long LIFETIME_NANOS = Duration.ofMinutes(2).toNanos();

  private final SecureRandom random = new SecureRandom();
  private final LongSupplier nanoTime;

  /** Expiry by token, oldest first. Guarded by this. */
  private final Map<String, Long> expiries = new LinkedHashMap<>();

  SessionTokens(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  synchronized String issue() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    forgetOld();
    expiries.put(token, nanoTime.getAsLong() + LIFETIME_NANOS);
    return token;
  }

  /** Uses the token up; false when it is not a good one. */
  synchronized boolean redeem(@Nullable String token) {
    forgetOld();
    return token != null && expiries.remove(token) != null;
  }

  private void forgetOld() {
    long now = nanoTime.getAsLong();
    Iterator<Long> oldestFirst = expiries.values().iterator();
    while (oldestFirst.hasNext()) {
      if (oldestFirst.next() - now > 0 && expiries.size() < MOST) {
        return;
      }
      oldestFirst.remove();
    }
  }
}
