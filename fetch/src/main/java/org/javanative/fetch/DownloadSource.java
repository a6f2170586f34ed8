package org.javanative.fetch;

import java.io.IOException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, counted, told, and limited. */
final class DownloadSource extends ForwardingSource {
  private final String target;
  private final long limit;
  private final long total;
  private final @Nullable ProgressFeed feed;
  private long received;

  DownloadSource(ResponseHead head, ResponseBody body, long limit, @Nullable ProgressFeed feed) {
    super(body.source());
    this.target = head.target();
    this.limit = limit;
    this.total = body.contentLength();
    this.feed = feed;
    if (total > limit && !head.method().equals("HEAD")) {
      throw new BodyTooLargeException(target, limit);
    }
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long count = super.read(sink, byteCount);
    if (count > 0) {
      received += count;
      if (received > limit) {
        throw new BodyTooLargeException(target, limit);
      }
      if (feed != null) {
        feed.report(Progress.of(received, total));
      }
    }
    return count;
  }
}
