package org.javanative.web;

import org.javanative.runtime.ErrorReport;
import org.jspecify.annotations.Nullable;

/** How much a page is told of what goes wrong in its session. Any thread may call. */
interface Disclosure {

  /** The frame that tells of a failure; null when the page is not to know. */
  @Nullable String failure(ErrorReport report);

  /** The frame that tells of a likely mistake of the app's developer; null like above. */
  @Nullable String warning(String text);

  /** That something went wrong, and nothing else: what failed is nobody's business outside. */
  Disclosure NOTICE =
      new Disclosure() {
        @Override
        public String failure(ErrorReport report) {
          return ServerMessage.notice(
              "Something went wrong in the app. The details are in the server's log.");
        }

        @Override
        public @Nullable String warning(String text) {
          return null;
        }
      };
}
