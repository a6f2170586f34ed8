package org.javanative.fetch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/**
 * The cookies of one user, in memory: those that servers set, sent back to whom they are for, until
 * they expire. For any thread.
 */
public final class CookieStore {
  private static final int MAX_COOKIES = 3_000;

  private final List<okhttp3.Cookie> cookies = new ArrayList<>();

  private CookieStore() {}

  /** A store without cookies. */
  public static CookieStore create() {
    return new CookieStore();
  }

  /** The cookies that have not expired, the oldest first. */
  public synchronized List<Cookie> cookies() {
    dropExpired();
    List<Cookie> all = new ArrayList<>();
    cookies.forEach(cookie -> all.add(Cookie.of(cookie)));
    return all;
  }

  /**
   * Adds a cookie, such as one that was kept since the last start, in place of one of the same
   * name, domain and path.
   */
  public void add(Cookie cookie) {
    put(cookie.toOkHttp());
  }

  /** Forgets all cookies, as when the user signs out. */
  public synchronized void clear() {
    cookies.clear();
  }

  private synchronized void put(okhttp3.Cookie fresh) {
    cookies.removeIf(
        old ->
            old.name().equals(fresh.name())
                && old.domain().equals(fresh.domain())
                && old.path().equals(fresh.path())
                && old.hostOnly() == fresh.hostOnly());
    if (cookies.size() == MAX_COOKIES) {
      okhttp3.Cookie unused = cookies.remove(0);
    }
    cookies.add(fresh);
    dropExpired();
  }

  private synchronized List<okhttp3.Cookie> matching(HttpUrl url) {
    dropExpired();
    List<okhttp3.Cookie> matching = new ArrayList<>();
    for (okhttp3.Cookie cookie : cookies) {
      if (cookie.matches(url)) {
        matching.add(cookie);
      }
    }
    return matching;
  }

  private void dropExpired() {
    long now = System.currentTimeMillis();
    for (Iterator<okhttp3.Cookie> all = cookies.iterator(); all.hasNext(); ) {
      if (all.next().expiresAt() <= now) {
        all.remove();
      }
    }
  }

  CookieJar jar() {
    return new CookieJar() {
      @Override
      public void saveFromResponse(HttpUrl url, List<okhttp3.Cookie> fresh) {
        fresh.forEach(CookieStore.this::put);
      }

      @Override
      public List<okhttp3.Cookie> loadForRequest(HttpUrl url) {
        return matching(url);
      }
    };
  }
}
