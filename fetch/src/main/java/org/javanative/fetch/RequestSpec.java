package org.javanative.fetch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import okhttp3.CacheControl;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * The description of a request, for the length of the lambda that fills it in.
 *
 * <p>The method is GET, or POST once there is a body. A body sets its Content-Type, unless the
 * request has that header already or gets it later. For the one thread that runs the lambda.
 */
public final class RequestSpec {
  private final ClientDefaults defaults;
  private final okhttp3.Headers.Builder headers;
  private final HttpUrl.Builder query = new HttpUrl.Builder().scheme("http").host("query");

  private @Nullable String url;
  private @Nullable String method;
  private @Nullable RequestBody body;
  private CacheMode cache = CacheMode.DEFAULT;
  private Duration timeout;
  private Duration idleTimeout;
  private long maxBodyBytes;
  private RedirectPolicy redirects;
  private @Nullable ProgressFeed upload;
  private @Nullable ProgressFeed download;

  RequestSpec(ClientDefaults defaults) {
    this.defaults = defaults;
    this.headers = defaults.headers().newBuilder();
    this.timeout = defaults.timeout();
    this.idleTimeout = defaults.idleTimeout();
    this.maxBodyBytes = defaults.maxBodyBytes();
    this.redirects = defaults.redirects();
  }

  // Where to

  /** The address: absolute, or relative to the client's base. Required. */
  public RequestSpec url(String url) {
    this.url = url;
    return this;
  }

  /** The method, in any case: {@code GET}, {@code put}, {@code PROPFIND}. */
  public RequestSpec method(String method) {
    this.method = method.toUpperCase(Locale.ROOT);
    return this;
  }

  /** Adds a parameter to the query of the address, encoded; one of a name may come repeatedly. */
  public RequestSpec query(String name, Object value) {
    query.addQueryParameter(name, String.valueOf(value));
    return this;
  }

  /** Adds a parameter for each of the values. */
  public RequestSpec query(String name, Collection<?> values) {
    values.forEach(value -> query(name, value));
    return this;
  }

  // Headers

  /** Sets a header to one value, in place of those it had, the client's included. */
  public RequestSpec header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /** Adds a value to a header. */
  public RequestSpec addHeader(String name, String value) {
    headers.add(name, value);
    return this;
  }

  // Body

  /** Sends text, as {@code text/plain} in UTF-8. */
  public RequestSpec text(String text) {
    return text(text, "text/plain; charset=utf-8");
  }

  /** Sends text of the given Content-Type, in the charset that this names, else UTF-8. */
  public RequestSpec text(String text, String contentType) {
    MediaType type = mediaType(contentType);
    return body(RequestBody.create(text.getBytes(type.charset(StandardCharsets.UTF_8)), type));
  }

  /** Sends the bytes, which are copied. */
  public RequestSpec bytes(byte[] bytes, String contentType) {
    return body(RequestBody.create(bytes.clone(), mediaType(contentType)));
  }

  /**
   * Sends the object as JSON, as it is now.
   *
   * @throws IllegalArgumentException when it cannot be written as JSON
   */
  public RequestSpec json(Object value) {
    byte[] text = defaults.codec().encode(value).getBytes(StandardCharsets.UTF_8);
    return body(RequestBody.create(text, mediaType("application/json; charset=utf-8")));
  }

  /** Sends the fields as an HTML form does, URL-encoded. */
  public RequestSpec form(Map<String, ?> fields) {
    FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
    fields.forEach((name, value) -> form.add(name, String.valueOf(value)));
    return body(form.build());
  }

  /** Sends fields and files as an HTML form with files does. */
  public RequestSpec multipart(Consumer<MultipartSpec> parts) {
    MultipartSpec spec = new MultipartSpec();
    parts.accept(spec);
    return body(spec.build());
  }

  /** Sends a file, read on a network thread while it goes out. */
  public RequestSpec file(Path file, String contentType) {
    return body(RequestBody.create(file.toFile(), mediaType(contentType)));
  }

  /** Sends what the stream holds, of unknown length, while it is read. */
  public RequestSpec stream(StreamSource source, String contentType) {
    return body(new StreamBody(mediaType(contentType), -1, source));
  }

  /** Sends the {@code length} bytes that the stream holds while it is read. */
  public RequestSpec stream(StreamSource source, long length, String contentType) {
    if (length < 0) {
      throw new IllegalArgumentException(
          "A stream has 0 bytes or more, not "
              + length
              + ". If its length is unknown, leave it out.");
    }
    return body(new StreamBody(mediaType(contentType), length, source));
  }

