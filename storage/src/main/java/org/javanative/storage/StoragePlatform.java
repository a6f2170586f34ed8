package org.javanative.storage;

import java.util.Iterator;
import java.util.Objects;
import java.util.ServiceLoader;
import org.javanative.runtime.ContextVar;
import org.jspecify.annotations.Nullable;

/**
 * What a platform offers for keeping things.
 *
 * <p>The one in force is looked up in this order: the one that the app has {@linkplain #install
 * installed}, that of the screen that started the running code ({@link #HOST}), the one found as a
 * {@link ServiceLoader} service. So an app that installs one decides where its data is, whatever
 * its screens are on. The methods may be called from any thread and do not block.
 */
public interface StoragePlatform {
  /**
   * The storage of the screen that started the running code, for platforms where each screen has
   * its own, such as the browser. Set it with {@code ScreenHost.Builder.with}.
   */
  ContextVar<@Nullable StoragePlatform> HOST = ContextVar.of("storage platform");

  /** The backend of the store with this name; the same one as long as it is open. */
  StorageBackend open(StoreName name);

  /**
   * The keeper of the secrets of the store with this name.
   *
   * @throws StorageException when the platform has none
   */
  SecureBackend openSecure(StoreName name);

  /**
   * Makes {@code platform} the one in force for the process, all screens included; null for that of
   * the screen, or the one that is found.
   */
  static void install(@Nullable StoragePlatform platform) {
    InstalledPlatform.set(platform);
  }

  /**
   * The platform in force for the calling code.
   *
   * @throws StorageException when there is none
   */
  static StoragePlatform current() {
    StoragePlatform installed = InstalledPlatform.get();
    if (installed != null) {
      return installed;
    }
    StoragePlatform host = HOST.get();
    if (host != null) {
      return host;
    }
    Iterator<StoragePlatform> found =
        ServiceLoader.load(StoragePlatform.class, StoragePlatform.class.getClassLoader())
            .iterator();
    if (!found.hasNext()) {
      throw new StorageException(
          StorageException.Reason.UNAVAILABLE,
          "No platform for storage was found: there is no StoragePlatform service on the class"
              + " path. Add the platform's artifact, or call StoragePlatform.install(..) at the"
              + " start of the app.");
    }
    return Objects.requireNonNull(found.next());
  }
}
