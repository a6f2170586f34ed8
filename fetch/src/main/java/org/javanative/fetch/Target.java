package org.javanative.fetch;

import okhttp3.HttpUrl;

/** What a request is called in messages: method and address, without what may be secret. */
final class Target {
  private Target() {}

  static String describe(String method, HttpUrl url) {
    return method + " " + describe(url);
  }

  private static String describe(HttpUrl url) {
    String address =
        url.newBuilder().username("").password("").query(null).fragment(null).build().toString();
    return url.query() == null ? address : address + "?..";
  }
}
