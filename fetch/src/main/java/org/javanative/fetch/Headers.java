package org.javanative.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The headers of a request or an answer: names in any case, each with one value or several, in the
 * order in which they came. Immutable.
 */
public final class Headers {
  private final okhttp3.Headers headers;

  Headers(okhttp3.Headers headers) {
    this.headers = headers;
  }

  /** The headers of the given pairs, which have one value each. */
  public static Headers of(Map<String, String> pairs) {
    return new Headers(okhttp3.Headers.of(pairs));
  }

  /** The first value of the header, in whatever case its name is given. */
  public Optional<String> first(String name) {
    List<String> values = headers.values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** All values of the header, in order; none when it is absent. */
  public List<String> all(String name) {
    return List.copyOf(headers.values(name));
  }

  /** Whether the header is there. */
  public boolean contains(String name) {
    return headers.get(name) != null;
  }

  /** The names, each once, ordered without regard to case. */
  public Set<String> names() {
    return headers.names();
  }

  /** All values by name; look-ups in the map ignore case too. */
  public Map<String, List<String>> toMap() {
    Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < headers.size(); i++) {
      map.computeIfAbsent(headers.name(i), name -> new ArrayList<>()).add(headers.value(i));
    }
    return map;
  }

  okhttp3.Headers unwrap() {
    return headers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers that && headers.equals(that.headers);
  }

  @Override
  public int hashCode() {
    return headers.hashCode();
  }

  /** One line a header; the values of those that hold secrets are hidden. */
  @Override
  public String toString() {
    return headers.toString();
  }
}
