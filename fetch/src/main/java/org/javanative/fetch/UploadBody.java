package org.javanative.fetch;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/** A body that tells how much of it has been sent. */
final class UploadBody extends RequestBody {
  private final RequestBody body;
  private final ProgressFeed feed;

  UploadBody(RequestBody body, ProgressFeed feed) {
    this.body = body;
    this.feed = feed;
  }

  @Override
  public @Nullable MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    BufferedSink counting = Okio.buffer(new Counter(sink, contentLength()));
    body.writeTo(counting);
    counting.flush();
  }

  private final class Counter extends ForwardingSink {
    private final long total;
    private long sent;

    Counter(Sink sink, long total) {
      super(sink);
      this.total = total;
    }

    @Override
    public void write(Buffer source, long byteCount) throws IOException {
      super.write(source, byteCount);
      sent += byteCount;
      feed.report(Progress.of(sent, total));
    }
  }
}
