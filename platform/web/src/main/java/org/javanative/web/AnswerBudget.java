package org.javanative.web;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many characters a server holds of answers that are not complete, of all its pages together:
 * what pages say is in memory until it can be used, and a page may say anything. Any thread may
 * call.
 */
final class AnswerBudget {
  private final long most;
  private final AtomicLong left;

  /** What one question holds. Closed when its answer is complete, or nobody waits for it. */
  final class Share {
    private long taken;
    private boolean closed;

    private Share() {}

    /** Takes so many characters; false when there are not as many left, or it is closed. */
    synchronized boolean take(long chars) {
      if (closed || !takeFromAll(chars)) {
        return false;
      }
      taken += chars;
      return true;
    }

    /** Gives back what was taken. Closing twice is the same as once. */
    synchronized void close() {
      closed = true;
      left.addAndGet(taken);
      taken = 0;
    }
  }

  AnswerBudget(long mostChars) {
    most = mostChars;
    left = new AtomicLong(mostChars);
  }

  private boolean takeFromAll(long chars) {
    return left.getAndUpdate(now -> chars > now ? now : now - chars) >= chars;
  }

  Share share() {
    return new Share();
  }

  long mostChars() {
    return most;
  }

  /** How many characters may still come. */
  long leftChars() {
    return left.get();
  }
}
