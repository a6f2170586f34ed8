package org.javanative.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.device.DeviceException;
import org.javanative.device.LinkingBackend;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Links out of the page, in tabs that know nothing of it, and the address that the page has come
 * with.
 *
 * @param page the page
 * @param initialUrl its address when it was loaded; null when it has none that makes sense
 */
record BrowserLinking(PageCalls page, @Nullable URI initialUrl) implements LinkingBackend {
  /** What cannot run anything in the name of the page. */
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  @Override
  public LoopFuture<@Nullable Void> open(URI url) {
    return opens(url)
        ? page.run("Linking", "open", url.toASCIIString())
        : failed(
            "openUrl",
            "A page opens "
                + String.join(", ", SCHEMES.stream().sorted().toList())
                + ", but no "
                + url.getScheme()
                + ". Ask Linking.canOpenUrl(..) before.");
  }

  @Override
  public LoopFuture<Boolean> canOpen(URI url) {
    LoopFuture<Boolean> answer = Async.createFuture();
    Async.resolveFuture(answer, opens(url));
    return answer;
  }

  private static boolean opens(URI url) {
    return SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT));
  }

  @Override
  public LoopFuture<@Nullable Void> openSettings() {
    return failed(
        "openSettings",
        "A page cannot open the settings of its browser. Tell the user to press what is left of the"
            + " address.");
  }

  /** Each link opens a page of its own, so none comes later. */
  @Override
  public Runnable onUrl(Consumer<? super URI> listener) {
    return () -> {};
  }

  private static LoopFuture<@Nullable Void> failed(String operation, String why) {
    LoopFuture<@Nullable Void> failed = Async.createFuture();
    Async.rejectFuture(
        failed, new DeviceException("Linking", operation, DeviceException.Code.UNAVAILABLE, why));
    return failed;
  }
}
