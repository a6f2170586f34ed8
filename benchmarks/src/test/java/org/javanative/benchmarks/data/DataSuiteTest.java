package org.javanative.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Suite.Effort;
import org.javanative.benchmarks.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataSuiteTest {
  private final DataSuite suite = new DataSuite();
  private final List<String> rows = suite.rows().stream().map(Row::name).toList();
  private final List<String> contenders = suite.contenders().stream().map(Contender::name).toList();

  @TempDir private Path folder;

  static List<String> queryRows() {
    return DataRows.names(DataRows.QUERIES);
  }

  static List<String> storageRows() {
    return DataRows.names(DataRows.STORAGE);
  }

  @Test
  void everyRowIsMeasuredInOneScenario() {
    assertThat(suite.scenarios().stream().flatMap(scenario -> scenario.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyRowHasOnePeerAndATarget() {
    for (String row : rows) {
      List<String> peers =
          contenders.stream()
              .filter(contender -> suite.inapplicable(row, contender).isEmpty())
              .toList();
      assertThat(peers).as(row).hasSize(2).first().isEqualTo("javanative");
      assertThat(suite.targets())
          .filteredOn(target -> target.row().equals(row))
          .singleElement()
          .isInstanceOfSatisfying(
              Target.Ratio.class, target -> assertThat(target.peer()).isEqualTo(peers.get(1)));
    }
  }

  @Test
  void aWorkerGetsItsTimesAndItsRows() {
    assertThat(
            suite.arguments(
                suite.contenders().get(0),
                suite.scenarios().get(0),
                List.of("query-read"),
                Effort.QUICK))
        .containsExactly("javanative", "500", "300", "query-read");
  }

  @ParameterizedTest
  @MethodSource("queryRows")
  void theWorkOfAQueryRowIsDone(String row) throws Exception {
    assertThat(new QueryWork().named(row).run()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("storageRows")
  void theWorkOfAStorageRowIsDoneByBoth(String row) throws Exception {
    assertThat(StorageWork.named(row, new JavaNativeStorageKit(folder.resolve("jn"))).run())
        .isPositive();
    assertThat(StorageWork.named(row, new SqliteKit(folder.resolve("plain.db"))).run())
        .isPositive();
  }

  @Test
  void thePeersAreLockedAndTheLockNamesNoRegistry() throws IOException {
    Launch.NodeProgram program = (Launch.NodeProgram) suite.contenders().get(1).launch();
    try (InputStream lock = program.owner().getResourceAsStream("package-lock.json")) {
      String text = new String(Objects.requireNonNull(lock).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text)
          .contains("\"node_modules/@tanstack/query-core\"", "\"integrity\": \"sha512-");
      assertThat(text).doesNotContain("\"resolved\"");
    }
  }
}
