package org.javanative.storage.jvm;

import java.sql.SQLException;

/**
 * The pages of a file that large removals have left free, which go back to the disk: some at a
 * time, since others wait meanwhile. Of one session, by one thread at a time. Files made before
 * {@code auto_vacuum} was set keep their pages.
 */
final class FreePages {
  /** So many are worth the work: four megabytes. */
  private static final int MUCH = 1_024;

  /** So many are kept for what is stored next. */
  private static final int KEPT = 256;

  private static final int STEP = 512;
  private static final int INCREMENTAL = 2;

  private final SqliteSession session;

  FreePages(SqliteSession session) {
    this.session = session;
  }

  /** Whether there are so many, and as many for the size of the file, that they should go. */
  boolean areMany() throws SQLException {
    long free = free();
    return free >= MUCH
        && free >= session.number("PRAGMA page_count") / 4
        && session.number("PRAGMA auto_vacuum") == INCREMENTAL;
  }

  /** Gives some back, in a transaction of its own; false when no more of them should go. */
  boolean giveBackSome() throws SQLException {
    long most = Math.min(STEP, free() - KEPT);
    if (most > 0) {
      session.run("PRAGMA incremental_vacuum(" + most + ")");
    }
    return most == STEP;
  }

  /** Makes the file shorter by what was given back, where nobody reads what is still in the log. */
  void shorten() throws SQLException {
    session.run("PRAGMA wal_checkpoint(PASSIVE)");
  }

  private long free() throws SQLException {
    return session.number("PRAGMA freelist_count");
  }
}
