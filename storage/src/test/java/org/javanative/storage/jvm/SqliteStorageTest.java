package org.javanative.storage.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.gatherOutcomes;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.AsyncStorageContract;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageException.Reason;
import org.javanative.storage.StorageWrite;
import org.javanative.storage.StoreName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStorageTest extends AsyncStorageContract {
  @TempDir private Path folder;

  @Override
  protected StorageBackend backend() {
    return JvmStorage.in(folder).open(new StoreName("contract"));
  }

  private AsyncStorage open(String name, SqliteSettings settings) {
    return AsyncStorage.on(new JvmStorage(folder, settings).open(new StoreName(name)));
  }

  private Path file(String name) {
    return folder.resolve(name).resolve("storage.db");
  }

  @Test
  void valuesSurviveARestartAndStoresAreApart() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage first = open("one", SqliteSettings.DEFAULT);
            await(first.set("a", "1"));
            await(first.close());
            AsyncStorage again = open("one", SqliteSettings.DEFAULT);
            AsyncStorage other = open("two", SqliteSettings.DEFAULT);
            await(other.clear());
            assertThat(await(again.get("a"))).isEqualTo("1");
            assertThat(await(other.get("a"))).isNull();
            await(again.close());
            await(other.close());
          });
    }
  }

  @Test
  void aTextOfSeveralPiecesComesBackAlsoWhereAPairIsCutAndAShorterOneTakesItsPlace()
      throws Exception {
    String cut = "a".repeat(Chunk.LENGTH - 1) + "\ud83d\ude00" + "z".repeat(Chunk.LENGTH);
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("pieces", SqliteSettings.DEFAULT);
            for (String text : List.of(cut, "short", "", cut, cut + cut, cut)) {
              await(storage.set("key", text));
              assertThat(text.equals(await(storage.get("key")))).isTrue();
            }
            await(storage.close());
          });
    }
  }

  @Test
  void piecesGoWithTheirValue() throws Exception {
    String twoAndABit = "a".repeat(2 * Chunk.LENGTH + 1);
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("pieces", SqliteSettings.DEFAULT);
            await(
                storage.multiSet(
                    Map.of("set", twoAndABit, "removed", twoAndABit, "cleared", twoAndABit)));
            assertThat(number("pieces", "SELECT count(*) FROM chunk")).isEqualTo(6);
            await(storage.set("set", "short"));
            assertThat(number("pieces", "SELECT count(*) FROM chunk")).isEqualTo(4);
            await(storage.remove("removed"));
            assertThat(number("pieces", "SELECT count(*) FROM chunk")).isEqualTo(2);
            await(storage.clear());
            assertThat(number("pieces", "SELECT count(*) FROM chunk")).isZero();
            await(storage.close());
          });
    }
  }

  private long number(String name, String query) throws SQLException {
    try (Connection connection = SqliteConnections.connect(file(name), SqliteSettings.DEFAULT);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  @Test
  void ofALargeValueOnlyWhatHasChangedIsWritten() throws Exception {
    String rest = "x".repeat(1_000_000);
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("large", SqliteSettings.DEFAULT);
            await(storage.set("other", "1"));
            await(storage.set("key", "0" + rest));
            Path log = Path.of(file("large") + "-wal");
            long whole = Files.size(log);
            for (int i = 1; i <= 9; i++) {
              await(storage.set("key", i + rest));
            }
            assertThat(whole).isGreaterThan(rest.length());
            assertThat(Files.size(log) - whole).isLessThan(100_000);
            await(storage.close());
          });
    }
  }

  @Test
  void theFileShrinksWhenMuchWasRemoved() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("large", SqliteSettings.DEFAULT);
            List<String> large = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
              await(storage.set("large " + i, "x".repeat(1_000_000)));
              await(storage.set("small " + i, "" + i));
              large.add("large " + i);
            }
            assertThat(await(storage.get("small 0"))).isEqualTo("0"); // a reader is open, too
            sleep(Duration.ofSeconds(1)); // until the lane rests, as after what follows
            assertThat(sizeOf("large")).isGreaterThan(20_000_000);

            await(storage.multiRemove(large.subList(0, 2)));
            sleep(Duration.ofSeconds(1));
            assertThat(sizeOf("large")).as("too little for the work").isGreaterThan(20_000_000);

            await(storage.multiRemove(large));
            sleep(Duration.ofSeconds(1));

            long size = Files.size(file("large"));
            assertThat(size).as("some is kept for what comes next").isBetween(900_000L, 3_000_000L);
            for (int i = 0; i < 20; i++) {
              assertThat(await(storage.get("small " + i))).isEqualTo("" + i);
            }
            assertThat(text("large", "PRAGMA integrity_check")).isEqualTo("ok");
            await(storage.close());
          });
    }
  }

  @Test
  void writesGetThroughWhileAFileShrinks() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("large", SqliteSettings.DEFAULT);
            for (int i = 0; i < 20; i++) {
              await(storage.set("large " + i, "x".repeat(1_000_000)));
            }
            await(storage.clear());
            for (int i = 0; i < 50; i++) {
              await(storage.set("small " + i, "" + i));
              assertThat(await(storage.get("small " + i))).isEqualTo("" + i);
            }
            sleep(Duration.ofSeconds(1));
            assertThat(await(storage.keys())).hasSize(50);
            await(storage.close());
            assertThat(Files.size(file("large")))
                .as("less is left than would be worth the work")
                .isLessThan(5_000_000);
          });
    }
  }

  /** With the log, in which what is new may still be. */
  private long sizeOf(String name) throws IOException {
    return Files.size(file(name)) + Files.size(Path.of(file(name) + "-wal"));
  }

  private String text(String name, String query) throws SQLException {
    try (Connection connection = SqliteConnections.connect(file(name), SqliteSettings.DEFAULT);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Test
  void aKeyThatIsRemovedAndSetAgainIsNotTakenForWhatItWas() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            StorageBackend backend = JvmStorage.in(folder).open(new StoreName("versions"));
            Set<Long> versions = new HashSet<>();
            for (int i = 0; i < 100; i++) {
              await(backend.write(StorageWrite.of(List.of(new StorageEdit.Put("a", "same")))));
              long version = await(backend.read(Set.of("a"))).get("a").version();
              assertThat(versions.add(version)).as("version " + version + " is new").isTrue();
              StorageEdit remove = new StorageEdit.Remove("a");
              StorageWrite old = new StorageWrite(List.of(remove), Map.of("a", version + 1));
              assertThat(await(backend.write(old))).isFalse();
              await(backend.write(new StorageWrite(List.of(remove), Map.of("a", version))));
            }
            await(backend.close());
          });
    }
  }

  @Test
  void aFileOfTheFormerFormatIsTakenOver() throws Exception {
    String pieces = "é".repeat(2 * Chunk.LENGTH + 5);
    String half = "half \ud83d";
    Files.createDirectories(file("former").getParent());
    try (Connection connection = SqliteConnections.connect(file("former"), SqliteSettings.DEFAULT);
        Statement statement = connection.createStatement()) {
      for (String step : FORMAT_1) {
        statement.execute(step);
      }
      putInFormat1(connection, 1, "short", "1");
      putInFormat1(connection, 2, "none", "");
      putInFormat1(connection, 3, "pieces", pieces);
      putInFormat1(connection, 4, "half", half);
    }
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("former", SqliteSettings.DEFAULT);
            assertThat(await(storage.keys())).containsExactly("half", "none", "pieces", "short");
            assertThat(await(storage.get("short"))).isEqualTo("1");
            assertThat(await(storage.get("none"))).isEmpty();
            assertThat(await(storage.get("half"))).isEqualTo(half);
            assertThat(pieces.equals(await(storage.get("pieces")))).isTrue();
            await(storage.set("pieces", "no more"));
            assertThat(number("former", "SELECT count(*) FROM chunk")).isZero();
            assertThat(number("former", "PRAGMA user_version")).isEqualTo(2);
            await(storage.close());
            AsyncStorage again = open("former", SqliteSettings.DEFAULT);
            assertThat(await(again.get("pieces"))).isEqualTo("no more");
            await(again.close());
          });
      assertThat(loop.takeErrors()).isEmpty();
    }
  }

  private static final List<String> FORMAT_1 =
      List.of(
          "PRAGMA journal_mode = WAL",
          "CREATE TABLE counter (version INTEGER NOT NULL)",
          "INSERT INTO counter VALUES (7)",
          "CREATE TABLE entry (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,"
              + " version INTEGER NOT NULL, length INTEGER NOT NULL)",
          "CREATE TABLE chunk (entry INTEGER NOT NULL, part INTEGER NOT NULL,"
              + " utf16 INTEGER NOT NULL, checksum INTEGER NOT NULL, body BLOB NOT NULL,"
              + " PRIMARY KEY (entry, part))",
          "PRAGMA user_version = 1");

  private static void putInFormat1(Connection connection, int id, String key, String value)
      throws SQLException {
    try (PreparedStatement entry =
            connection.prepareStatement("INSERT INTO entry VALUES (?, ?, 7, ?)");
        PreparedStatement piece =
            connection.prepareStatement("INSERT INTO chunk VALUES (?, ?, ?, ?, ?)")) {
      entry.setInt(1, id);
      entry.setString(2, key);
      entry.setInt(3, value.length());
      entry.executeUpdate();
      for (int from = 0; from < value.length(); from += Chunk.LENGTH) {
        Chunk chunk = Chunk.of(value, from);
        piece.setInt(1, id);
        piece.setInt(2, from / Chunk.LENGTH);
        piece.setBoolean(3, chunk.utf16());
        piece.setLong(4, chunk.checksum());
        piece.setBytes(5, chunk.body());
        piece.executeUpdate();
      }
    }
  }

  @Test
  void aDamagedFileIsKeptAsideAndReported() throws Exception {
    Files.createDirectories(file("broken").getParent());
    byte[] noise =
        "This is no database, whatever it is. ".repeat(300).getBytes(StandardCharsets.UTF_8);
    Files.write(file("broken"), noise);
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("broken", SqliteSettings.DEFAULT);
            assertThat(await(storage.keys())).isEmpty();
            await(storage.set("a", "1"));
            await(storage.close());
          });
      List<ErrorReport> reports = loop.takeErrors();
      assertThat(reports).hasSize(1);
      assertThat(reports.get(0).message())
          .contains("is damaged", "It was kept as", "storage.db.damaged-", ".recover");
    }
    try (Stream<Path> files = Files.list(file("broken").getParent())) {
      Path kept =
          files.filter(each -> each.toString().contains("damaged-")).findFirst().orElseThrow();
      assertThat(kept).hasBinaryContent(noise);
    }
  }

  @Test
  void damageInTheMiddleOfAFileIsFoundAtOpening() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("torn", SqliteSettings.DEFAULT);
            await(storage.set("a", "x".repeat(100_000)));
            await(storage.close());
            byte[] bytes = Files.readAllBytes(file("torn"));
            Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5a);
            Files.write(file("torn"), bytes);

            AsyncStorage again = open("torn", SqliteSettings.DEFAULT);
            assertThat(await(again.keys())).isEmpty();
            await(again.close());
          });
      assertThat(loop.takeErrors()).singleElement().asString().contains("It was kept as");
    }
  }

  /** Another process's view of the same file. */
  private AsyncStorage other(String name) {
    return AsyncStorage.on(
        new SqliteStorage(new SqliteFile(file(name), SqliteSettings.DEFAULT), closed -> {}));
  }

  private void renameAway(String name) throws IOException {
    for (String part : List.of("", "-wal", "-shm")) {
      Path present = Path.of(file(name) + part);
      if (Files.exists(present)) {
        Files.move(present, Path.of(file(name) + ".aside" + part));
      }
    }
  }

  @Test
  void whatIsAcknowledgedIsInTheFileThatOthersFind() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("renamed", SqliteSettings.DEFAULT);
            await(storage.set("old", "1"));
            assertThat(await(storage.get("old"))).isEqualTo("1");
            renameAway("renamed");
            AsyncStorage other = other("renamed");
            await(other.set("others", "2"));

            await(storage.set("new", "3"));

            assertThat(await(other.multiGet(List.of("old", "others", "new"))))
                .containsExactly(Map.entry("others", "2"), Map.entry("new", "3"));
            assertThat(await(storage.get("others"))).isEqualTo("2");
            assertThat(await(storage.get("old"))).isNull();
            await(other.set("others", "4"));
            assertThat(await(storage.get("others"))).isEqualTo("4");
            await(storage.close());
            await(other.close());
          });
      assertThat(loop.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .contains("storage.db was renamed or deleted while it was open"));
    }
    assertThat(number("renamed", "SELECT count(*) FROM entry")).isEqualTo(2);
  }

  @Test
  void aReaderFindsTheFileThatHasTheName() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("renamed", SqliteSettings.DEFAULT);
            await(storage.set("old", "1"));
            assertThat(await(storage.keys())).containsExactly("old");
            renameAway("renamed");
            assertThat(await(storage.keys())).isEmpty();
            AsyncStorage other = other("renamed");
            await(other.set("new", "2"));
            assertThat(await(storage.keys())).containsExactly("new");
            await(other.close());
            await(storage.close());
          });
    }
  }

  @Test
  void aTransactionOverARenamedFileBeginsAgain() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("renamed", SqliteSettings.DEFAULT);
            await(storage.set("count", "41"));
            List<String> seen = new ArrayList<>();
            await(
                storage.transaction(
                    transaction -> {
                      seen.add("" + transaction.get("count"));
                      if (seen.size() == 1) {
                        renameAway("renamed");
                      }
                      transaction.set("count", "after " + seen.get(seen.size() - 1));
                    }));
            assertThat(seen).containsExactly("41", "null");
            AsyncStorage other = other("renamed");
            assertThat(await(other.get("count"))).isEqualTo("after null");
            await(other.close());
            await(storage.close());
          });
      assertThat(loop.takeErrors()).hasSize(1);
    }
  }

  @Test
  void aStoreWhoseFolderIsDeletedGoesOn() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("deleted", SqliteSettings.DEFAULT);
            await(storage.set("a", "1"));
            try (Stream<Path> files = Files.walk(file("deleted").getParent())) {
              for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
              }
            }
            await(storage.set("b", "2"));
            AsyncStorage other = other("deleted");
            assertThat(await(other.keys())).containsExactly("b");
            await(other.close());
            await(storage.close());
          });
      assertThat(loop.takeErrors()).hasSize(1);
    }
  }

  @Test
  void aDamagedValueFailsAloneAndIsHealedBySettingIt() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("flipped", SqliteSettings.DEFAULT);
            await(storage.set("a", "1"));
            await(storage.set("b", "2"));
            try (Connection other =
                    SqliteConnections.connect(file("flipped"), SqliteSettings.DEFAULT);
                Statement statement = other.createStatement()) {
              statement.execute("UPDATE entry SET body = x'33' WHERE key = 'a'");
            }
            assertThatThrownBy(() -> await(storage.get("a")))
                .hasMessageContaining("The value of key \"a\" is damaged")
                .extracting("reason")
                .isEqualTo(Reason.DAMAGED);
            assertThat(await(storage.get("b"))).isEqualTo("2");
            await(storage.set("a", "3"));
            assertThat(await(storage.get("a"))).isEqualTo("3");
            await(storage.close());
          });
    }
  }

  @Test
  void aFullDiskFailsClearlyAndHarmsNothing() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage =
                open("full", new SqliteSettings(Duration.ofSeconds(1), 200 * 1024));
            await(storage.set("a", "1"));
            assertThatThrownBy(() -> await(storage.set("big", "x".repeat(500_000))))
                .hasMessageContaining("Could not write")
                .hasMessageContaining("the disk, or the user's quota, is full")
                .hasMessageContaining("Free some space")
                .extracting("reason")
                .isEqualTo(Reason.FULL);
            assertThat(await(storage.keys())).containsExactly("a");
            await(storage.set("a", "2"));
            await(storage.close());
          });
    }
  }

  @Test
  void aWriteThatFindsNoRoomHarmsNoneOfThoseThatWaitBesideIt() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage =
                open("full", new SqliteSettings(Duration.ofSeconds(1), 200 * 1024));
            List<LoopFuture<?>> small = new ArrayList<>();
            small.add(storage.set("a", "1"));
            LoopFuture<?> big = storage.set("big", "x".repeat(500_000));
            small.add(storage.set("b", "2"));
            small.add(storage.set("c", "3"));

            assertThatThrownBy(() -> await(big)).extracting("reason").isEqualTo(Reason.FULL);
            await(gather(small));
            assertThat(await(storage.keys())).containsExactly("a", "b", "c");
            await(storage.close());
          });
    }
  }

  @Test
  void writesThatWaitTogetherForAFileThatIsHeldFailTogether() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            SqliteSettings impatient = new SqliteSettings(Duration.ofMillis(50), 0);
            AsyncStorage storage = open("held", impatient);
            await(storage.set("a", "1"));
            try (Connection other = SqliteConnections.connect(file("held"), impatient);
                Statement statement = other.createStatement()) {
              statement.execute("BEGIN IMMEDIATE");
              List<LoopFuture<?>> writes = new ArrayList<>();
              for (int i = 0; i < 20; i++) {
                writes.add(storage.set("key " + i, "1"));
              }
              for (LoopFuture<?> write : writes) {
                assertThatThrownBy(() -> await(write))
                    .extracting("reason")
                    .isEqualTo(Reason.LOCKED);
              }
              statement.execute("ROLLBACK");
            }
            await(storage.close());
          });
    }
  }

  @Test
  void aFileThatAnotherHoldsFailsAfterAWhile() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            SqliteSettings impatient = new SqliteSettings(Duration.ofMillis(50), 0);
            AsyncStorage storage = open("held", impatient);
            await(storage.set("a", "1"));
            try (Connection other = SqliteConnections.connect(file("held"), impatient);
                Statement statement = other.createStatement()) {
              statement.execute("BEGIN IMMEDIATE");
              assertThatThrownBy(() -> await(storage.set("a", "2")))
                  .hasMessageContaining("another process holds the store")
                  .hasMessageContaining("try again")
                  .extracting("reason")
                  .isEqualTo(Reason.LOCKED);
              assertThat(await(storage.get("a"))).isEqualTo("1");
              statement.execute("ROLLBACK");
            }
            await(storage.set("a", "3"));
            await(storage.close());
          });
    }
  }

  /** A file whose opening goes on when the test says so, or after a long while. */
  private static final class HeldFile extends SqliteFile {
    final CountDownLatch isOpening = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);

    HeldFile(Path file) {
      super(file, SqliteSettings.DEFAULT);
    }

    @Override
    Opened open(boolean suspect) {
      isOpening.countDown();
      boolean unused = uninterruptibly(goOn);
      return super.open(suspect);
    }

    private static boolean uninterruptibly(CountDownLatch latch) {
      try {
        return latch.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Test
  void noCallWaitsForAFileThatIsBeingOpened() throws Exception {
    for (boolean readFirst : new boolean[] {false, true}) {
      HeldFile held = new HeldFile(file("slow" + readFirst));
      AsyncStorage storage = AsyncStorage.on(new SqliteStorage(held, closed -> {}));
      try (TestLoop loop = TestLoop.create()) {
        loop.run(
            () -> {
              LoopFuture<?> first = readFirst ? storage.get("a") : storage.set("a", "1");
              held.isOpening.await();
              LoopFuture<?> write = storage.set("a", "2");
              LoopFuture<String> read = storage.get("a");
              LoopFuture<String> other = storage.get("b");
              LoopFuture<List<String>> keys = storage.keys();
              LoopFuture<?> last = storage.set("a", "3");
              LoopFuture<?> closed = storage.close();
              assertThat(held.goOn.getCount()).isEqualTo(1);
              assertThat(List.of(first, write, read, other, keys, last, closed))
                  .as("all calls came back before the file was open")
                  .noneMatch(LoopFuture::isDone);
              held.goOn.countDown();
              assertThat(await(read)).isEqualTo("2");
              assertThat(await(keys)).containsExactly("a");
              await(gather(List.of(first, write, last, closed)));
              Object unused = await(gatherOutcomes(List.of(other))); // beside the closing
            });
      }
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Files.writeString(folder.resolve("file"), "in the way");
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage =
                AsyncStorage.on(JvmStorage.in(folder.resolve("file")).open(new StoreName("app")));
            assertThatThrownBy(() -> await(storage.get("a")))
                .hasMessageContaining("cannot be made or written")
                .hasMessageContaining("javanative.storage.dir");
            await(storage.close());
          });
    }
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      loop.run(
          () -> {
            AsyncStorage storage = open("newer", SqliteSettings.DEFAULT);
            await(storage.set("a", "1"));
            await(storage.close());
            try (Connection other =
                    SqliteConnections.connect(file("newer"), SqliteSettings.DEFAULT);
                Statement statement = other.createStatement()) {
              statement.execute("PRAGMA user_version = 99");
            }
            AsyncStorage again = open("newer", SqliteSettings.DEFAULT);
            assertThatThrownBy(() -> await(again.get("a")))
                .hasMessageContaining("newer version of the app");
            await(again.close());
          });
    }
  }
}
