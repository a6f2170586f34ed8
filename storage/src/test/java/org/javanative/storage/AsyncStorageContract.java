package org.javanative.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.sleep;

import com.google.gson.reflect.TypeToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.javanative.runtime.CoroutineAction;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every backend. */
public abstract class AsyncStorageContract {
  record Todo(String title, boolean done) {}

  record Alarm(String name, Instant at) {
    Alarm {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("an alarm has a name");
      }
    }
  }

  private final TestLoop loop = TestLoop.create();
  private AsyncStorage storage;

  protected abstract StorageBackend backend();

  @BeforeEach
  void open() {
    storage = AsyncStorage.on(backend());
  }

  @AfterEach
  void close() throws Exception {
    run(() -> await(storage.close()));
    loop.close();
  }

  private void run(CoroutineAction body) throws Exception {
    loop.run(body);
  }

  @Test
  void aValueIsWhatWasSetLast() throws Exception {
    run(
        () -> {
          assertThat(await(storage.get("draft"))).isNull();
          await(storage.set("draft", "Hello"));
          await(storage.set("draft", "Hello, you"));
          assertThat(await(storage.get("draft"))).isEqualTo("Hello, you");
          await(storage.remove("draft"));
          await(storage.remove("draft"));
          assertThat(await(storage.get("draft"))).isNull();
        });
  }

  @Test
  void everyTextComesBackAsItWas() throws Exception {
    String half = "half \ud83d of a pair";
    String pair = "a".repeat(512 * 1024 - 1) + "\ud83d\ude00" + "z";
    run(
        () -> {
          for (String text : List.of("", "\u0000", "Größe 😀", half, pair)) {
            await(storage.set("Schlüssel 😀", text));
            assertThat(Objects.equals(await(storage.get("Schlüssel 😀")), text)).isTrue();
          }
        });
  }

  @Test
  void aReadSeesWritesThatWereCalledBefore() throws Exception {
    run(
        () -> {
          List<LoopFuture<?>> writes = new ArrayList<>();
          for (int i = 0; i < 20; i++) {
            writes.add(storage.set("n", "" + i));
          }
          assertThat(await(storage.get("n"))).isEqualTo("19");
          writes.add(storage.clear());
          assertThat(await(storage.keys())).isEmpty();
          await(gather(writes));
        });
  }

  @Test
  void aReadSeesNoWriteThatWasCalledBehindIt() throws Exception {
    run(
        () -> {
          List<LoopFuture<?>> all = new ArrayList<>();
          List<LoopFuture<@Nullable String>> reads = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            all.add(storage.set("n", "" + i));
            LoopFuture<@Nullable String> read = storage.get("n");
            reads.add(read);
            all.add(read);
          }
          await(gather(all));
          for (int i = 0; i < 50; i++) {
            assertThat(reads.get(i).resultNow()).isEqualTo("" + i);
          }
        });
  }

  @Test
  void severalKeysAreReadAndSetTogether() throws Exception {
    run(
        () -> {
          Map<String, String> values = new LinkedHashMap<>();
          values.put("b", "2");
          values.put("a", "1");
          await(storage.multiSet(values));
          assertThat(await(storage.keys())).containsExactly("a", "b");
          assertThat(await(storage.multiGet(List.of("b", "none", "a"))))
              .containsExactlyEntriesOf(values);
        });
  }

  @Test
  void severalKeysAreRemovedTogether() throws Exception {
    List<Set<String>> told = new ArrayList<>();
    run(
        () -> {
          await(storage.multiSet(Map.of("a", "1", "b", "2", "c", "3", "d", "4")));
          assertThatThrownBy(() -> storage.multiRemove(List.of("a", "")))
              .hasMessageContaining("cannot be a key");
          Runnable end = storage.onChange(change -> told.add(change.keys()));

          LoopFuture<?> removal = storage.multiRemove(List.of("a", "none", "c", "a"));

          assertThat(await(storage.keys())).containsExactly("b", "d");
          await(removal);
          await(storage.multiRemove(Set.of()));
          assertThat(await(storage.keys())).containsExactly("b", "d");
          loopTurn();
          end.run();
        });
    assertThat(told.get(0)).as("told as one change").contains("a", "c").doesNotContain("b", "d");
  }

  @Test
  void objectsAreStoredAsJson() throws Exception {
    List<Todo> todos = List.of(new Todo("Buy <milk>", false), new Todo("Sleep", true));
    run(
        () -> {
          await(storage.setJson("todos", todos));
          assertThat(await(storage.get("todos"))).contains("Buy <milk>");
          LoopFuture<List<Todo>> read =
              storage.getJson("todos", new TypeToken<List<Todo>>() {}.getType());
          assertThat(await(read)).isEqualTo(todos);
          assertThat(await(storage.getJson("none", Todo.class))).isNull();
        });
  }

  @Test
  void whatIsNotJsonOfTheTypeFailsWithTheKey() throws Exception {
    run(
        () -> {
          await(storage.set("todo", "{\"title\": tru"));
          assertThatThrownBy(() -> await(storage.getJson("todo", Todo.class)))
              .isInstanceOf(StorageException.class)
              .hasMessageContaining("under key \"todo\" is not JSON of type")
              .hasMessageContaining("earlier version of the app")
              .extracting("reason")
              .isEqualTo(StorageException.Reason.JSON);
        });
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    assertThatThrownBy(() -> storage.setJson("cycle", cycle))
        .hasMessageContaining("cannot be written as JSON")
        .hasMessageContaining("contains itself");
  }

  @Test
  void timesAreStoredAsTheTextsOfIso8601() throws Exception {
    Alarm alarm = new Alarm("tea", Instant.parse("2026-01-31T16:00:00Z"));
    run(
        () -> {
          await(storage.setJson("alarm", alarm));
          assertThat(await(storage.get("alarm")))
              .isEqualTo("{\"name\":\"tea\",\"at\":\"2026-01-31T16:00:00Z\"}");
          assertThat(await(storage.getJson("alarm", Alarm.class))).isEqualTo(alarm);
          await(storage.merge("alarm", Map.of("at", Instant.EPOCH)));
          assertThat(await(storage.getJson("alarm", Alarm.class)))
              .isEqualTo(new Alarm("tea", Instant.EPOCH));
        });
  }

  @Test
  void whatAConstructorRefusesFailsWithTheKeyThePlaceAndTheReason() throws Exception {
    run(
        () -> {
          await(storage.set("alarm", "[{\"name\":\"tea\"},{\"name\":\"\"}]"));
          assertThatThrownBy(() -> await(storage.getJson("alarm", Alarm[].class)))
              .isInstanceOf(StorageException.class)
              .hasMessageContaining("under key \"alarm\" is not JSON of type")
              .hasMessageContaining("What is at $[1] was refused:")
              .hasMessageContaining("an alarm has a name")
              .hasRootCauseMessage("an alarm has a name")
              .extracting("reason")
              .isEqualTo(StorageException.Reason.JSON);
          await(storage.set("alarm", "{\"name\":\"tea\",\"at\":\"five\"}"));
          assertThatThrownBy(() -> await(storage.getJson("alarm", Alarm.class)))
              .hasMessageContaining("'five' at $.at is no Instant");
        });
  }

  @Test
  void mergingReplacesRemovesAndDescends() throws Exception {
    run(
        () -> {
          await(storage.set("user", "{\"name\":\"Ada\",\"size\":{\"w\":1,\"h\":2},\"age\":36}"));
          Map<String, Object> patch = new HashMap<>();
          patch.put("size", Map.of("h", 3));
          patch.put("age", null);
          await(storage.merge("user", patch));
          assertThat(await(storage.get("user")))
              .isEqualTo("{\"name\":\"Ada\",\"size\":{\"w\":1,\"h\":3}}");
          await(storage.merge("new", Map.of("a", 1)));
          assertThat(await(storage.get("new"))).isEqualTo("{\"a\":1}");
        });
  }

  @Test
  void transactionsThatMeetLoseNothing() throws Exception {
    run(
        () -> {
          List<LoopFuture<?>> all = new ArrayList<>();
          for (int i = 0; i < 10; i++) {
            all.add(storage.transaction(this::increment));
          }
          await(gather(all));
          assertThat(await(storage.get("count"))).isEqualTo("10");
        });
  }

  private void increment(StorageTransaction transaction) {
    String count = transaction.get("count");
    transaction.set("count", "" + (count == null ? 1 : Integer.parseInt(count) + 1));
  }

  @Test
  void anObjectIsReadChangedAndWrittenInATransaction() throws Exception {
    run(
        () -> {
          List<LoopFuture<?>> all = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            String title = "todo " + i;
            all.add(storage.transaction(transaction -> add(transaction, new Todo(title, false))));
          }
          await(gather(all));
          List<Todo> todos =
              await(storage.<List<Todo>>getJson("todos", new TypeToken<List<Todo>>() {}.getType()));
          assertThat(todos).extracting(Todo::title).hasSize(5).doesNotHaveDuplicates();
          await(
              storage.transaction(
                  transaction -> {
                    transaction.setJson("first", todos.get(0));
                    assertThat(transaction.getJson("first", Todo.class)).isEqualTo(todos.get(0));
                    assertThat(transaction.getJson("none", Todo.class)).isNull();
                  }));
          assertThat(await(storage.getJson("first", Todo.class))).isEqualTo(todos.get(0));
        });
  }

  private static void add(StorageTransaction transaction, Todo todo) {
    List<Todo> former = transaction.getJson("todos", new TypeToken<List<Todo>>() {}.getType());
    List<Todo> todos = former == null ? new ArrayList<>() : new ArrayList<>(former);
    todos.add(todo);
    transaction.setJson("todos", todos);
  }

  @Test
  void aTransactionThatMeetsWhatIsNotJsonOfTheTypeChangesNothing() throws Exception {
    run(
        () -> {
          await(storage.set("todo", "[1]"));
          LoopFuture<Void> failing =
              storage.transaction(
                  transaction -> {
                    transaction.set("other", "1");
                    Object unused = transaction.getJson("todo", Todo.class);
                  });
          assertThatThrownBy(() -> await(failing))
              .hasMessageContaining("under key \"todo\" is not JSON of type");
          assertThat(await(storage.get("other"))).isNull();
        });
  }

  @Test
  void aTransactionThatFailsChangesNothing() throws Exception {
    run(
        () -> {
          LoopFuture<Void> failing =
              storage.transaction(
                  transaction -> {
                    transaction.set("a", "1");
                    assertThat(transaction.get("a")).isEqualTo("1");
                    throw new IllegalStateException("no");
                  });
          assertThatThrownBy(() -> await(failing)).hasMessage("no");
          assertThat(await(storage.keys())).isEmpty();
        });
  }

  @Test
  void changesAreToldInOrderUntilTheSubscriptionEnds() throws Exception {
    List<Object> told = new ArrayList<>();
    run(
        () -> {
          Runnable end = storage.onChange(change -> told.add(change.keys()));
          await(storage.set("a", "1"));
          await(storage.multiSet(Map.of("b", "2")));
          await(storage.clear());
          loopTurn();
          end.run();
          await(storage.set("c", "3"));
          loopTurn();
        });
    assertThat(told).containsExactly(Set.of("a"), Set.of("b"), Set.of("a", "b"));
  }

  private static void loopTurn() {
    sleep(Duration.ofMillis(1));
  }

  @Test
  void keysAreChecked() {
    assertThatThrownBy(() -> storage.get("")).hasMessageContaining("1 to 1024 characters");
    assertThatThrownBy(() -> storage.set("a\ud83d", "x"))
        .hasMessageContaining("half of a surrogate pair");
  }

  @Test
  void aClosedStoreSaysSo() throws Exception {
    run(
        () -> {
          await(storage.close());
          assertThatThrownBy(() -> await(storage.get("a"))).hasMessageContaining("was closed");
        });
  }
}
