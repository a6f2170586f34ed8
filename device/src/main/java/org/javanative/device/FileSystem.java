package org.javanative.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The files of the app, in a folder of its own. Paths are relative to that, with {@code /} between
 * names, and do not lead out of it. A process that is killed while it writes may leave a part of a
 * file; what must not be lost belongs into a storage.
 *
 * <p>Each method but {@link #folder} begins at once, works off the loop and returns a future. Any
 * thread. Failures are {@link DeviceException}s with what the system said as their cause.
 */
public final class FileSystem {
  private static final Feature<FileSystemBackend> FEATURE =
      new Feature<>("FileSystem", FileSystemBackend.class);

  private FileSystem() {}

  /** Whether the platform has a folder for the app. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** The folder of the app. It need not exist yet. */
  public static Path folder() {
    return FEATURE.on("folder").folder();
  }

  /** The text of a file, in UTF-8. */
  public static LoopFuture<String> readText(String path) {
    return on(
        "readText", path, file -> new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** The bytes of a file. */
  public static LoopFuture<byte[]> readBytes(String path) {
    return on("readBytes", path, Files::readAllBytes);
  }

  /** Makes a file, and the folders above it, with this text, in place of any former one. */
  public static LoopFuture<@Nullable Void> writeText(String path, String text) {
    return write("writeText", path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a file, and the folders above it, with these bytes, in place of any former one. */
  public static LoopFuture<@Nullable Void> writeBytes(String path, byte[] bytes) {
    return write("writeBytes", path, bytes.clone());
  }

  /** Whether there is a file or folder. */
  public static LoopFuture<Boolean> exists(String path) {
    return on("exists", path, file -> Files.exists(file));
  }

  /** The names of what is in a folder, sorted; {@code ""} is the app's. */
  public static LoopFuture<List<String>> list(String path) {
    return on("list", path, FileSystem::names);
  }

  /** The size of a file in bytes. */
  public static LoopFuture<Long> sizeBytes(String path) {
    return on("sizeBytes", path, Files::size);
  }

  /** Makes a folder, and those above it, unless it is there. */
  public static LoopFuture<@Nullable Void> createFolder(String path) {
    return run("createFolder", path, Files::createDirectories);
  }

  /**
   * Deletes a file, or a folder that is empty.
   *
   * @return false when there is none
   */
  public static LoopFuture<Boolean> delete(String path) {
    return on("delete", path, Files::deleteIfExists);
  }

  private static LoopFuture<@Nullable Void> write(String operation, String path, byte[] bytes) {
    return run(
        operation,
        path,
        file -> {
          Path folder = file.getParent();
          if (folder != null) {
            Files.createDirectories(folder);
          }
          return Files.write(file, bytes);
        });
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        names.add(String.valueOf(entry.getFileName()));
      }
    }
    Collections.sort(names);
    return names;
  }

  /** What is done with a file, blocking. */
  private interface Work<T> {
    T with(Path file) throws IOException;
  }

  private static <T> LoopFuture<T> on(String operation, String path, Work<T> work) {
    Path file = resolved(operation, path);
    return Async.offload(
        () -> {
          try {
            return work.with(file);
          } catch (IOException failed) {
            throw new DeviceException(
                "FileSystem",
                operation,
                DeviceException.Code.FAILED,
                "\"" + path + "\" (" + file + "): " + reason(failed) + ".",
                failed);
          }
        });
  }

  private static LoopFuture<@Nullable Void> run(String operation, String path, Work<?> work) {
    return on(operation, path, work::with).<@Nullable Void>map(FileSystem::nothing);
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static Void nothing(Object ignored) {
    return null;
  }

  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failed instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (failed instanceof AccessDeniedException) {
      return "the system does not allow it";
    }
    return String.valueOf(failed.getMessage());
  }

  private static Path resolved(String operation, String path) {
    Path folder = FEATURE.on(operation).folder();
    Path file = folder.resolve(path).normalize();
    if (path.startsWith("/") || !file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException(
          operation
              + "(\""
              + path
              + "\") leads out of the app's folder. Use a path relative to FileSystem.folder().");
    }
    return file;
  }
}
