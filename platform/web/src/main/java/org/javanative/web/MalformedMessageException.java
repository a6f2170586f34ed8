package org.javanative.web;

/** That a page has sent something that is no message. */
final class MalformedMessageException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedMessageException(String problem) {
    super(problem);
  }
}
