package org.javanative.query;

import java.time.Duration;
import java.util.Random;

/**
 * How long to wait before a retry: twice as long each time, up to a limit, less a random part, so
 * that a thousand devices do not come back at once.
 *
 * @param first before the first retry
 * @param limit the longest
 * @param jitter how much of the time is random, from 0, none, to 1, all of it
 */
public record Backoff(Duration first, Duration limit, double jitter) {
  /** One second, two, four and so on, up to 30 seconds, of which up to a fifth is taken off. */
  public static final Backoff DEFAULT =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 0.2);

  /** Checks the parts. */
  public Backoff {
    if (first.isNegative() || limit.compareTo(first) < 0 || !(jitter >= 0 && jitter <= 1)) {
      throw new QueryException(
          "A backoff goes from a first time of zero or more up to a limit, with a jitter from 0 to"
              + " 1, but got "
              + first
              + ", "
              + limit
              + " and "
              + jitter
              + ".");
    }
  }

  /** The same time before each retry. */
  public static Backoff constant(Duration time) {
    return new Backoff(time, time, 0);
  }

  /** The time before retry number {@code retry}, from 1. Does not overflow. */
  Duration before(int retry, Random random) {
    Duration time = first;
    for (int i = 1; i < retry && time.compareTo(limit) < 0 && !time.isZero(); i++) {
      time = time.compareTo(limit.dividedBy(2)) > 0 ? limit : time.multipliedBy(2);
    }
    double part = 1 - jitter * random.nextDouble();
    return part >= 1 ? time : Duration.ofMillis((long) (time.toMillis() * part));
  }
}
