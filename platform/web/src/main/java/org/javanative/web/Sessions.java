package org.javanative.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a server, each known by a secret token that only its page has. Bounds how many
 * there are, and ends those whose pages stay away. Any thread may call.
 */
final class Sessions {
  private final WebLimits limits;
  private final LongSupplier nanoTime;

  /** By token. Guarded by this. */
  private final Map<String, Entry> entries = new HashMap<>();

  /** Guarded by this. */
  private boolean closed;

  /** A session and what is known of its page. Guarded by the registry. */
  private static final class Entry {
    final WebSession session;
    final String address;

    /** When the session is to end unless its page connects; null while it is connected. */
    @Nullable Long deadlineNanos;

    /** Whether its page has ever come. */
    boolean known;

    Entry(WebSession session, String address, long deadlineNanos) {
      this.session = session;
      this.address = address;
      this.deadlineNanos = deadlineNanos;
    }
  }

  /** A session with the token by which its page connects. */
  record Opened(String token, WebSession session) {}

  Sessions(WebLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /**
   * Adds a session that waits for its page to connect. Where too many do whose pages have never
   * come, as those of crawlers, the one that has waited longest ends.
   *
   * @param address where the page is from
   * @param make makes the session, given what to call when it has ended
   * @return null when there are too many already, or the registry is closed
   */
  @Nullable Opened open(String address, Function<Runnable, WebSession> make) {
    Opened opened;
    WebSession surplus = null;
    synchronized (this) {
      if (closed
          || entries.size() >= limits.sessions()
          || count(entry -> entry.address.equals(address)) >= limits.sessionsPerAddress()) {
        return null;
      }
      if (count(entry -> !entry.known) >= limits.unknownSessions()) {
        surplus = longestUnknown();
      }
      String token = Secret.next();
      WebSession session = make.apply(() -> remove(token));
      entries.put(token, new Entry(session, address, in(limits.connectWithin())));
      opened = new Opened(token, session);
    }
    if (surplus != null) {
      surplus.end(CloseCode.SESSION_OVER, "");
    }
    return opened;
  }

  /**
   * Gives the session with that token its page.
   *
   * @param revision the last frame that the page has
   * @return null when there is no such session, the page cannot go on from there, or the registry
   *     is closed
   */
  @Nullable WebSession attach(@Nullable String token, Connection connection, int revision) {
    Entry entry;
    synchronized (this) {
      entry = token == null || closed ? null : entries.get(token);
      if (entry != null) {
        entry.known = true;
      }
    }
    // Sends all that the page has missed, for which nobody else is to wait.
    if (entry == null || !entry.session.attach(connection, revision)) {
      return null;
    }
    synchronized (this) {
      if (entry.session.isAttached(connection)) {
        entry.deadlineNanos = null;
      }
    }
    return entry.session;
  }

  /**
   * The connection to the page broke: the session waits for the page, for a while.
   *
   * @return false when the page has another connection by now
   */
  synchronized boolean detach(WebSession session, Connection connection) {
    if (!session.detach(connection)) {
      return false;
    }
    entries.values().stream()
        .filter(entry -> entry.session == session)
        .forEach(entry -> entry.deadlineNanos = in(limits.resumeWithin()));
    return true;
  }

  private @Nullable WebSession longestUnknown() {
    long now = nanoTime.getAsLong();
    return entries.values().stream()
        .filter(entry -> !entry.known)
        .min(Comparator.comparingLong(entry -> leftNanos(entry, now)))
        .map(entry -> entry.session)
        .orElse(null);
  }

  private static long leftNanos(Entry entry, long now) {
    Long deadline = entry.deadlineNanos;
    return deadline == null ? Long.MAX_VALUE : deadline - now;
  }

  /** The session whose pictures are under that key; null when there is none. */
  @Nullable WebSession withPictures(String key) {
    return sessions(entry -> entry.session.pictureKey().equals(key)).stream()
        .findFirst()
        .orElse(null);
  }

  /** Ends the sessions that have waited for their pages long enough. */
  void expire() {
    long now = nanoTime.getAsLong();
    sessions(entry -> leftNanos(entry, now) <= 0)
        .forEach(session -> session.end(CloseCode.SESSION_OVER, ""));
  }

  /** Warns of sessions whose main thread is held for long. */
  void lookForSlowWork() {
    sessions(entry -> true).forEach(WebSession::lookForSlowWork);
  }

  /**
   * From now on no session is opened or gets a page.
   *
   * @return those that there are, with their pages or without, which the caller is to end
   */
  synchronized List<WebSession> close() {
    closed = true;
    return sessions(entry -> true);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized int size() {
    return entries.size();
  }

  private synchronized List<WebSession> sessions(Predicate<Entry> which) {
    List<WebSession> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (which.test(entry)) {
        found.add(entry.session);
      }
    }
    return found;
  }

  private synchronized void remove(String token) {
    entries.remove(token);
  }

  private long count(Predicate<Entry> which) {
    return entries.values().stream().filter(which).count();
  }

  private long in(Duration time) {
    return nanoTime.getAsLong() + time.toNanos();
  }
}
