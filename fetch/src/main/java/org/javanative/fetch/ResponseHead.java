package org.javanative.fetch;

import okhttp3.Response;

/** What is known of an answer before its body. */
record ResponseHead(
    String method,
    String target,
    String url,
    int status,
    String reason,
    Headers headers,
    String protocol,
    boolean fromCache) {

  static ResponseHead of(Response answer) {
    String method = answer.request().method();
    return new ResponseHead(
        method,
        Target.describe(method, answer.request().url()),
        answer.request().url().toString(),
        answer.code(),
        answer.message(),
        new Headers(answer.headers()),
        answer.protocol().toString(),
        answer.networkResponse() == null && answer.cacheResponse() != null);
  }

  boolean isOk() {
    return status >= 200 && status < 300;
  }

  String statusLine() {
    return reason.isEmpty() ? String.valueOf(status) : status + " " + reason;
  }

  String contentType() {
    return headers.first("Content-Type").orElse("");
  }
}
