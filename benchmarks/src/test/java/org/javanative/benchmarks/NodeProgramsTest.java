package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.javanative.benchmarks.reconciler.ReconcilerSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeProgramsTest {
  private final Launch.NodeProgram program =
      (Launch.NodeProgram) new ReconcilerSuite().contenders().get(2).launch();

  @Test
  void thePackagesOfAnEarlierRunServeAgainButTheFilesAreNew(@TempDir Path root) throws Exception {
    Path folder = root.resolve("reconciler");
    Path preact = Files.createDirectories(folder.resolve("node_modules/preact"));
    Files.writeString(preact.resolve("package.json"), "{\"version\": \"1.2.3\"}");
    Files.writeString(folder.resolve("node_modules/.package-lock.json"), "{}");
    Files.writeString(folder.resolve("peer.mjs"), "old");
    try (var lock = ReconcilerSuite.class.getResourceAsStream("package-lock.json")) {
      assertThat(lock).isNotNull();
      Files.copy(lock, folder.resolve("package-lock.json"));
    }
    NodePrograms programs = new NodePrograms(root);

    assertThat(programs.install(program)).isEqualTo(folder.toAbsolutePath());

    assertThat(folder.resolve("peer.mjs")).content().contains("OPERATIONS");
    assertThat(folder.resolve("npm.log")).doesNotExist();
    assertThat(programs.versions(program)).isEqualTo("preact 1.2.3");
  }
}
