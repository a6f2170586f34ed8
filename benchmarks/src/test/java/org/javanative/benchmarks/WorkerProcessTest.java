package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProcessTest {

  @Test
  void takesTheMedianOfEachRowAndIgnoresOtherOutput() {
    List<String> output =
        List.of("yield 3.0", "WARNING: a library complains", "yield 1", "yield 2.5E1", "post-1 7");

    assertThat(WorkerProcess.medians(output))
        .containsExactly(entry("yield", 3.0), entry("post-1", 7.0));
  }

  @Test
  void saysWhyAProcessFailed(@TempDir Path scratch) {
    List<String> command =
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "no.such.Main");

    assertThatThrownBy(() -> new WorkerProcess(scratch).run(command))
        .isInstanceOf(WorkerProcess.FailedException.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("no.such.Main");
  }
}
