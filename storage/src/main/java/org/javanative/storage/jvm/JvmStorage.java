package org.javanative.storage.jvm;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.javanative.runtime.JvmOnly;
import org.javanative.storage.SecureBackend;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StoreName;

/**
 * Storage of a JVM: {@code storage.db}, an SQLite file, in a folder for each store, and the
 * system's keyring. May be used from any thread.
 */
@JvmOnly
public final class JvmStorage implements StoragePlatform {
  /** The stores that are open in this process, by file: one file has one writer. */
  private static final ConcurrentHashMap<Path, SqliteStorage> OPEN = new ConcurrentHashMap<>();

  private final Path folder;
  private final SqliteSettings settings;

  /**
   * Storage in the user's data folder: {@code $XDG_DATA_HOME} or {@code ~/.local/share}, {@code
   * ~/Library/Application Support}, {@code %LOCALAPPDATA%}, or the folder that the system property
   * {@code javanative.storage.dir} names.
   */
  public JvmStorage() {
    this(DataFolder.ofThisUser(), SqliteSettings.DEFAULT);
  }

  JvmStorage(Path folder, SqliteSettings settings) {
    this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
    this.settings = settings;
  }

  /** Storage in a folder of one's own choice, which is made when it is needed. */
  public static JvmStorage in(Path folder) {
    return new JvmStorage(folder, SqliteSettings.DEFAULT);
  }

  @Override
  public StorageBackend open(StoreName name) {
    Path file = folder.resolve(name.value()).resolve("storage.db");
    return OPEN.computeIfAbsent(
        file,
        path ->
            new SqliteStorage(new SqliteFile(path, settings), closed -> OPEN.remove(path, closed)));
  }

  @Override
  public SecureBackend openSecure(StoreName name) {
    return Keyring.ofThisSystem(name);
  }
}
