package org.javanative.fetch;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A body that is read from a stream while it is sent. */
final class StreamBody extends RequestBody {
  private final @Nullable MediaType type;
  private final long length;
  private final StreamSource source;

  /** A length below zero is unknown. */
  StreamBody(@Nullable MediaType type, long length, StreamSource source) {
    this.type = type;
    this.length = length;
    this.source = source;
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (InputStream stream = open();
        Source bytes = new Checked(Okio.source(stream))) {
      long sent = sink.writeAll(bytes);
      if (length >= 0 && sent != length) {
        throw new BodySourceException(
            "the stream had " + sent + " bytes, and " + length + " were announced", null);
      }
    } catch (RuntimeException failed) {
      throw new BodySourceException(failed.toString(), failed);
    }
  }

  /** Tells a failure of the source from one of the network, which looks the same. */
  private static final class Checked extends ForwardingSource {
    Checked(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      try {
        return super.read(sink, byteCount);
      } catch (IOException failed) {
        throw new BodySourceException(failed.toString(), failed);
      }
    }
  }

  private InputStream open() throws IOException {
    try {
      return source.open();
    } catch (IOException failed) {
      throw new BodySourceException(failed.toString(), failed);
    }
  }
}
