package org.javanative.examples.toolbar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.javanative.runtime.TestLoop;
import org.javanative.ui.App;
import org.javanative.ui.headless.HeadlessHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolbarTest {
  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void exportShowsItsProgressAndThenWhereTheFileIs() throws Exception {
    try (TestLoop loop = TestLoop.create();
        HeadlessHost host = HeadlessHost.mount(new Toolbar(folder))) {
      assertThat(host.text())
          .contains("\"Ready to export.\"", "button \"Cancel\" variant=outlined disabled");

      host.press("Export");
      loop.advanceBy(Duration.ofMillis(1200));
      assertThat(host.text())
          .contains("\"Reading orders from the East…\"", "\"33 %\"", "button \"Export\" disabled");

      loop.runUntilIdle();
      Path file = folder.resolve("sales-report.csv");
      assertThat(host.text()).contains("\"Saved to " + file + "\"");
      assertThat(files()).containsExactly(file);
      assertThat(file)
          .hasContent(
              """
              region,orders,revenue
              North,1200,50400
              East,1540,64680
              South,1880,78960
              West,2220,93240
              Total,6840,287280
              """);
    }
  }

  @Test
  void cancelAtAnyMomentSavesNothing() throws Exception {
    for (int millis = 0; millis <= 3000; millis += 250) {
      try (TestLoop loop = TestLoop.create();
          HeadlessHost host = HeadlessHost.mount(new Toolbar(folder))) {
        host.press("Export");
        loop.advanceBy(Duration.ofMillis(millis));
        if (host.text().contains("Saved")) {
          continue;
        }

        host.press("Cancel");
        loop.runUntilIdle();

        assertThat(host.text())
            .as("after %d ms", millis)
            .contains("\"Cancelled. Nothing was saved.\"");
        assertThat(files()).as("after %d ms", millis).isEmpty();
      }
      Files.deleteIfExists(folder.resolve("sales-report.csv"));
    }
  }

  @Test
  void anExportCanBeStartedAgainAfterACancel() throws Exception {
    try (TestLoop loop = TestLoop.create();
        HeadlessHost host = HeadlessHost.mount(new Toolbar(folder))) {
      host.press("Export");
      loop.advanceBy(Duration.ofSeconds(1));
      host.press("Cancel");
      loop.runUntilIdle();

      host.press("Export");
      loop.runUntilIdle();

      assertThat(host.text()).contains("Saved to");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsExplained() throws Exception {
    Path notAFolder = Files.writeString(folder.resolve("taken"), "a file");
    try (TestLoop loop = TestLoop.create();
        HeadlessHost host = HeadlessHost.mount(new Toolbar(notAFolder))) {
      host.press("Export");
      loop.runUntilIdle();

      assertThat(host.text())
          .contains(
              "\"Cannot save in " + notAFolder + ": that is not a folder.\"", "button \"Export\"");
      assertThat(notAFolder).hasContent("a file");
    }
  }

  @Test
  void theAppIsFoundByName() {
    assertThat(ServiceLoader.load(App.class))
        .singleElement()
        .satisfies(
            app -> {
              assertThat(app.name()).isEqualTo("toolbar");
              assertThat(app.root()).isInstanceOf(Toolbar.class);
            });
  }
}
