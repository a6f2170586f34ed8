package org.javanative.examples.toolbar;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.awaitAll;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.shield;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.LoopFuture;

/**
 * The file that a report is saved in: there as a whole, or not at all.
 *
 * @param folder where it is; made when it does not exist
 */
record ReportFile(Path folder) {
  private static final String NAME = "sales-report.csv";

  /**
   * Writes the report. For coroutines: awaits the disk.
   *
   * <p>When cancelled, leaves neither a file nor a part of one.
   *
   * @throws IOException when it cannot be written
   */
  Path save(Report report) throws IOException {
    LoopFuture<Path> writing = offload(() -> writePart(report.csv()));
    try {
      await(shield(writing));
    } catch (CancellationException cancelled) {
      // A write cannot be called back: it ends, and then its part is removed.
      await(shield(runAsync(() -> discard(writing))));
      throw cancelled;
    }
    // Too quick to offload; and without an await, nothing can cancel between here and what the
    // caller does next.
    return Files.move(
        writing.resultNow(), folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path writePart(String content) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "." + NAME, ".part");
    try {
      return Files.writeString(part, content);
    } catch (IOException unwritten) {
      Files.deleteIfExists(part);
      throw unwritten;
    }
  }

  private static void discard(LoopFuture<Path> writing) {
    awaitAll(List.of(writing));
    try {
      Path part = await(writing);
      await(offload(() -> Files.deleteIfExists(part)));
    } catch (Exception unwritten) {
      // There is no part.
    }
  }
}
