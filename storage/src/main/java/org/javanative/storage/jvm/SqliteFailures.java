package org.javanative.storage.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for an app. */
final class SqliteFailures {
  private static final int PERMISSION = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int IO = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int TOO_BIG = 18;
  private static final int NOT_A_DATABASE = 26;

  private static final long PAGE = 4_096;

  private SqliteFailures() {}

  static boolean isDamage(SQLException error) {
    int code = error.getErrorCode() & 0xff;
    return code == CORRUPT || code == NOT_A_DATABASE;
  }

  static StorageException of(String action, Path file, SQLException error) {
    String what = "Could not " + action + " " + file + ": ";
    return switch (error.getErrorCode() & 0xff) {
      case FULL -> full(what, error);
      case BUSY, LOCKED ->
          new StorageException(
              Reason.LOCKED,
              what
                  + "another process holds the store for too long. Does another program have the"
                  + " file open, such as a database browser or a backup? Close it, or try again.",
              error);
      case PERMISSION, READ_ONLY -> noAccess(what, error);
      case CANNOT_OPEN -> // also where there is no room for the files beside it
          isFull(file) ? full(what, error) : noAccess(what, error);
      case CORRUPT, NOT_A_DATABASE ->
          new StorageException(
              Reason.DAMAGED,
              what
                  + "the file is damaged. The next call sets it aside and begins with an empty"
                  + " store.",
              error);
      case IO -> ofDisk(what, error);
      case TOO_BIG ->
          new StorageException(
              Reason.MISUSE, what + "a value is too big. Keep such data in a file.", error);
      default ->
          new StorageException(
              Reason.OTHER, what + error.getMessage() + " The cause has the details.", error);
    };
  }

  /** SQLite knows the disk to be full by one number of the system; there are others. */
  private static StorageException ofDisk(String what, SQLException error) {
    return switch (extended(error)) {
      case SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> full(what, error);
      case SQLITE_IOERR_ACCESS -> noAccess(what, error);
      case SQLITE_IOERR_LOCK,
          SQLITE_IOERR_RDLOCK,
          SQLITE_IOERR_UNLOCK,
          SQLITE_IOERR_CHECKRESERVEDLOCK,
          SQLITE_IOERR_SHMLOCK,
          SQLITE_IOERR_SHMMAP,
          SQLITE_IOERR_SHMOPEN ->
          new StorageException(
              Reason.OTHER,
              what
                  + "the file cannot be locked, or shared with other processes. Is it in a network"
                  + " folder? Keep the store on a local disk.",
              error);
      case SQLITE_IOERR_NOMEM ->
          new StorageException(
              Reason.OTHER, what + "there is not enough memory. Store less at a time.", error);
      default ->
          new StorageException(
              Reason.OTHER,
              what
                  + "the disk does not read or write as it should. Is it failing, a network folder"
                  + " or a device that was taken out? Keep the store on a local disk.",
              error);
    };
  }

  private static SQLiteErrorCode extended(SQLException error) {
    return error instanceof SQLiteException own
        ? own.getResultCode()
        : SQLiteErrorCode.getErrorCode(error.getErrorCode());
  }

  private static StorageException full(String what, @Nullable Exception error) {
    return new StorageException(
        Reason.FULL,
        what
            + "the disk, or the user's quota, is full. Nothing was changed, and what was stored"
            + " before is unharmed. Free some space, or remove keys. (If there is room, the disk"
            + " may be failing.)",
        error);
  }

  private static StorageException noAccess(String what, SQLException error) {
    return new StorageException(
        Reason.NO_ACCESS,
        what
            + "the user may not read or write it. Is the folder read-only, or another user's?"
            + " Choose one with -Djavanative.storage.dir=... or JvmStorage.in(folder).",
        error);
  }

  /** The failure of a file or folder beside the store, which could not be made or written. */
  static StorageException ofFiles(Path path, IOException error) {
    if (isFull(path)) {
      return full("Could not open the store: " + path + " cannot be made or written: ", error);
    }
    return new StorageException(
        Reason.NO_ACCESS,
        "Could not open the store: "
            + path
            + " cannot be made or written ("
            + error
            + "). Is the folder read-only, or another user's? Choose one with"
            + " -Djavanative.storage.dir=... or JvmStorage.in(folder).",
        error);
  }

  /** Whether the disk has no room for another page. */
  private static boolean isFull(Path path) {
    for (Path each = path.toAbsolutePath(); each != null; each = each.getParent()) {
      try {
        return Files.getFileStore(each).getUsableSpace() < PAGE;
      } catch (IOException notThere) {
        // Its folder is on the same disk.
      }
    }
    return false;
  }
}
