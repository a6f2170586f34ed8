package org.javanative.storage.jvm;

import java.time.Duration;

/**
 * How a file is used.
 *
 * @param patience how long to wait for another process that writes, or opens the file
 * @param maxBytes how large the file may become; 0 for no limit
 */
record SqliteSettings(Duration patience, long maxBytes) {
  static final SqliteSettings DEFAULT = new SqliteSettings(Duration.ofSeconds(10), 0);
}
