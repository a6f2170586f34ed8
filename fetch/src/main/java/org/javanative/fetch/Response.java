package org.javanative.fetch;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * An answer with its whole body. Immutable, and for any thread.
 *
 * <p>Reading it as text or JSON happens where it is called, each time anew. For tens of megabytes
 * do that in {@code offload}, so that the event loop goes on.
 */
public final class Response implements FetchResponse {
  private final ResponseHead head;
  private final byte[] body;
  private final JsonCodec codec;

  Response(ResponseHead head, byte[] body, JsonCodec codec) {
    this.head = head;
    this.body = body;
    this.codec = codec;
  }

  /**
   * An answer that no server gave: for an {@link Interceptor} that answers itself, and for tests.
   */
  public static Response of(
      FetchRequest request, int status, Map<String, String> headers, String body) {
    return request.answeredWith(status, Headers.of(headers), body);
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

  /** A copy of the body, decompressed. */
  public byte[] bytes() {
    return body.clone();
  }

  /** The length of the body, decompressed, in bytes. */
  public int size() {
    return body.length;
  }

  /**
   * The body as text, in the charset of the Content-Type, else that of a byte order mark, else
   * UTF-8. What cannot be decoded becomes U+FFFD.
   *
   * @throws DecodeException when the Content-Type names a charset that is unknown here
   */
  public String text() {
    return BodyText.decode(head, body);
  }

  /** The body as text in the given charset, whatever the server says. */
  public String text(Charset charset) {
    return new String(body, charset);
  }

  /**
   * The body, read from JSON as an object of the class.
   *
   * @throws DecodeException when it is not JSON, not of this shape, empty, or {@code null}
   */
  public <T> T json(Class<T> type) {
    return json(TypeToken.get(type));
  }

  /**
   * The body, read from JSON as an object of a generic type, such as {@code new
   * TypeToken<List<Order>>() {}}.
   *
   * @throws DecodeException when it is not JSON, not of this shape, empty, or {@code null}
   */
  public <T> T json(TypeToken<T> type) {
    return codec.decode(head, text(), type);
  }

  /**
   * The body, read from JSON as an object of the type, which the caller must know to be a {@code
   * T}.
   *
   * @throws DecodeException when it is not JSON, not of this shape, empty, or {@code null}
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a Type says nothing to javac
  public <T> T json(Type type) {
    return (T) json(TypeToken.get(type));
  }

  /**
   * This answer, if its status is 2xx.
   *
   * @throws StatusException with the status and the beginning of the body, if it is not
   */
  public Response raiseForStatus() {
    if (!ok()) {
      throw new StatusException(head, BodyText.decodeLeniently(head, body));
    }
    return this;
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "Response(" + head.statusLine() + ", " + head.target() + ", " + size() + " bytes)";
  }
}
