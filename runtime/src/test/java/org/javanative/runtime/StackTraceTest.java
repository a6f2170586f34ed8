package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception shows the throw site, the chain of awaits and where each task was created. */
class StackTraceTest extends OnEachCarrier {

  static final class Report {
    static Task<String> build() {
      return runAsync(() -> load()).named("build");
    }

    static String load() throws IOException {
      sleep(Duration.ofSeconds(1));
      throw new IOException("no data");
    }
  }

  static final class Toolbar {
    static Task<String> export() {
      return runAsync(() -> write()).named("export");
    }

    static String write() {
      return await(Report.build());
    }
  }

  private static List<String> linesOf(Throwable error) {
    List<String> lines = new ArrayList<>();
    for (StackTraceElement frame : error.getStackTrace()) {
      String type = frame.getClassName().replaceFirst("^.*[.$]", "");
      String method =
          frame.getMethodName().startsWith("lambda$") ? "lambda" : frame.getMethodName();
      lines.add(
          frame.getClassName().startsWith("task '")
              ? frame.getClassName() + " " + method
              : type + "." + method);
    }
    return lines;
  }

  @Test
  void throwSiteAwaitChainAndCreationSites() throws Exception {
    Throwable[] caught = new Throwable[1];
    loop.run(
        () -> {
          Task<String> export = Toolbar.export();
          try {
            await(export);
          } catch (Exception error) {
            caught[0] = error;
          }
        });
    List<String> lines = linesOf(caught[0]);
    assertThat(lines.subList(0, 8))
        .containsExactly(
            "Report.load",
            "Report.lambda",
            "task 'build' created",
            "Report.build",
            "Toolbar.write",
            "Toolbar.lambda",
            "task 'export' awaits",
            "Toolbar.write");
    assertThat(lines)
        .containsSubsequence(
            "task 'export' awaits",
            "Toolbar.write",
            "Toolbar.lambda",
            "task 'export' created",
            "Toolbar.export",
            "task 'task-1' awaits",
            "StackTraceTest.lambda");
    assertThat(lines)
        .noneMatch(
            line ->
                line.startsWith("LoopCore")
                    || line.startsWith("Fiber")
                    || line.startsWith("Task."));
  }

  @Test
  void aFailureThatSeveralAwaitShowsEachTimeTheLatestAwaiterOnly() throws Exception {
    loop.run(
        () -> {
          Task<String> shared = Report.build();
          for (int i = 0; i < 3; i++) {
            try {
              await(shared);
            } catch (Exception error) {
              assertThat(linesOf(error))
                  .filteredOn(line -> line.equals("task 'task-1' awaits"))
                  .hasSize(1);
            }
          }
        });
  }

  @Test
  void anExceptionWithoutATraceIsLeftAlone() throws Exception {
    IOException bare = new IOException("bare");
    bare.setStackTrace(new StackTraceElement[0]);
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    throw bare;
                  });
          try {
            await(task);
          } catch (Exception error) {
            assertThat(error).isSameAs(bare);
          }
        });
  }
}
