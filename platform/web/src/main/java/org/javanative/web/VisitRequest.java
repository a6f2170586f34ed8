package org.javanative.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a browser has sent to load a page.
 *
 * @param headers the values of each, by its name in lower case
 * @param cookies by name
 * @param remoteAddress of the browser, or of the last proxy
 */
record VisitRequest(
    Map<String, List<String>> headers, Map<String, String> cookies, String remoteAddress) {
  static final VisitRequest NONE = new VisitRequest(Map.of(), Map.of(), "");

  /** Copies what is wanted of a request, which is gone when it has been answered. */
  static VisitRequest of(Context request, String remoteAddress) {
    HttpServletRequest servlet = request.req();
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(servlet.getHeaderNames())) {
      headers.put(
          name.toLowerCase(Locale.ROOT), List.copyOf(Collections.list(servlet.getHeaders(name))));
    }
    return new VisitRequest(
        Collections.unmodifiableMap(headers), Map.copyOf(request.cookieMap()), remoteAddress);
  }
}
