package org.javanative.fetch;

/** What happens to an answer that points elsewhere. */
public enum RedirectPolicy {
  /**
   * The request goes where the answer points, up to 20 times. To another host, it goes without its
   * Authorization header.
   */
  FOLLOW,

  /** The answer itself, such as 302, is the result. */
  RETURN
}
