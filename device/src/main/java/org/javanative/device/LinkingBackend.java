package org.javanative.device;

import java.net.URI;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The platform's side of {@link Linking}. */
public interface LinkingBackend extends DeviceBackend {
  /** Opens an address outside of the app. Fails when nothing opens it. */
  LoopFuture<@Nullable Void> open(URI url);

  /** Whether something would open it, as far as the platform lets know. */
  LoopFuture<Boolean> canOpen(URI url);

  /** Opens the settings of the app. */
  LoopFuture<@Nullable Void> openSettings();

  /** The address that the app was started with; null when it was started without. */
  @Nullable URI initialUrl();

  /** Calls {@code listener} with each address that comes while the app runs. */
  Runnable onUrl(Consumer<? super URI> listener);
}
