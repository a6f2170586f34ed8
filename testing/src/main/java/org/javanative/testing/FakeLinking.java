package org.javanative.testing;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.javanative.device.DeviceException;
import org.javanative.device.LinkingBackend;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The links of a fake device, which opens those of the usual schemes. */
final class FakeLinking implements LinkingBackend {
  private final FakeCalls calls;
  private final FakeTold<URI> arriving = new FakeTold<>();
  private final Set<String> schemes =
      new HashSet<>(Arrays.asList("https", "http", "mailto", "tel", "sms"));
  private @Nullable URI initial;

  FakeLinking(FakeCalls calls) {
    this.calls = calls;
  }

  void knows(String scheme) {
    schemes.add(scheme);
  }

  void startedWith(URI url) {
    initial = url;
  }

  void arrive(URI url) {
    arriving.tell(url);
  }

  @Override
  public LoopFuture<@Nullable Void> open(URI url) {
    return calls.<@Nullable Void>answer("Linking.openUrl", url.toString(), () -> opened(url));
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private Void opened(URI url) {
    if (!schemes.contains(url.getScheme())) {
      throw new DeviceException(
          "Linking",
          "openUrl",
          DeviceException.Code.UNAVAILABLE,
          "Nothing on the fake device opens " + url + ".");
    }
    return null;
  }

  @Override
  public LoopFuture<Boolean> canOpen(URI url) {
    return calls.answer(
        "Linking.canOpenUrl", url.toString(), () -> schemes.contains(url.getScheme()));
  }

  @Override
  @SuppressWarnings("NullAway") // null is the one value of Void
  public LoopFuture<@Nullable Void> openSettings() {
    return calls.<@Nullable Void>answer("Linking.openSettings", "", () -> null);
  }

  @Override
  public @Nullable URI initialUrl() {
    return initial;
  }

  @Override
  public Runnable onUrl(Consumer<? super URI> listener) {
    return arriving.add(listener);
  }
}
