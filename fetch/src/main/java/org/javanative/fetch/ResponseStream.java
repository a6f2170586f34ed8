package org.javanative.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSource;
import okio.Okio;
import okio.Sink;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose body is read piece by piece in a coroutine. What is not read yet stays with the
 * server: a slow reader slows it down.
 *
 * <p>For one coroutine at a time. Use it in a try block: closing it before the end of the body
 * aborts the exchange, and so does cancelling a read. A stream that nobody begins to read within
 * the request's timeout is aborted too.
 */
public final class ResponseStream implements FetchResponse {
  private static final long MAX_ERROR_BYTES = 4_096;

  private final ResponseHead head;
  private final ExchangeOptions options;
  private final BodyReader body;

  ResponseStream(ResponseHead head, ExchangeOptions options, BodyReader body) {
    this.head = head;
    this.options = options;
    this.body = body;
  }

  @Override
  public int status() {
    return head.status();
  }

  @Override
  public boolean ok() {
    return head.isOk();
  }

  @Override
  public Headers headers() {
    return head.headers();
  }

  @Override
  public String url() {
    return head.url();
  }

  @Override
  public String protocol() {
    return head.protocol();
  }

  @Override
  public boolean fromCache() {
    return head.fromCache();
  }

  /**
   * This answer, if its status is 2xx. If it is not, suspends for the beginning of the body, within
   * the request's timeout.
   *
   * @throws StatusException with the status and the beginning of the body, if it is not; the stream
   *     is closed then
   */
  public ResponseStream raiseForStatus() {
    if (ok()) {
      return this;
    }
    try {
      throw new StatusException(head, BodyText.decodeLeniently(head, errorText()));
    } finally {
      close();
    }
  }

  /** Nothing, where it cannot be waited for. */
  private byte[] errorText() {
    if (Async.currentTask() == null || !body.isIdle()) {
      return new byte[0];
    }
    try {
      return Async.await(body.beginning(MAX_ERROR_BYTES));
    } catch (FetchException broken) {
      return new byte[0]; // the status says more
    }
  }

  /**
   * The pieces of the body as they come, decompressed. Each step of the iteration suspends the
   * calling coroutine until there is one; it throws a {@link FetchException} when the body breaks
   * off.
   */
  public Iterable<byte[]> chunks() {
    return () -> new Step<>(this::nextChunk);
  }

  private byte @Nullable [] nextChunk() {
    return Async.await(body.nextChunk()).orElse(null);
  }

  /**
   * The lines of the body as they come, without their ends, in the charset of the Content-Type,
   * else UTF-8; it must be one in which ASCII is ASCII. Each step of the iteration suspends the
   * calling coroutine. A line may have {@code maxBodyBytes} bytes at the most.
   */
  public Iterable<String> lines() {
    Charset named = BodyText.charsetOf(head);
    Charset charset = named == null ? StandardCharsets.UTF_8 : named;
    return () -> {
      LineSplitter splitter = lineSplitter();
      return new Step<>(
          () -> {
            byte[] line = nextLine(splitter);
            byte[] last = line == null ? splitter.rest() : line;
            return last == null ? null : new String(last, charset);
          });
    };
  }

  LineSplitter lineSplitter() {
    return new LineSplitter(head.target(), options.maxBodyBytes());
  }

  /** Suspends until there is a line that has ended; null at the end of the body. */
  byte @Nullable [] nextLine(LineSplitter splitter) {
    byte[] line = splitter.poll();
    while (line == null) {
      byte[] chunk = nextChunk();
      if (chunk == null) {
        return null;
      }
      splitter.add(chunk);
      line = splitter.poll();
    }
    return line;
  }

  /**
   * The answer with all of its body that is left, in memory.
   *
   * @return its failure is a {@link BodyTooLargeException} when that is more than {@code
   *     maxBodyBytes}
   */
  public LoopFuture<Response> whole() {
    long limit = options.maxBodyBytes();
    return body.rest(
        source -> {
          if (source.request(limit + 1)) {
            throw new BodyTooLargeException(head.target(), limit);
          }
          return new Response(head, source.readByteArray(), options.codec());
        });
  }

  /**
   * Writes all of the body that is left to a file, which is made or replaced; the length in bytes.
   * When the body breaks off, what has come of it stays in the file. Nothing of it passes through
   * the loop.
   *
   * @return its failure is a {@link java.nio.file.FileSystemException} when the file cannot be
   *     written
   */
  public LoopFuture<Long> saveTo(Path file) {
    return body.rest(source -> copy(source, file));
  }

  private static long copy(BufferedSource source, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Sink sink = Okio.sink(out)) {
      return source.readAll(sink);
    }
  }

  ResponseHead head() {
    return head;
  }

  /**
   * Gives the connection back, or cuts it off when the body was not read to its end. Does not
   * block.
   */
  @Override
  public void close() {
    body.close();
  }

  @Override
  public String toString() {
    return "ResponseStream(" + head.statusLine() + ", " + head.target() + ")";
  }
}
