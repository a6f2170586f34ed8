package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Durable mutations of processes that are killed by force, on a real SQLite file. */
@Timeout(600)
class OutboxProcessTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenDownIsDeliveredOnceInOrderAlthoughTheProcessIsKilled() throws Exception {
    killWhileCalling(4);
  }

  @Test
  @Tag("stress")
  void whatIsWrittenDownIsDeliveredOnceInOrderAlthoughTheProcessIsKilledManyTimes()
      throws Exception {
    killWhileCalling(60);
  }

  private void killWhileCalling(int rounds) throws Exception {
    Random random = new Random(1);
    List<Integer> written = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Process child = start("call", "" + (round * 100_000));
      written.addAll(killAfter(child, 2 + random.nextInt(60)));
    }
    Process last = start("drain");
    assertThat(last.waitFor()).isZero();

    Map<String, Integer> byKey = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("server.txt"))) {
      int space = line.indexOf(' ');
      int number = Integer.parseInt(line.substring(space + 1));
      Integer former = byKey.put(line.substring(0, space), number);
      assertThat(former == null || former == number).as("a key of two calls: " + line).isTrue();
    }
    List<Integer> delivered = new ArrayList<>(byKey.values());
    assertThat(delivered).as("each once, in order").isSorted().doesNotHaveDuplicates();
    assertThat(delivered).containsAll(written);
  }

  private Process start(String... arguments) throws IOException {
    // A process that is killed leaves its copy of SQLite's native library there.
    Path libraries = Files.createDirectories(folder.resolve("libraries"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx128m");
    command.add("-Dorg.sqlite.tmpdir=" + libraries);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(OutboxChild.class.getName());
    command.add(arguments[0]);
    command.add(folder.toString());
    command.addAll(List.of(arguments).subList(1, arguments.length));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Kills the child by force after so many calls were written down, and tells which. */
  private static List<Integer> killAfter(Process child, int calls) throws Exception {
    List<Integer> written = new ArrayList<>();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < calls; i++) {
        written.add(numberOf(lines.readLine()));
      }
      child.destroyForcibly();
      for (String line = lines.readLine();
          line != null && line.matches("written \\d+");
          line = lines.readLine()) {
        written.add(numberOf(line));
      }
    } catch (IOException closed) {
      // The pipe ends with the process.
    }
    assertThat(child.waitFor()).isNotZero();
    assertThat(written).hasSizeGreaterThanOrEqualTo(calls);
    return written;
  }

  private static int numberOf(String line) {
    return Integer.parseInt(line.substring("written ".length()));
  }
}
