package org.javanative.fetch;

/** The server answered with a status other than 2xx, and the caller asked for that to be thrown. */
public final class StatusException extends FetchException {
  private static final int SHOWN_CHARS = 200;

  private final int status;
  private final String url;
  private final Headers headers;
  private final String body;

  StatusException(ResponseHead head, String body) {
    super(describe(head, body), null);
    this.status = head.status();
    this.url = head.url();
    this.headers = head.headers();
    this.body = body;
  }

  private static String describe(ResponseHead head, String body) {
    String start = body.length() <= SHOWN_CHARS ? body : body.substring(0, SHOWN_CHARS) + "..";
    return head.target()
        + " was answered with "
        + head.statusLine()
        + (start.isEmpty() ? "." : ": " + start.replaceAll("\\s+", " "))
        + hint(head);
  }

  private static String hint(ResponseHead head) {
    return switch (head.status()) {
      case 401 ->
          " (The server wants to know who asks: is the Authorization header missing or old?)";
      case 403 -> " (The server knows who asks, and refuses: check the rights of that account.)";
      case 404 -> " (Check the path, and the base URL that it was added to.)";
      case 405 -> " (This address does not take " + head.method() + "; check the method.)";
      case 413 -> " (The body of the request is too large for the server.)";
      case 415 ->
          " (The server does not take this Content-Type: json(..), form(..) and the other"
              + " bodies each set their own.)";
      case 429 ->
          " (Too many requests: wait"
              + head.headers().first("Retry-After").map(time -> " " + time + " s").orElse("")
              + " before the next one.)";
      default ->
          head.status() >= 500
              ? " (The server itself failed; its log says why.)"
              : head.status() >= 300 && head.status() < 400
                  ? " (A redirect that was not followed.)"
                  : "";
    };
  }

  /** The status, such as 404. */
  public int status() {
    return status;
  }

  /** The address that answered, after redirects, with its query. */
  public String url() {
    return url;
  }

  /** The headers of the answer. */
  public Headers headers() {
    return headers;
  }

  /** The body as text; of a streamed answer the beginning. */
  public String body() {
    return body;
  }
}
