package org.javanative.fetch;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body whose Content-Type the caller has set as a header, which comes first. */
final class RetypedBody extends RequestBody {
  private final RequestBody body;
  private final @Nullable MediaType type;

  RetypedBody(RequestBody body, @Nullable MediaType type) {
    this.body = body;
    this.type = type;
  }

  /** Null leaves the header as it is. */
  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }
}
