package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StoreName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Stores in other processes: killed ones, two at a time, and with small heaps. */
@Timeout(600)
class ProcessesTest {
  @TempDir private Path parent;

  private Path folder;

  /** The processes keep their copies of SQLite's native library beside it. */
  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(parent.resolve("stores"));
  }

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
      requireWholeTransaction(found, n, acknowledged);
      requireWholePieces(found, n, acknowledged);
      acknowledged = n;
    }
  }

  /** Transactions come behind the writes of their round, of which the last may be missing. */
  private static void requireWholeTransaction(Map<String, String> found, int n, int acknowledged) {
    String latter = found.get("latter");
    int of = latter == null ? 0 : Integer.parseInt(latter);
    assertThat(of).isBetween(Math.max(acknowledged, n - 1), n);
    if (of > 0) {
      int former = Integer.parseInt(found.get("former").replace("null", "0").replace("+1", ""));
      assertThat(former).as("half of a transaction").isLessThan(of);
      assertThat(former).isGreaterThanOrEqualTo(of - 2); // that of the round before, if it was made
    }
  }

  private static void requireWholePieces(Map<String, String> found, int n, int acknowledged) {
    String number = found.get("piecesOf");
    int of = number == null ? 0 : Integer.parseInt(number);
    int every = StorageChild.PIECES_EVERY;
    assertThat(of).isBetween(acknowledged / every * every, n);
    String pieces = found.get("pieces");
    assertThat(pieces == null ? "" : pieces)
        .as("pieces of several values")
        .satisfies(
            text -> assertThat(text.equals(of == 0 ? "" : StorageChild.pieces(of))).isTrue());
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

  private static final List<String> KEYS =
      List.of("n", "padding", "former", "latter", "pieces", "piecesOf", "count");

  private Map<String, String> read() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      return loop.run(
          () -> {
            AsyncStorage storage =
                AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shared")));
            Map<String, String> all = await(storage.multiGet(KEYS));
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

  /** What a child has said, to its end. */
  private static List<String> linesOf(ProcessBuilder builder) throws Exception {
    Process child = builder.start();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    }
    assertThat(child.waitFor()).as("what it said: " + said).isZero();
    return said;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aSmallDiskIsFullHoweverItsEndIsMet() throws Exception {
    List<String> mounted =
        List.of(
            "unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"");
    List<String> by = new ArrayList<>(mounted);
    by.add(folder.toString());
    assumeTrue(canRun(by), "no small file system can be mounted here: it needs unshare -rm");

    List<String> ends = linesOf(StorageChild.process(by, "128m", "fill", folder));

    assertThat(ends).hasSize(41);
    assertThat(ends)
        .allSatisfy(
            end ->
                assertThat(end)
                    .containsPattern("^\\d+ FULL Could not ")
                    .contains("the disk, or the user's quota, is full", "Free some space"));
  }

  private static boolean canRun(List<String> by) throws Exception {
    List<String> command = new ArrayList<>(by);
    command.add("true");
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /**
   * SQLite tells it as it tells a user's quota: a write that fails, though not for want of room.
   */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no limit on the size of files")
  void aLimitThatIsNotTheDisksIsToldAsFull() throws Exception {
    List<String> by = List.of("sh", "-c", "ulimit -f 8192 && exec \"$@\"", "sh");

    List<String> said = linesOf(StorageChild.process(by, "128m", "limit", folder));

    assertThat(said).hasSize(2);
    assertThat(said.get(0))
        .startsWith("FULL Could not write ")
        .contains("the disk, or the user's quota, is full");
    assertThat(said.get(1)).isEqualTo("unharmed");
  }

  @Test
  void whatAProcessAcknowledgesAfterAnotherHasSetItsFileAsideIsFound() throws Exception {
    Process child = StorageChild.process("128m", "obey", folder).start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
        Writer orders = child.outputWriter(StandardCharsets.UTF_8)) {
      obey("before 1", orders, lines);
      Path file = folder.resolve("shared").resolve("storage.db");
      overwrite(file, 0);
      overwrite(file.resolveSibling("storage.db-wal"), 32); // behind its head
      try (TestLoop loop = TestLoop.create()) {
        loop.run(
            () -> {
              AsyncStorage storage =
                  AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("shared")));
              await(storage.set("mine", "2"));
              obey("count 3", orders, lines);
              assertThat(await(storage.keys())).containsExactly("count", "mine");
              await(storage.close());
            });
        assertThat(loop.takeErrors()).singleElement().asString().contains("It was kept as");
      }
    }
    assertThat(child.waitFor()).isZero();
    assertThat(read()).containsEntry("count", "3");
  }

  /** What is to be done while another process holds the lock of the store "shared". */
  private interface WhileHeld {
    /** Does it; {@code letGo} lets the other process let go, and waits until it has. */
    void run(CoroutineAction letGo) throws Exception;
  }

  private void whileTheLockIsHeld(WhileHeld body) throws Exception {
    Process child = StorageChild.process("128m", "hold", folder).start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
        Writer orders = child.outputWriter(StandardCharsets.UTF_8);
        TestLoop loop = TestLoop.create()) {
      assertThat(lines.readLine()).isEqualTo("holds true");
      loop.run(
          () ->
              body.run(
                  () -> {
                    orders.write("\n");
                    orders.flush();
                    assertThat(lines.readLine()).isEqualTo("let go");
                  }));
    } finally {
      child.destroyForcibly();
    }
  }

  private AsyncStorage open(String name, Duration patience) {
    SqliteSettings settings = new SqliteSettings(patience, 0);
    return AsyncStorage.on(new JvmStorage(folder, settings).open(new StoreName(name)));
  }

  @Test
  void aStoreThatAnotherProcessKeepsOpeningFailsAfterAWhileAndCanBeOpenedLater() throws Exception {
    whileTheLockIsHeld(
        letGo -> {
          AsyncStorage storage = open("shared", Duration.ofMillis(50));
          List<LoopFuture<?>> calls =
              List.of(storage.get("a"), storage.set("a", "1"), storage.keys());
          for (LoopFuture<?> call : calls) {
            assertThatThrownBy(() -> await(call))
                .hasMessageContaining("Could not open the store: another process has held")
                .hasMessageContaining("storage.db.lock for 50 ms")
                .hasMessageContaining("another instance of the app that hangs")
                .hasMessageContaining("End it", "try again", "Do not delete the file")
                .extracting("reason")
                .isEqualTo(Reason.LOCKED);
          }
          letGo.run();
          await(storage.set("a", "2"));
          assertThat(await(storage.get("a"))).isEqualTo("2");
          await(storage.close());
        });
  }

  /** Each by itself, they would take two minutes. */
  @Test
  @Timeout(90)
  void whileAStoreIsHeldAllCallsFailTogether() throws Exception {
    whileTheLockIsHeld(
        letGo -> {
          AsyncStorage storage = open("shared", Duration.ofSeconds(2));
          List<LoopFuture<?>> calls = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            calls.add(storage.get("" + i));
          }
          calls.add(storage.set("a", "1"));
          for (LoopFuture<?> call : calls) {
            assertThatThrownBy(() -> await(call)).extracting("reason").isEqualTo(Reason.LOCKED);
          }
          letGo.run();
          await(storage.close());
        });
  }

  @Test
  void aStoreThatWaitsForAnotherProcessHoldsUpNoOtherStore() throws Exception {
    whileTheLockIsHeld(
        letGo -> {
          AsyncStorage waiting = open("shared", Duration.ofMinutes(10));
          LoopFuture<?> write = waiting.set("a", "1");
          for (int i = 0; i < 10; i++) { // so that the first one has begun to wait
            AsyncStorage other = open("other" + i, Duration.ofMinutes(10));
            await(other.set("b", "2"));
            assertThat(await(other.get("b"))).isEqualTo("2");
            await(other.close());
          }
          assertThat(write.isDone()).isFalse();
          letGo.run();
          await(write);
          assertThat(await(waiting.get("a"))).isEqualTo("1");
          await(waiting.close());
        });
  }

  private static void overwrite(Path file, long from) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[(int) (channel.size() - from)];
      Arrays.fill(noise, (byte) 0x5a);
      int unused = channel.write(ByteBuffer.wrap(noise), from);
    }
  }

  private static void obey(String order, Writer orders, BufferedReader lines) throws IOException {
    orders.write(order + "\n");
    orders.flush();
    assertThat(lines.readLine()).isEqualTo("safe");
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
