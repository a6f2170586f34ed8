package org.javanative.fetch;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a body come from. Opened and read on a network thread, which it may block;
 * opened anew when a redirect or a lost connection makes the body go out again.
 */
@FunctionalInterface
public interface StreamSource {

  /**
   * A stream from the first byte on, which the caller closes.
   *
   * @throws IOException when there is none; the request fails with it as the cause
   */
  InputStream open() throws IOException;
}
