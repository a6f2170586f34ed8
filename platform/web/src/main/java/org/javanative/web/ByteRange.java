package org.javanative.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as browsers ask for it to seek in films and to go on with a download.
 *
 * @param first where it begins
 * @param last where it ends, included
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110, 14</a>
 */
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * What a header asks for.
   *
   * @return null for the whole: when nothing is asked for, or what a server need not understand,
   *     such as several parts, or when there is no such part
   */
  static @Nullable ByteRange parse(@Nullable String header, long length) {
    Matcher matcher = header == null ? null : ONE.matcher(header.strip());
    if (matcher == null || !matcher.matches()) {
      return null;
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty()) {
      long suffix = last.isEmpty() ? 0 : Long.parseLong(last);
      return within(Math.max(0, length - suffix), length - 1, length);
    }
    return within(
        Long.parseLong(first), last.isEmpty() ? length - 1 : Long.parseLong(last), length);
  }

  private static @Nullable ByteRange within(long first, long last, long length) {
    return first > last || first >= length
        ? null
        : new ByteRange(first, Math.min(last, length - 1));
  }

  long length() {
    return last - first + 1;
  }

  String ofLength(long whole) {
    return "bytes " + first + "-" + last + "/" + whole;
  }
}
