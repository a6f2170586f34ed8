package org.javanative.examples.toolbar;

import java.nio.file.Path;

/** Where an export stands. */
sealed interface ExportStatus {

  /** None was started. */
  record Idle() implements ExportStatus {}

  /**
   * It is under way.
   *
   * @param step what is being done, for people
   * @param progress how much is done, from 0 to 1
   */
  record Working(String step, double progress) implements ExportStatus {}

  /** It is done. */
  record Saved(Path file) implements ExportStatus {}

  /** The user has ended it. */
  record Cancelled() implements ExportStatus {}

  /** It went wrong. */
  record Failed(String reason) implements ExportStatus {}
}
