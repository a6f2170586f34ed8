package org.javanative.examples.inbox.screen;

import java.util.List;

/** What queries and pages are called. */
final class Keys {
  /** Begins the keys of all lists. */
  static final List<String> MAILS = List.of("mails");

  /** The list without a search. */
  static final List<String> ALL = list("");

  static final String HOME = "/";
  static final String COMPOSE = "/compose";

  private static final String MAIL = "/mail/";

  private Keys() {}

  /** The list of mails with those words. */
  static List<String> list(String words) {
    return List.of("mails", words);
  }

  /** One mail. */
  static List<String> mail(String id) {
    return List.of("mail", id);
  }

  static String address(String id) {
    return MAIL + id;
  }

  /** The mail that a page is about; empty when it is about none. */
  static String idIn(String path) {
    return path.startsWith(MAIL) ? path.substring(MAIL.length()) : "";
  }
}
