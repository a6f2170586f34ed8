package org.javanative.storage;

import java.util.Iterator;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What a platform offers for keeping things. One is found as a {@link ServiceLoader} service unless
 * {@link #install} has set it. Its methods may be called from any thread and do not block.
 */
public interface StoragePlatform {

  /** The backend of the store with this name; the same one as long as it is open. */
  StorageBackend open(StoreName name);

  /**
   * The keeper of the secrets of the store with this name.
   *
   * @throws StorageException when the platform has none
   */
  SecureBackend openSecure(StoreName name);

  /** Makes {@code platform} the one in force; null for the one that is found. */
  static void install(@Nullable StoragePlatform platform) {
    InstalledPlatform.set(platform);
  }

  /**
   * The platform in force.
   *
   * @throws StorageException when there is none
   */
  static StoragePlatform current() {
    StoragePlatform installed = InstalledPlatform.get();
    if (installed != null) {
      return installed;
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
