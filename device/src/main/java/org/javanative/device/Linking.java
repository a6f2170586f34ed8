package org.javanative.device;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** Addresses that lead out of the app and into it. Any thread; nothing blocks. */
public final class Linking {
  private static final Feature<LinkingBackend> FEATURE =
      new Feature<>("Linking", LinkingBackend.class);

  private Linking() {}

  /** Whether the platform has links. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /**
   * Opens an address outside of the app: {@code https:}, {@code mailto:}, {@code tel:} and what
   * else the device knows.
   *
   * @throws IllegalArgumentException when it is no address with a scheme, or would run a script
   */
  public static LoopFuture<@Nullable Void> openUrl(String url) {
    URI address = checked("openUrl", url);
    return FEATURE.on("openUrl").open(address);
  }

  /** Whether something would open it, as far as the platform lets know. */
  public static LoopFuture<Boolean> canOpenUrl(String url) {
    URI address = checked("canOpenUrl", url);
    return FEATURE.on("canOpenUrl").canOpen(address);
  }

  /** Opens the settings of the app, where the user can allow what was refused. */
  public static LoopFuture<@Nullable Void> openSettings() {
    return FEATURE.on("openSettings").openSettings();
  }

  /** The address that the app was started with; empty when it was started without. */
  public static Optional<URI> initialUrl() {
    return Optional.ofNullable(FEATURE.on("initialUrl").initialUrl());
  }

  /**
   * Calls {@code listener} on the main thread with each address that comes while the app runs.
   *
   * @return what ends that
   */
  public static Runnable onUrl(Consumer<? super URI> listener) {
    LinkingBackend backend = FEATURE.on("onUrl");
    return Listening.<URI>to(backend::onUrl, listener);
  }

  private static URI checked(String operation, String url) {
    URI address;
    try {
      address = new URI(url);
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException(
          operation
              + "(\""
              + url
              + "\") is no address: "
              + malformed.getReason()
              + ". Spaces and the like are to be percent-encoded.",
          malformed);
    }
    String scheme = address.getScheme();
    if (scheme == null) {
      throw new IllegalArgumentException(
          operation + "(\"" + url + "\") has no scheme. Is https:// missing in front?");
    }
    if (scheme.equalsIgnoreCase("javascript")) {
      throw new IllegalArgumentException(
          operation + "(\"" + url + "\") would run a script, which is no place to go to.");
    }
    return address;
  }
}
