package org.javanative.storage.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;

/**
 * The file of a store. One process at a time opens it, under a lock file, so that no two of them
 * recover, set aside or make it at once. Opening blocks, so it is for a lane of the store. Not
 * final: tests have files that are slow.
 */
class SqliteFile {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
  private static final long QUICKLY_CHECKED = 32L * 1024 * 1024;

  private final Path file;
  private final SqliteSettings settings;

  SqliteFile(Path file, SqliteSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  /**
   * A session on the file that had the name when it was opened.
   *
   * @param identity says which file that was
   */
  record Opened(SqliteSession session, Object identity) {}

  Path path() {
    return file;
  }

  /**
   * Whether the file that was opened still has its name. Another process may have set it aside as
   * damaged, or somebody may have deleted it; what is written to it then, nobody finds again.
   */
  boolean isStill(Opened opened) {
    return identity().equals(opened.identity());
  }

  /** Never the same for a file that is not there; always where the system does not tell. */
  private Object identity() {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? "unknown" : key; // Windows, where nobody can rename an open file
    } catch (IOException gone) {
      return new Object();
    }
  }

  /**
   * Opens the file. One that is damaged is renamed, reported, and replaced by an empty one.
   *
   * @param suspect whether damage was met, so that all of it is checked, however large
   */
  Opened open(boolean suspect) {
    return open(() -> suspect || Files.notExists(file) || isSmall());
  }

  /** Opens the file once more, after it was opened and checked by this process. */
  Opened openAgain() {
    return open(() -> false);
  }

  /** How thorough to be. */
  private interface Care {
    boolean isThorough() throws IOException;
  }

  private Opened open(Care care) {
    makeFolder();
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    try (OpeningLock held = OpeningLock.take(lockFile, settings.patience())) {
      return new Opened(new SqliteSession(openLocked(care.isThorough())), identity());
    } catch (IOException error) {
      throw SqliteFailures.ofFiles(lockFile, error);
    }
  }

  private boolean isSmall() throws IOException {
    return Files.size(file) <= QUICKLY_CHECKED;
  }

  private Connection openLocked(boolean thorough) throws IOException {
    try {
      return SqliteConnections.open(file, settings, thorough);
    } catch (SQLException error) {
      if (!SqliteFailures.isDamage(error)) {
        throw SqliteFailures.of("open the store", file, error);
      }
      setAside(error);
    }
    try {
      return SqliteConnections.open(file, settings, false);
    } catch (SQLException error) {
      throw SqliteFailures.of("open the store", file, error);
    }
  }

  private void setAside(SQLException error) throws IOException {
    String suffix = ".damaged-" + STAMP.format(Instant.now());
    Path kept = file.resolveSibling(file.getFileName() + suffix);
    for (String part : new String[] {"", "-wal", "-shm"}) {
      Path present = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(present)) {
        Files.move(present, file.resolveSibling(kept.getFileName() + part));
      }
    }
    String message =
        "The store "
            + file
            + " is damaged ("
            + error.getMessage()
            + "). It was kept as "
            + kept
            + ", and the app goes on with an empty store. Was the disk full of errors, or the file"
            + " changed by another program? sqlite3's .recover may save what is in it.";
    ErrorSink.current()
        .report(ErrorReport.of(message, new StorageException(Reason.DAMAGED, message, error)));
  }

  private void makeFolder() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder.toAbsolutePath());
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException error) {
      throw SqliteFailures.ofFiles(folder, error);
    }
  }
}
