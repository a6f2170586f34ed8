package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.ui.Ui.text;

import com.google.gson.reflect.TypeToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.HostType;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class PersistedQueryTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Object KEY = List.of("note", 7);

  /** What is fetched. */
  record Note(String text, Instant at) {}

  private final FakeStorage storage = new FakeStorage();
  private final Store<Boolean> online = Store.of(true);
  private final FakeServer server = new FakeServer();
  private Instant now = NOON;
  private String version = "";

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private QueryClient client() {
    return QueryClient.create(
        options ->
            options
                .storage(storage)
                .clock(clock)
                .online(online)
                .version(version)
                .maxAge(Duration.ofHours(2))
                .maxEntries(3));
  }

  private Note load() {
    return new Note(server.load("note"), NOON);
  }

  // An app: a client, and a screen with the query

  private final class App implements AutoCloseable {
    final QueryClient client = client();
    final List<String> shown = new ArrayList<>();
    final Screen screen;

    App(Consumer<QueryOptions<Note>> options) {
      screen = Screen.render(QueryClient.CONTEXT.provide(client, new Page(this, options)));
    }

    Note load() {
      return PersistedQueryTest.this.load();
    }

    @Override
    public void close() {
      screen.close();
      client.close();
    }
  }

  record Page(App app, Consumer<QueryOptions<Note>> options) implements Component {
    @Override
    public Element render() {
      QueryResult<Note> note =
          useQuery(KEY, app::load, all -> options.accept(all.persist(Note.class)));
      Note data = note.data();
      app.shown.add(
          (data == null ? "nothing" : data.text)
              + (note.fetching() ? ", fetching" : "")
              + (note.paused() ? ", paused" : "")
              + (note.error() == null ? "" : ", " + note.error().getMessage()));
      return text("page");
    }
  }

  /** Runs an app until it has fetched and saved. */
  private void earlierProcess() {
    try (App app = new App(options -> {})) {
      app.screen.settle();
    }
    server.takeLog();
  }

  // Showing what was saved

  @Test
  void theNextProcessShowsWhatWasSavedAndFetchesAnew() {
    earlierProcess();
    server.change("note");
    try (App app = new App(options -> {})) {
      app.screen.settle();

      assertThat(app.shown).containsExactly("nothing, fetching", "note 1, fetching", "note 2");
      assertThat(server.takeLog()).containsExactly("ask note");
    }
  }

  @Test
  void aReadThatEndedWithItsComponentIsBegunAnewForTheNextOne() {
    earlierProcess();
    online.set(false);
    storage.delay = Duration.ofSeconds(1);
    QueryClient client = client();
    List<String> shown = new ArrayList<>();
    try (Screen screen = Screen.render(QueryClient.CONTEXT.provide(client, page(shown)))) {
      screen.advanceBy(Duration.ofMillis(500));
      screen.rerender(QueryClient.CONTEXT.provide(client, text("elsewhere")));
      screen.advanceBy(Duration.ofSeconds(5));
      assertThat(client.isFetching()).isFalse();

      screen.rerender(QueryClient.CONTEXT.provide(client, page(shown)));
      screen.advanceBy(Duration.ofSeconds(5));
      assertThat(shown).last().isEqualTo("note 1");
    }
    client.close();
  }

  private Element page(List<String> shown) {
    return new Bare(this::load, shown);
  }

  record Bare(Coroutine<Note> load, List<String> shown) implements Component {
    @Override
    public Element render() {
      Note note = Queries.<Note>useQuery(KEY, load, all -> all.persist(Note.class)).data();
      shown.add(note == null ? "nothing" : note.text());
      return text("page");
    }
  }

  @Test
  void aReadThatIsReplacedByAnotherFetchIsBegunAnew() {
    earlierProcess();
    online.set(false);
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMillis(500));
      LoopFuture<@Nullable Void> unused = app.client.invalidate(KEY);
      app.screen.advanceBy(Duration.ofMinutes(1));

      assertThat(app.shown).last().isEqualTo("note 1, paused");
      assertThat(app.client.entries().get(0).invalidated()).isTrue();
    }
  }

  @Test
  void whatIsFreshEnoughIsNotFetched() {
    earlierProcess();
    now = NOON.plus(Duration.ofMinutes(4));
    try (App app = new App(options -> options.staleTime(Duration.ofMinutes(5)))) {
      app.screen.settle();

      assertThat(app.shown).containsExactly("nothing, fetching", "note 1");
      assertThat(server.takeLog()).isEmpty();
      assertThat(app.client.entries().get(0).updatedAt()).isBetween(NOON, NOON.plusSeconds(1));
    }
  }

  @Test
  void theAgeGoesOnWhileNoProcessRuns() {
    earlierProcess();
    now = NOON.plus(Duration.ofMinutes(6));
    try (App app = new App(options -> options.staleTime(Duration.ofMinutes(5)))) {
      app.screen.settle();
      assertThat(server.takeLog()).containsExactly("ask note");
    }
  }

  @Test
  void aCalendarThatWasTurnedBackMakesNothingYoungerThanNow() {
    earlierProcess();
    now = NOON.minus(Duration.ofDays(400));
    try (App app = new App(options -> options.staleTime(Duration.ofMinutes(5)))) {
      app.screen.advanceBy(Duration.ofMinutes(6));
      assertThat(app.client.entries().get(0).updatedAt()).isBetween(now, now.plusSeconds(1));
    }
  }

  @Test
  void withoutNetworkTheSavedDataIsThere() {
    earlierProcess();
    online.set(false);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMinutes(1));
      assertThat(app.shown).last().isEqualTo("note 1, paused");
    }
  }

  @Test
  void whatIsTooOldIsNotShownAndRemoved() {
    earlierProcess();
    now = NOON.plus(Duration.ofHours(3));
    online.set(false);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMinutes(1));
      assertThat(app.shown).last().isEqualTo("nothing, paused");
      assertThat(storage.texts).isEmpty();
    }
  }

  @Test
  void whatAnotherVersionHasSavedIsNotUsed() {
    earlierProcess();
    version = "2";
    online.set(false);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMinutes(1));
      assertThat(app.shown).last().isEqualTo("nothing, paused");
    }
  }

  @Test
  void dataOfAnotherTypeIsReportedAndFetchedAnew() {
    earlierProcess();
    storage.texts.replaceAll((key, text) -> text.replaceAll("\"data\":.*", "\"data\":[1]}"));
    try (App app = new App(options -> {})) {
      app.screen.settle();

      assertThat(app.shown).last().isEqualTo("note 1");
      assertThat(app.screen.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .startsWith("The saved data of the query [note, 7] could not be used: it is")
                      .contains("change QueryClientOptions.version(..) too"));
    }
  }

  @Test
  void aStorageThatCannotBeReadIsReportedAndCostsOnlyTheSavedData() {
    earlierProcess();
    storage.failsToRead = true;
    try (App app = new App(options -> {})) {
      app.screen.settle();

      assertThat(app.shown).last().isEqualTo("note 1");
      assertThat(app.screen.takeErrors())
          .extracting(report -> "" + report.message())
          .anyMatch(message -> message.endsWith("could not be used: the disk cannot be read"));
    }
  }

  @Test
  void largeDataIsRestoredToo() {
    String large = "x".repeat(200_000);
    server.versions.clear();
    try (App app = new App(options -> {})) {
      app.screen.settle();
      app.client.set(KEY, new Note(large, NOON));
      app.screen.settle();
    }
    online.set(false);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMinutes(1));
      assertThat(app.shown).last().isEqualTo(large + ", paused");
    }
  }

  // Who waits

  @Test
  void ensureTakesSavedDataAndFetchWaitsForTheServer() {
    earlierProcess();
    server.change("note");
    QueryClient client = client();
    LoopFuture<Note> fetched =
        client.<Note>fetch(KEY, this::load, options -> options.persist(Note.class));
    LoopFuture<Note> ensured = client.ensure(KEY, this::load);
    try (Screen screen = Screen.render(text("waiting"))) {
      screen.advanceBy(Duration.ofMillis(50));
      assertThat(ensured.resultNow().text).isEqualTo("note 1");
      assertThat(fetched.isDone()).isFalse();
      screen.settle();
      assertThat(fetched.resultNow().text).isEqualTo("note 2");
    }
    client.close();
  }

  @Test
  void aFetchThatIsCancelledWhileItReadsFetchesNothing() {
    earlierProcess();
    storage.delay = Duration.ofSeconds(1);
    QueryClient client = client();
    LoopFuture<Note> fetched =
        client.<Note>fetch(KEY, this::load, options -> options.persist(Note.class));
    try (Screen screen = Screen.render(text("waiting"))) {
      screen.advanceBy(Duration.ofMillis(500));
      boolean unused = fetched.cancel();
      screen.settle();
      assertThat(server.takeLog()).isEmpty();
      assertThatThrownBy(fetched::resultNow).isInstanceOf(RuntimeException.class);
    }
    client.close();
  }

  // Saving

  @Test
  void ofSeveralAnswersThatComeDuringAWriteTheLastIsWritten() {
    try (App app = new App(options -> {})) {
      app.screen.settle();
      int writes = storage.writes;
      storage.delay = Duration.ofSeconds(1);
      for (String text : List.of("a", "b", "c", "d")) {
        app.client.set(KEY, new Note(text, NOON));
        app.screen.advanceBy(Duration.ofMillis(10));
      }
      app.screen.settle();

      assertThat(storage.writes - writes).isEqualTo(2);
      assertThat(storage.texts.values()).singleElement().asString().contains("\"text\":\"d\"");
    }
  }

  @Test
  void aWriteThatFailsIsReportedAndTheNextOneWorks() {
    storage.failsToWrite = true;
    try (App app = new App(options -> {})) {
      app.screen.settle();
      assertThat(app.screen.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .isEqualTo(
                          "The data of the query [\"note\",7] was not saved: the disk is full"));
      storage.failsToWrite = false;
      app.client.set(KEY, new Note("later", NOON));
      app.screen.settle();
      assertThat(storage.texts).hasSize(1);
    }
  }

  @Test
  void removingAQueryRemovesWhatIsSaved() {
    earlierProcess();
    QueryClient client = client();
    LoopFuture<Note> fetched =
        client.<Note>fetch(KEY, this::load, options -> options.persist(Note.class));
    try (Screen screen = Screen.render(text("waiting"))) {
      screen.settle();
      assertThat(fetched.isDone()).isTrue();
      client.remove(QueryFilter.exact(KEY));
      screen.settle();
      assertThat(storage.texts).isEmpty();
    }
    client.close();
  }

  @Test
  void clearingRemovesWhatEarlierProcessesHaveSavedAndNothingElse() {
    earlierProcess();
    storage.texts.put("mine", "kept");
    QueryClient client = client();
    LoopFuture<@Nullable Void> cleared = client.clearPersisted();
    try (Screen screen = Screen.render(text("waiting"))) {
      screen.settle();
      assertThat(cleared.isDone()).isTrue();
      assertThat(storage.texts).containsOnlyKeys("mine");
    }
    client.close();
  }

  @Test
  void clearingRemovesWhatIsJustBeingWrittenToo() {
    try (App app = new App(options -> {})) {
      app.screen.settle();
      storage.delay = Duration.ofSeconds(2);
      app.client.set(KEY, new Note("of a user who leaves", NOON));
      app.screen.advanceBy(Duration.ofMillis(100));
      storage.delay = Duration.ofMillis(5);
      LoopFuture<@Nullable Void> cleared = app.client.clearPersisted();
      app.screen.settle();

      assertThat(cleared.isDone()).isTrue();
      assertThat(storage.texts).isEmpty();
    }
  }

  @Test
  void clearingTheClientForgetsWhatEarlierProcessesHaveSavedAndReadsNothingOfIt() {
    earlierProcess();
    List<Object> elsewhere = List.of("note", 8);
    try (App app = new App(options -> options.staleTime(Duration.ofHours(1)))) {
      app.screen.settle();
      app.client.set(elsewhere, new Note("in memory", NOON));
      online.set(false);
      app.shown.clear();

      LoopFuture<@Nullable Void> cleared = app.client.clear();
      app.screen.advanceBy(Duration.ofMinutes(1));

      assertThat(cleared.isDone()).isTrue();
      assertThat(storage.texts).isEmpty();
      assertThat(app.client.<Note>get(elsewhere)).isNull();
      assertThat(app.shown).last().isEqualTo("nothing, paused");
      assertThat(app.shown).noneMatch(shown -> shown.contains("note"));
    }
  }

  @Test
  void whatIsBeingReadWhileTheClientIsClearedIsNotShown() {
    earlierProcess();
    online.set(false);
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(options -> {})) {
      app.screen.advanceBy(Duration.ofMillis(500));
      LoopFuture<@Nullable Void> cleared = app.client.clear();
      app.screen.advanceBy(Duration.ofMinutes(1));

      assertThat(cleared.isDone()).isTrue();
      assertThat(app.shown).noneMatch(shown -> shown.contains("note"));
    }
  }

  @Test
  void whatIsAskedForWhileTheClientIsClearedIsNotTakenFromTheStorage() {
    earlierProcess();
    storage.delay = Duration.ofSeconds(1);
    try (QueryClient client = client();
        Screen screen = Screen.render(text("waiting"))) {
      LoopFuture<@Nullable Void> cleared = client.clear();
      LoopFuture<Note> asked =
          client.<Note>ensure(
              KEY, () -> new Note("of the next user", NOON), all -> all.persist(Note.class));
      screen.advanceBy(Duration.ofMinutes(1));

      assertThat(cleared.isDone()).isTrue();
      assertThat(asked.resultNow().text()).isEqualTo("of the next user");
    }
  }

  @Test
  void resettingRemovesWhatIsSaved() {
    earlierProcess();
    try (App app = new App(options -> {})) {
      app.screen.settle();
      online.set(false);
      LoopFuture<@Nullable Void> unused = app.client.reset(KEY);
      app.screen.advanceBy(Duration.ofMinutes(1));

      assertThat(storage.texts).isEmpty();
      assertThat(app.shown).last().isEqualTo("nothing, paused");
    }
  }

  @Test
  void moreThanTheLimitIsRemovedTheOldestFirst() {
    for (int i = 0; i < 5; i++) {
      now = NOON.plus(Duration.ofMinutes(i));
      QueryClient client = client();
      List<Object> key = List.of("note", "old", i);
      LoopFuture<Note> fetched =
          client.<Note>fetch(key, this::load, options -> options.persist(Note.class));
      try (Screen screen = Screen.render(text("waiting"))) {
        screen.settle();
        assertThat(fetched.isDone()).isTrue();
      }
      client.close();
    }

    assertThat(storage.texts.keySet())
        .as("three of earlier processes, and that of the last one")
        .containsExactlyInAnyOrder(
            SavedQueries.nameOf(List.of("note", "old", 1)),
            SavedQueries.nameOf(List.of("note", "old", 2)),
            SavedQueries.nameOf(List.of("note", "old", 3)),
            SavedQueries.nameOf(List.of("note", "old", 4)));
  }

  // Names

  record User(int id) {}

  record Order(int id) {}

  enum Color {
    RED
  }

  record Part(Object id, int number) {}

  @Test
  void keysThatDifferHaveNamesThatDiffer() {
    List<Object> keys =
        List.of(
            new User(1),
            new Order(1),
            List.of(new User(1)),
            List.of(new Order(1)),
            List.of("user", 1),
            List.of("user", 1L),
            List.of("user", 1.0),
            List.of("user", "1"),
            List.of("user", List.of(1)),
            List.of("user", Set.of(1)),
            List.of("user", Map.of(1, 1)),
            List.of("user", Map.of(1, 1L)),
            List.of("user,1"),
            List.of(Color.RED),
            List.of("RED"),
            List.of(NOON),
            List.of(NOON.toString()),
            new Part(1, 1),
            new Part(1L, 1),
            new Part("1", 1),
            new Part(new User(1), 1),
            new Part(new Order(1), 1),
            new Part(List.of(), 1));

    assertThat(keys.stream().map(SavedQueries::nameOf)).doesNotHaveDuplicates();
  }

  @Test
  void equalKeysHaveEqualNames() {
    assertThat(SavedQueries.nameOf(Arrays.asList("a", null, new User(1))))
        .isEqualTo(SavedQueries.nameOf(new ArrayList<>(Arrays.asList("a", null, new User(1)))));
    assertThat(SavedQueries.nameOf(List.of(new TreeSet<>(List.of("a", "b", "c")))))
        .isEqualTo(SavedQueries.nameOf(List.of(new HashSet<>(List.of("c", "b", "a")))));
    assertThat(SavedQueries.nameOf(List.of(new TreeMap<>(Map.of("a", 1, "b", 2)))))
        .isEqualTo(SavedQueries.nameOf(List.of(new LinkedHashMap<>(Map.of("b", 2, "a", 1)))));
    assertThat(SavedQueries.nameOf(List.of("note", 7))).endsWith("/[\"note\",7]");
  }

  @Test
  void queriesWhoseKeysDifferInATypeOnlyShowTheirOwnData() {
    QueryClient first = client();
    try (Screen screen = Screen.render(text("waiting"))) {
      for (Object id : List.of(new User(1), new Order(1))) {
        LoopFuture<String> unused =
            first.<String>fetch(
                List.of(id), () -> id.toString(), options -> options.persist(String.class));
      }
      screen.settle();
      first.close();

      QueryClient second = client();
      online.set(false);
      LoopFuture<String> user =
          second.<String>ensure(
              List.of(new User(1)), () -> "none", options -> options.persist(String.class));
      screen.advanceBy(Duration.ofMinutes(1));

      assertThat(user.resultNow()).isEqualTo("User[id=1]");
      second.close();
    }
  }

  // Waiting for what is to be saved

  @Test
  void flushingIsDoneWhenAllDataIsWritten() {
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(options -> {})) {
      app.screen.settle();
      int writes = storage.writes;
      app.client.set(KEY, new Note("later", NOON));

      LoopFuture<@Nullable Void> flushed = app.client.flush();
      app.screen.advanceBy(Duration.ofMillis(500));
      assertThat(flushed.isDone()).isFalse();
      app.screen.settle();

      assertThat(flushed.resultNow()).isNull();
      assertThat(storage.writes).isEqualTo(writes + 1);
      assertThat(app.client.flush().isDone()).as("nothing more to write").isTrue();
    }
  }

  @Test
  void flushingIsDoneWellWhenAWriteFailsWhichIsReported(TestLoop loop) {
    try (App app = new App(options -> {})) {
      app.screen.settle();
      storage.failsToWrite = true;
      app.client.set(KEY, new Note("later", NOON));

      LoopFuture<@Nullable Void> flushed = app.client.flush();
      app.screen.settle();

      assertThat(flushed.resultNow()).isNull();
      assertThat(loop.takeErrors()).hasSize(1);
    }
  }

  @Test
  void flushingWithoutAStorageIsDoneAtOnce() {
    QueryClient client = QueryClient.create();
    assertThat(client.flush().isDone()).isTrue();
    client.close();
  }

  @Test
  void aLongKeyHasAShortName() {
    String name = SavedQueries.nameOf(List.of("x".repeat(5_000)));
    assertThat(name).hasSizeLessThan(100);
    assertThat(name).isNotEqualTo(SavedQueries.nameOf(List.of("x".repeat(5_001))));
  }

  @Test
  void aKeyThatCannotBeWrittenIsAClearError() {
    QueryClient client = client();
    Object key = List.of(new Thread("key"));
    LoopFuture<Note> fetched =
        client.<Note>fetch(key, this::load, options -> options.persist(Note.class));
    try (Screen screen = Screen.render(text("waiting"))) {
      screen.settle();
      assertThat(fetched.exceptionNow())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("cannot be persisted, because its key cannot be written as JSON")
          .hasMessageContaining("Use a record or a list of texts");
    }
    client.close();
  }

  @Test
  void persistingWithoutAStorageIsAClearError() {
    QueryClient client = QueryClient.create();
    assertThatThrownBy(
            () -> client.<Note>fetch(KEY, this::load, options -> options.persist(Note.class)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("to be persisted as")
        .hasMessageContaining("Set QueryClientOptions.storage(..)");
    client.close();
  }

  @Test
  void aNegativeAgeIsRefused() {
    assertThatThrownBy(() -> QueryClient.create(options -> options.maxAge(Duration.ofSeconds(-1))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("maxAge is negative");
  }

  // Types that a class does not say

  record Listing(QueryClient client) implements Component {
    @Override
    public Element render() {
      List<Note> notes =
          Objects.requireNonNullElse(
              useQuery(
                      List.of("notes"),
                      () -> List.of(new Note("one", NOON)),
                      (QueryOptions<List<Note>> options) ->
                          options
                              .staleTime(Duration.ofHours(1))
                              .persist(new TypeToken<List<Note>>() {}.getType()))
                  .data(),
              List.of());
      return text(notes.isEmpty() ? "none" : notes.get(0).text);
    }
  }

  @Test
  void aListOfRecordsIsRestoredAsSuch() {
    for (int process = 0; process < 2; process++) {
      QueryClient client = client();
      try (Screen screen =
          Screen.render(QueryClient.CONTEXT.provide(client, new Listing(client)))) {
        screen.settle();
        assertThat(screen.get(By.type(HostType.TEXT)).name()).isEqualTo("one");
      }
      client.close();
    }
  }
}
