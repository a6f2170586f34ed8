package org.javanative.benchmarks.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite.Effort;
import org.javanative.benchmarks.Target;
import org.junit.jupiter.api.Test;

class ReconcilerSuiteTest {
  private final ReconcilerSuite suite = new ReconcilerSuite();
  private final List<String> rows = suite.rows().stream().map(Row::name).toList();
  private final List<String> contenders = suite.contenders().stream().map(Contender::name).toList();

  @Test
  void everyRowIsMeasuredInOneScenario() {
    assertThat(suite.scenarios().stream().flatMap(scenario -> scenario.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyRowHasToBeatBothPeers() {
    for (String row : rows) {
      assertThat(suite.targets())
          .contains(
              new Target.Ratio(row, "javanative", "react", 1),
              new Target.Ratio(row, "javanative", "preact", 1));
    }
    assertThat(contenders).containsExactly("javanative", "react", "preact");
  }

  @Test
  void everyTimeHasItsOperationCounted() {
    assertThat(new Operations().rows()).containsExactlyElementsOf(ReconcilerRows.times());
    for (String row : ReconcilerRows.times()) {
      assertThat(rows).contains("operations-" + row);
    }
  }

  @Test
  void aWorkerGetsItsTimesAndItsRows() {
    Contender react = suite.contenders().get(1);
    Scenario large = suite.scenarios().get(1);

    assertThat(suite.arguments(react, large, large.rows(), Effort.FULL))
        .containsExactly(
            "react",
            "1500",
            "600",
            "create-10k",
            "update-10th-10k",
            "select-10k",
            "append-1k-to-10k",
            "clear-10k");
  }

  @Test
  void thePeersAreLockedAndTheLockNamesNoRegistry() throws IOException {
    Launch.NodeProgram program = (Launch.NodeProgram) suite.contenders().get(1).launch();
    try (InputStream lock = program.owner().getResourceAsStream("package-lock.json")) {
      String text = new String(Objects.requireNonNull(lock).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text).contains("\"node_modules/react-reconciler\"", "\"integrity\": \"sha512-");
      assertThat(text).doesNotContain("\"resolved\"");
    }
  }
}