  private RequestSpec body(RequestBody body) {
    if (this.body != null) {
      throw new IllegalStateException(
          "The request has a body already. Call one of text, bytes, json, form, multipart, file and"
              + " stream, once.");
    }
    this.body = body;
    return this;
  }

  static MediaType mediaType(String contentType) {
    MediaType type = MediaType.parse(contentType);
    if (type == null) {
      throw new IllegalArgumentException(
          "'" + contentType + "' is no Content-Type. It must be like image/png.");
    }
    return type;
  }

  // How

  /**
   * How long the whole exchange may take, from the call to the last byte, with redirects,
   * interceptors, and all that these do and ask again; for a stream, to the first read. For events,
   * each connection has it anew. Zero for no limit.
   */
  public RequestSpec timeout(Duration timeout) {
    this.timeout = ClientDefaults.requireTime("timeout", timeout);
    return this;
  }

  /** How long the other side of a stream may be silent. Zero for no limit. */
  public RequestSpec idleTimeout(Duration idleTimeout) {
    this.idleTimeout = ClientDefaults.requireTime("idleTimeout", idleTimeout);
    return this;
  }

  /**
   * How large the body of the answer may be when it is kept in memory, or a message of a WebSocket,
   * after decompression.
   */
  public RequestSpec maxBodyBytes(long bytes) {
    this.maxBodyBytes = ClientDefaults.requireLimit(bytes);
    return this;
  }

  /** What happens to redirects. */
  public RequestSpec redirects(RedirectPolicy policy) {
    this.redirects = policy;
    return this;
  }

  /** How the client's cache is used. */
  public RequestSpec cache(CacheMode mode) {
    this.cache = mode;
    return this;
  }

  /** Calls the listener on the loop while the body is sent; always for the last byte. */
  public RequestSpec onUpload(Consumer<? super Progress> listener) {
    this.upload = new ProgressFeed(listener);
    return this;
  }

  /** Calls the listener on the loop while the answer comes in; always for the last byte. */
  public RequestSpec onDownload(Consumer<? super Progress> listener) {
    this.download = new ProgressFeed(listener);
    return this;
  }

  FetchRequest build() {
    RequestBody sent = sentBody();
    String verb = method == null ? (sent == null ? "GET" : "POST") : method;
    Request.Builder request = new Request.Builder().url(address()).headers(headers.build());
    try {
      request.method(verb, sent == null && needsBody(verb) ? RequestBody.EMPTY : sent);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "A " + verb + " request cannot have a body. Send it with POST, or leave the body out.",
          refused);
    }
    applyCache(request);
    return new FetchRequest(
        request.build(),
        new ExchangeOptions(
            timeout, idleTimeout, maxBodyBytes, redirects, download, defaults.codec()),
        System.nanoTime());
  }

  private HttpUrl address() {
    if (url == null) {
      throw new IllegalArgumentException(
          "The request has no address. Say where it goes: fetch(request ->"
              + " request.url(\"https://..\")).");
    }
    HttpUrl.Builder address = Addresses.resolve(defaults.baseUrl(), url).newBuilder();
    HttpUrl added = query.build();
    for (int i = 0; i < added.querySize(); i++) {
      address.addQueryParameter(added.queryParameterName(i), added.queryParameterValue(i));
    }
    return address.build();
  }

  /** The body, with the Content-Type of the headers where they have one. */
  private @Nullable RequestBody sentBody() {
    if (body == null) {
      return null;
    }
    String contentType = headers.get("Content-Type");
    RequestBody typed =
        contentType == null ? body : new RetypedBody(body, MediaType.parse(contentType));
    return upload == null ? typed : new UploadBody(typed, upload);
  }

  private static boolean needsBody(String verb) {
    return verb.equals("POST") || verb.equals("PUT") || verb.equals("PATCH");
  }

  private void applyCache(Request.Builder request) {
    switch (cache) {
      case DEFAULT -> {}
      case REVALIDATE ->
          request.cacheControl(new CacheControl.Builder().maxAge(0, SECONDS).build());
      case NO_STORE -> request.cacheControl(new CacheControl.Builder().noCache().noStore().build());
      case PREFER_CACHE ->
          request.cacheControl(
              new CacheControl.Builder().maxStale(Integer.MAX_VALUE, SECONDS).build());
      case ONLY_IF_CACHED -> request.cacheControl(CacheControl.FORCE_CACHE);
    }
  }
}
