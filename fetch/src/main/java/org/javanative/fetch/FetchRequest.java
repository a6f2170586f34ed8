package org.javanative.fetch;

import java.nio.charset.StandardCharsets;
import okhttp3.Request;

/** A request, ready to be sent. Immutable, and for any thread. */
public final class FetchRequest {
  private final Request request;
  private final ExchangeOptions options;
  private final long beganNanos;

  /**
   * A request.
   *
   * @param beganNanos the {@link System#nanoTime} from which its time counts
   */
  FetchRequest(Request request, ExchangeOptions options, long beganNanos) {
    this.request = request;
    this.options = options;
    this.beganNanos = beganNanos;
  }

  private FetchRequest with(Request.Builder changed) {
    return new FetchRequest(changed.build(), options, beganNanos);
  }

  /** This request, with all of its time before it. */
  FetchRequest beginningNow() {
    return new FetchRequest(request, options, System.nanoTime());
  }

  long beganNanos() {
    return beganNanos;
  }

  /** The method, in upper case. */
  public String method() {
    return request.method();
  }

  /** The address, with its query. */
  public String url() {
    return request.url().toString();
  }

  /** The headers. Those that the connection adds, such as Content-Length, are not among them. */
  public Headers headers() {
    return new Headers(request.headers());
  }

  /** This request, with the header set to one value. */
  public FetchRequest withHeader(String name, String value) {
    return with(request.newBuilder().header(name, value));
  }

  /** This request, without the header. */
  public FetchRequest withoutHeader(String name) {
    return with(request.newBuilder().removeHeader(name));
  }

  /**
   * This request, to another address.
   *
   * @throws IllegalArgumentException when that is not an absolute http or https address
   */
  public FetchRequest withUrl(String url) {
    return with(request.newBuilder().url(Addresses.absolute(url)));
  }

  Request unwrap() {
    return request;
  }

  ExchangeOptions options() {
    return options;
  }

  String target() {
    return Target.describe(request.method(), request.url());
  }

  Response answeredWith(int status, Headers headers, String body) {
    ResponseHead head =
        new ResponseHead(method(), target(), url(), status, "", headers, "http/1.1", false);
    return new Response(head, body.getBytes(StandardCharsets.UTF_8), options.codec());
  }

  /** Method and address, without what may be secret. */
  @Override
  public String toString() {
    return "FetchRequest(" + target() + ")";
  }
}
