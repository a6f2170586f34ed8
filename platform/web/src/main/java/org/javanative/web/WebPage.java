package org.javanative.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.javanative.runtime.ContextVar;
import org.jspecify.annotations.Nullable;

/**
 * The page of a browser that shows a screen: the request that it was loaded by, which tells who the
 * user is, and the way out of the app.
 *
 * <p>Renders, handlers, effects and the coroutines that they start find theirs with {@link
 * #current}. The request is that of the page itself: what the browser has got since, such as a
 * cookie, comes with the next page. Methods may be called from any thread.
 */
public final class WebPage {
  static final ContextVar<@Nullable WebPage> HOST = ContextVar.of("web page");

  private final Visit visit;
  private final PageCalls calls;

  WebPage(Visit visit, PageCalls calls) {
    this.visit = visit;
    this.calls = calls;
  }

  /** The page that shows the screen of the calling code; none where it is not in a browser. */
  public static Optional<WebPage> current() {
    return Optional.ofNullable(HOST.get());
  }

  /**
   * The first value of a header of the request.
   *
   * @param name in upper or lower case
   */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /** All values of a header of the request, in their order. */
  public List<String> headers(String name) {
    return visit.request().headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** A cookie of the request, also one that scripts may not see. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(visit.request().cookies().get(Objects.requireNonNull(name, "name")));
  }

  /**
   * The network address of the browser, or of the last proxy on the way; see {@link
   * WebConfig#behindProxy}.
   */
  public String remoteAddress() {
    return visit.request().remoteAddress();
  }

  /** The address as the browser has it; none when it makes no sense. */
  public Optional<URI> url() {
    return Optional.ofNullable(visit.url());
  }

  /**
   * Leaves the app for another address, in the same tab, as a log-in at another site or a route of
   * {@link WebConfig#routes} needs it. Returns at once; the session ends with its page. The user's
   * way back loads the app anew.
   *
   * @param address that of an {@code http} or {@code https} page, or a path on this server that
   *     begins with one slash
   * @throws IllegalArgumentException when it is another one
   */
  public void leaveFor(String address) {
    BrowserDevice.tell(calls, "Page", "leave", checked(address));
  }

  private static String checked(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean plain = address.chars().noneMatch(Character::isISOControl); // browsers leave those out
    boolean path =
        address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
    if (plain && (path || lower.startsWith("http://") || lower.startsWith("https://"))) {
      return address;
    }
    throw new IllegalArgumentException(
        "A page leaves for an http or https address, or for a path like /login, not for \""
            + address
            + "\". Other addresses are for Linking.openUrl(..).");
  }
}
