package org.javanative.benchmarks.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
  private final Operations operations = new Operations();
  private final ListScreen screen = new ListScreen();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          create-1k        | 8000 creates, 8000 inserts
          create-10k       | 80000 creates, 80000 inserts
          replace-1k       | 8000 creates, 8000 inserts, 1000 destroys
          update-10th-1k   | 100 updates
          update-10th-10k  | 1000 updates
          select-1k        | 2 updates
          select-10k       | 2 updates
          swap-1k          | 2 moves
          remove-1k        | 1 destroys
          append-1k-to-1k  | 8000 creates, 8000 inserts
          append-1k-to-10k | 8000 creates, 8000 inserts
          clear-1k         | 1000 destroys
          clear-10k        | 10000 destroys
          """)
  void theHostIsAskedForTheFewestChangesInOneCommit(String row, String calls) {
    Runnable run = operations.named(row).prepare(screen);
    int commits = screen.commits();
    screen.takeCalls();

    run.run();

    assertThat(screen.takeCalls()).hasToString(calls);
    assertThat(screen.commits() - commits).isEqualTo(1);
  }
}
