package org.javanative.fetch;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far an upload or a download has come.
 *
 * @param bytes what has gone through so far
 * @param total what there is in all; empty when the other side did not say, as for a compressed
 *     body
 */
public record Progress(long bytes, OptionalLong total) {

  static Progress of(long bytes, long totalOrNegative) {
    return new Progress(
        bytes, totalOrNegative < 0 ? OptionalLong.empty() : OptionalLong.of(totalOrNegative));
  }

  /** The part that is done, from 0 to 1; empty when the total is unknown. */
  public OptionalDouble fraction() {
    if (!total.isPresent()) {
      return OptionalDouble.empty();
    }
    long all = total.getAsLong();
    return OptionalDouble.of(all == 0 ? 1 : Math.min(1, (double) bytes / all));
  }
}
