package org.javanative.web;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may talk to the server: pages that it has served itself, under a name it goes by.
 *
 * <p>The name matters because a hostile page may make its own name resolve to this machine, and
 * would then count as the same origin; the origin matters because browsers let any page open a
 * WebSocket to any server.
 */
final class AccessPolicy {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  /** In lower case; empty when every name will do. */
  private final Set<String> names;

  private AccessPolicy(Set<String> names) {
    this.names = names;
  }

  static AccessPolicy of(String boundTo, Collection<String> allowed) {
    Set<String> names = new HashSet<>();
    allowed.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    String bound = boundTo.toLowerCase(Locale.ROOT);
    if (LOOPBACK.contains(bound) || bound.equals("::1")) {
      names.addAll(LOOPBACK);
    }
    return new AccessPolicy(names);
  }

  /** Whether a request with this Host header is for us. */
  boolean allowsHost(@Nullable String hostHeader) {
    URI host = parse(hostHeader == null ? "" : "http://" + hostHeader);
    return host != null
        && (names.isEmpty() || names.contains(host.getHost().toLowerCase(Locale.ROOT)));
  }

  /** Whether a page of this Origin may connect to the server that it calls by this Host header. */
  boolean allowsOrigin(@Nullable String origin, @Nullable String hostHeader) {
    URI from = parse(origin == null ? "" : origin);
    return from != null
        && allowsHost(hostHeader)
        && from.getAuthority().equalsIgnoreCase(hostHeader);
  }

  private static @Nullable URI parse(String uri) {
    try {
      URI parsed = URI.create(uri);
      return parsed.getHost() == null || parsed.getUserInfo() != null ? null : parsed;
    } catch (IllegalArgumentException notAUri) {
      return null;
    }
  }
}
