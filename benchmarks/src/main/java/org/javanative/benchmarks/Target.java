package org.javanative.benchmarks;

import java.util.Locale;

/** What a figure must reach for us to be content. */
public sealed interface Target {

  String row();

  /** The contender that must reach it. */
  String subject();

  /** The target in words, as the table shows it. */
  String text();

  /**
   * The peer's figure must be at least {@code factor} times the subject's.
   *
   * @param factor above 1: the subject must be that many times faster, or smaller
   */
  record Ratio(String row, String subject, String peer, double factor) implements Target {
    @Override
    public String text() {
      return String.format(Locale.ROOT, ">= %sx", Numbers.plain(factor));
    }

    double reached(double subjectValue, double peerValue) {
      return peerValue / subjectValue;
    }
  }

  /** The subject's median over quiet rounds must not be above {@code limit}, in the row's unit. */
  record Limit(String row, String subject, double limit) implements Target {
    @Override
    public String text() {
      return String.format(Locale.ROOT, "<= %s", Numbers.plain(limit));
    }
  }
}
