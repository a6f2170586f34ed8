package org.javanative.fetch;

import java.time.Instant;
import java.util.Optional;

/**
 * A cookie.
 *
 * @param domain the host that it goes back to, and those below it unless it is {@code hostOnly}
 * @param path the beginning of the paths that it goes to
 * @param expires when it ends; empty when that is with the session
 * @param secure whether it goes over TLS only
 * @param hostOnly whether it goes to the very host that set it only
 */
public record Cookie(
    String name,
    String value,
    String domain,
    String path,
    Optional<Instant> expires,
    boolean secure,
    boolean hostOnly) {

  static Cookie of(okhttp3.Cookie cookie) {
    return new Cookie(
        cookie.name(),
        cookie.value(),
        cookie.domain(),
        cookie.path(),
        cookie.persistent()
            ? Optional.of(Instant.ofEpochMilli(cookie.expiresAt()))
            : Optional.empty(),
        cookie.secure(),
        cookie.hostOnly());
  }

  okhttp3.Cookie toOkHttp() {
    okhttp3.Cookie.Builder cookie = new okhttp3.Cookie.Builder().name(name).value(value).path(path);
    if (hostOnly) {
      cookie.hostOnlyDomain(domain);
    } else {
      cookie.domain(domain);
    }
    if (secure) {
      cookie.secure();
    }
    expires.ifPresent(time -> cookie.expiresAt(time.toEpochMilli()));
    return cookie.build();
  }

  /** Name and whereabouts; the value may be a secret. */
  @Override
  public String toString() {
    return "Cookie(" + name + ", " + domain + path + ")";
  }
}
