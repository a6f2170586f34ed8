package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StoreName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stores in other processes: killed ones, two at a time, and with small heaps. */
@Timeout(600)
class ProcessesTest {
  @TempDir private Path folder;

  @Test
  void whatIsAcknowledgedSurvivesBeingKilled() throws Exception {
    killWhileWriting(5);
  }

  @Test
  @Tag("stress")
  void whatIsAcknowledgedSurvivesBeingKilledManyTimes() throws Exception {
    killWhileWriting(100);
  }

  private void killWhileWriting(int rounds) throws Exception {
    Random random = new Random(1);
    int acknowledged = 0;
    for (int round = 0; round < rounds; round++) {
      Process child = StorageChild.process("128m", "write", folder).start();
      acknowledged = Math.max(acknowledged, killAfter(child, 1 + random.nextInt(60)));

      Map<String, String> found = read();
      int n = Integer.parseInt(found.get("n"));
      assertThat(n).as("round " + round).isGreaterThanOrEqualTo(acknowledged);
      assertThat(found.get("padding")).as("a torn write").startsWith("" + n);
      assertThat(found.get("padding").length())
          .isEqualTo(("" + n).length() * (1 + n * 37 % 20_000));
      acknowledged = n;
    }
  }

  /** Kills the child by force after so many writes; the last one that it has acknowledged. */
  private static int killAfter(Process child, int writes) throws Exception {
    int last = 0;
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < writes; i++) {
        last = Integer.parseInt(lines.readLine());
      }
      child.destroyForcibly();
      last = Math.max(last, lastWhole(lines));
    }
    assertThat(child.waitFor()).isNotZero();
    return last;
  }

  private static int lastWhole(BufferedReader lines) {
    int last = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Math.max(last, Integer.parseInt(line));
      }
    } catch (IOException closed) {
      // The pipe ends with the process.
    }
    return last;
  }

  private Map<String, String> read() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      return loop.run(
          () -> {
            AsyncStorage storage =
                AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shared")));
            Map<String, String> all = await(storage.multiGet(List.of("n", "padding", "count")));
            await(storage.close());
            return all;
          });
    }
  }

  @Test
  void twoProcessesCountTogether() throws Exception {
    List<Process> children = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      children.add(StorageChild.process("128m", "count", folder, 50).start());
    }
    for (Process child : children) {
      assertThat(child.waitFor()).isZero();
    }

    assertThat(read()).containsEntry("count", "100");
  }

  @Test
  void aValueOfAHundredMegabytesNeedsNoHugeHeap() throws Exception {
    Process child = StorageChild.process("512m", "large", folder, 100_000_000).start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("same");
    }
    assertThat(child.waitFor()).isZero();
  }
}
