package org.javanative.storage.jvm;

import java.nio.file.Path;
import java.sql.SQLException;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;

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

  private SqliteFailures() {}

  static boolean isDamage(SQLException error) {
    int code = error.getErrorCode() & 0xff;
    return code == CORRUPT || code == NOT_A_DATABASE;
  }

  static StorageException of(String action, Path file, SQLException error) {
    String what = "Could not " + action + " " + file + ": ";
    return switch (error.getErrorCode() & 0xff) {
      case FULL ->
          new StorageException(
              Reason.FULL,
              what
                  + "the disk, or the user's quota, is full. Nothing was changed, and what was"
                  + " stored before is unharmed. Free some space, or remove keys.",
              error);
      case BUSY, LOCKED ->
          new StorageException(
              Reason.LOCKED,
              what
                  + "another process holds the store for too long. Does another program have the"
                  + " file open, such as a database browser or a backup? Close it, or try again.",
              error);
      case PERMISSION, READ_ONLY, CANNOT_OPEN ->
          new StorageException(
              Reason.NO_ACCESS,
              what
                  + "the user may not read or write it. Is the folder read-only, or another"
                  + " user's? Choose one with -Djavanative.storage.dir=... or"
                  + " JvmStorage.in(folder).",
              error);
      case CORRUPT, NOT_A_DATABASE ->
          new StorageException(
              Reason.DAMAGED,
              what
                  + "the file is damaged. The next call sets it aside and begins with an empty"
                  + " store.",
              error);
      case IO ->
          new StorageException(
              Reason.OTHER,
              what
                  + "the disk does not read or write as it should. Is it a network folder or a"
                  + " device that was taken out? Keep the store on a local disk.",
              error);
      case TOO_BIG ->
          new StorageException(
              Reason.MISUSE, what + "a value is too big. Keep such data in a file.", error);
      default ->
          new StorageException(
              Reason.OTHER, what + error.getMessage() + " The cause has the details.", error);
    };
  }
}
