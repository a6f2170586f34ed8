package org.javanative.examples.toolbar;

import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.runtime.Task;

/**
 * Gathers a report, in steps that take their time as those of a real service do.
 *
 * @param progress told at the begin of each step
 */
record ReportBuilder(Consumer<ExportStatus> progress) {
  private static final List<String> REGIONS = List.of("North", "East", "South", "West");
  private static final Duration STEP = Duration.ofMillis(500);
  private static final int STEPS = 6;

  Task<Report> build() {
    return runAsync(
        () -> {
          step(0, "Connecting to the sales desk");
          List<Report.Line> lines = new ArrayList<>();
          for (String region : REGIONS) {
            step(lines.size() + 1, "Reading orders from the " + region);
            lines.add(salesOf(region, lines.size()));
          }
          step(STEPS - 1, "Adding up totals");
          return new Report(lines);
        });
  }

  private void step(int done, String what) {
    progress.accept(new ExportStatus.Working(what, (double) done / STEPS));
    sleep(STEP);
  }

  private static Report.Line salesOf(String region, int index) {
    int orders = 1200 + 340 * index;
    return new Report.Line(region, orders, orders * 42);
  }
}
