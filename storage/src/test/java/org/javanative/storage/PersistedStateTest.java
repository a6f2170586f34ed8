package org.javanative.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.storage.StorageHooks.usePersistedState;
import static org.javanative.ui.Ui.nothing;

import com.google.gson.reflect.TypeToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.storage.StorageException.Reason;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class PersistedStateTest {
  private static final Duration SLOW = Duration.ofMillis(100);

  private final MemoryStorage backend = MemoryStorage.create();
  private final AtomicReference<PersistedState<Integer>> count = new AtomicReference<>();

  private record Counter(String key, AtomicReference<PersistedState<Integer>> handle)
      implements Component {
    @Override
    public Element render() {
      handle.set(usePersistedState(key, 0));
      return nothing();
    }
  }

  private Element app(String key) {
    return AsyncStorage.CONTEXT.provide(AsyncStorage.on(backend), new Counter(key, count));
  }

  private Screen show() {
    return Screen.render(app("count"));
  }

  private void stored(TestLoop loop, String text) throws Exception {
    AsyncStorage storage = AsyncStorage.on(backend);
    loop.run(() -> await(storage.set("count", text)));
  }

  @Test
  void theInitialValueIsShownUntilTheStoredOneIsThere(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      assertThat(count.get().get()).isZero();
      assertThat(count.get().isLoaded()).isFalse();

      screen.settle();

      assertThat(count.get().get()).isEqualTo(7);
      assertThat(count.get().isLoaded()).isTrue();
    }
    assertThat(backend.writes()).as("nothing was set, so nothing is written").hasSize(1);
  }

  @Test
  void aValueThatIsSetBeforeTheLoadWins(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().set(0);

      screen.settle();

      assertThat(count.get().get()).isZero();
      assertThat(backend.contents()).containsEntry("count", "0");
    }
  }

  @Test
  void whatIsUpdatedBeforeTheLoadIsAppliedToWhatIsLoaded(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().update(n -> n + 1);
      count.get().update(n -> n * 10);
      screen.advanceBy(Duration.ofMillis(1));
      assertThat(count.get().get()).as("of the initial value").isEqualTo(10);
      assertThat(count.get().isLoaded()).isFalse();

      screen.settle();

      assertThat(count.get().get()).as("of the stored one, in order").isEqualTo(80);
      assertThat(backend.contents()).containsEntry("count", "80");
      assertThat(backend.writes()).as("that of the test, and one more").hasSize(2);
    }
  }

  @Test
  void whatIsUpdatedBeforeTheLoadIsWrittenWhenNothingWasStored() {
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().update(n -> n + 1);
      screen.settle();
      assertThat(count.get().get()).isEqualTo(1);
    }
    assertThat(backend.contents()).containsEntry("count", "1");
    assertThat(backend.writes()).hasSize(1);
  }

  @Test
  void anUpdateThatChangesNothingOfWhatIsLoadedWritesNothing(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().update(n -> Math.max(n, 5));
      screen.settle();
      assertThat(count.get().get()).isEqualTo(7);
      assertThat(backend.writes()).hasSize(1);

      count.get().update(n -> n + 1);
      screen.settle();
    }
    assertThat(backend.contents()).containsEntry("count", "8");
  }

  @Test
  void aValueThatIsSetBeforeTheLoadForgetsTheUpdatesBeforeItAndTakesThoseBehindIt(TestLoop loop)
      throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().update(n -> n + 100);
      count.get().set(2);
      count.get().update(n -> n * 3);

      screen.settle();

      assertThat(count.get().get()).isEqualTo(6);
      assertThat(backend.contents()).containsEntry("count", "6");
    }
  }

  @Test
  void whatIsUpdatedBeforeALoadThatFailsIsShownAndHarmsNothingThatIsStored(TestLoop loop)
      throws Exception {
    stored(loop, "7");
    backend.latency(SLOW).failNext(new StorageException(Reason.LOCKED, "held"));
    try (Screen screen = show()) {
      count.get().update(n -> n + 1);
      screen.settle();
      assertThat(reports(screen)).containsExactly("held");
      assertThat(count.get().get()).isEqualTo(1);
      assertThat(backend.contents()).containsEntry("count", "7");

      count.get().update(n -> n + 1);
      screen.settle();
      assertThat(backend.contents()).containsEntry("count", "2");
    }
  }

  @Test
  void anUpdateThatCannotBeAppliedToWhatIsLoadedIsReportedAndHarmsNothing(TestLoop loop)
      throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count
          .get()
          .update(
              n -> {
                if (n == 7) {
                  throw new IllegalStateException("not seven");
                }
                return n + 1;
              });
      screen.settle();
      assertThat(screen.takeErrors())
          .singleElement()
          .satisfies(
              report -> {
                assertThat(report.message())
                    .contains("\"count\" could not be updated as was asked before it was loaded");
                assertThat(report.error()).hasMessage("not seven");
              });
      assertThat(count.get().get()).isEqualTo(7);
    }
    assertThat(backend.contents()).containsEntry("count", "7");
  }

  @Test
  void whatIsUpdatedAndNotYetLoadedWhenTheScreenClosesIsAppliedToWhatIsStored(TestLoop loop)
      throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    try (Screen screen = show()) {
      count.get().update(n -> n + 1);
      screen.advanceBy(Duration.ofMillis(1));
    }
    assertThat(backend.contents()).containsEntry("count", "8");
    assertThat(backend.writes()).hasSize(2);
  }

  @Test
  void whoComesBeforeThatGoesOnFromThere(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW);
    AsyncStorage storage = AsyncStorage.on(backend);
    Element app = AsyncStorage.CONTEXT.provide(storage, new Counter("count", count));
    try (Screen screen = Screen.render(app)) {
      count.get().update(n -> n + 1);
      screen.advanceBy(Duration.ofMillis(1));
      screen.rerender(nothing());
      screen.rerender(app);
      assertThat(count.get().get()).as("of the initial value").isEqualTo(1);
      count.get().update(n -> n * 10);
      assertThat(count.get().get()).isEqualTo(10);

      screen.settle();

      assertThat(count.get().get()).isEqualTo(80);
      assertThat(backend.contents()).containsEntry("count", "80");
      assertThat(backend.writes()).hasSize(2);
    }
  }

  @Test
  void whatWasUpdatedBeforeALoadThatFailsBehindTheEndIsReported(TestLoop loop) throws Exception {
    stored(loop, "7");
    backend.latency(SLOW).failNext(new StorageException(Reason.LOCKED, "held"));
    try (Screen screen = show()) {
      count.get().update(n -> n + 1);
      screen.unmount();
      screen.settle();
      assertThat(screen.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .contains("\"count\" could not be loaded", "is lost"));
    }
    assertThat(backend.contents()).containsEntry("count", "7");
  }

  @Test
  void manySettersBeforeACommitAreOneWrite() {
    try (Screen screen = show()) {
      screen.settle();
      for (int i = 1; i <= 10; i++) {
        count.get().update(n -> n + 1);
      }
      screen.settle();
    }
    assertThat(backend.contents()).isEqualTo(Map.of("count", "10"));
  }

  @Test
  void whatIsSetDuringAWriteIsWrittenAfterItOnce() {
    try (Screen screen = show()) {
      screen.settle();
      backend.latency(SLOW);
      for (int i = 1; i <= 5; i++) {
        count.get().set(i);
        screen.advanceBy(Duration.ofMillis(1));
      }
      screen.settle();
    }
    assertThat(backend.writes()).hasSize(2);
    assertThat(backend.contents()).isEqualTo(Map.of("count", "5"));
  }

  @Test
  void whatIsLeftIsWrittenWhenTheScreenCloses() {
    backend.latency(SLOW);
    try (Screen screen = show()) {
      screen.settle();
      count.get().set(1);
      screen.advanceBy(Duration.ofMillis(1));
      count.get().set(2);
    }
    assertThat(backend.contents()).isEqualTo(Map.of("count", "2"));
  }

  private Element twoOf(AtomicReference<PersistedState<Integer>> other) {
    return AsyncStorage.CONTEXT.provide(
        AsyncStorage.on(backend),
        new Counter("count", count).key("one"),
        new Counter("count", other).key("other"));
  }

  @Test
  void statesOfOneKeyFollowEachOther() {
    AtomicReference<PersistedState<Integer>> other = new AtomicReference<>();
    try (Screen screen = Screen.render(twoOf(other))) {
      screen.settle();

      count.get().set(5);
      screen.settle();
      assertThat(other.get().get()).isEqualTo(5);

      other.get().set(6);
      screen.settle();
      assertThat(count.get().get()).isEqualTo(6);
    }
    assertThat(backend.writes()).as("what was taken over is not written again").hasSize(2);
  }

  @Test
  void statesThatAreSetAtTheSameTimeEndUpEqualToWhatIsStored() {
    AtomicReference<PersistedState<Integer>> other = new AtomicReference<>();
    try (Screen screen = Screen.render(twoOf(other))) {
      screen.settle();
      backend.latency(SLOW);

      for (int i = 1; i <= 3; i++) {
        count.get().set(i);
        other.get().set(10 * i);
        screen.advanceBy(Duration.ofMillis(1));
      }
      screen.settle();

      assertThat(count.get().get()).isEqualTo(other.get().get());
      assertThat(backend.contents()).containsEntry("count", "" + count.get().get());
    }
  }

  @Test
  void whatIsSetInAStateIsNotOverwrittenByWhatOthersStoredBefore() {
    try (Screen screen = show()) {
      screen.settle();
      backend.latency(SLOW);
      AsyncStorage elsewhere = AsyncStorage.on(backend);
      Object unused = elsewhere.set("count", "3");
      screen.advanceBy(SLOW.plusMillis(1));
      count.get().set(4);

      screen.settle();

      assertThat(count.get().get()).isEqualTo(4);
    }
    assertThat(backend.contents()).containsEntry("count", "4");
  }

  @Test
  void aKeyThatIsRemovedElsewhereLeavesTheValue() {
    try (Screen screen = show()) {
      count.get().set(4);
      screen.settle();
      AsyncStorage elsewhere = AsyncStorage.on(backend);
      Object unused = elsewhere.remove("count");

      screen.settle();

      assertThat(count.get().get()).isEqualTo(4);
    }
  }

  @Test
  void theValueSurvivesARestart() {
    try (Screen screen = show()) {
      count.get().set(42);
      screen.settle();
    }
    try (Screen screen = show()) {
      screen.settle();
      assertThat(count.get().get()).isEqualTo(42);
    }
  }

  @Test
  void aLoadThatFailsIsReportedAndTheValueStaysUsable() {
    backend.failNext(new StorageException(Reason.LOCKED, "held"));
    try (Screen screen = show()) {
      screen.settle();
      assertThat(reports(screen)).containsExactly("held");
      assertThat(count.get().isLoaded()).isTrue();

      count.get().set(3);
      screen.settle();
      assertThat(backend.contents()).containsEntry("count", "3");
    }
  }

  @Test
  void aChangeThatCannotBeReadAnyMoreIsNobodysErrorAfterTheEnd(TestLoop loop) throws Exception {
    try (Screen screen = show()) {
      screen.settle();
      backend.latency(SLOW);
      LoopFuture<?> elsewhere = AsyncStorage.on(backend).set("count", "5");
      loop.run(() -> await(elsewhere));
      backend.failNext(new StorageException(Reason.GONE, "the page has gone"));
      screen.unmount();
      screen.settle();
      assertThat(reports(screen)).isEmpty();
      assertThat(count.get().get()).isZero();
    }
  }

  @Test
  void aChangeThatCannotBeReadIsReportedWhileSomebodyFollows(TestLoop loop) throws Exception {
    try (Screen screen = show()) {
      screen.settle();
      backend.latency(SLOW);
      LoopFuture<?> elsewhere = AsyncStorage.on(backend).set("count", "5");
      loop.run(() -> await(elsewhere));
      backend.failNext(new StorageException(Reason.LOCKED, "held"));
      screen.settle();
      assertThat(reports(screen)).containsExactly("held");
    }
  }

  @Test
  void aSaveThatFailsIsReportedAndTheNextOneIsTried() {
    try (Screen screen = show()) {
      screen.settle();
      backend.failNext(new StorageException(Reason.FULL, "full"));
      count.get().set(1);
      screen.settle();
      assertThat(reports(screen)).containsExactly("full");
      assertThat(count.get().get()).isEqualTo(1);

      count.get().set(2);
      screen.settle();
      assertThat(backend.contents()).containsEntry("count", "2");
    }
  }

  /** The memory, with the virtual time of each write that was tried. */
  private final class TriedStorage implements StorageBackend {
    final List<Long> seconds = new ArrayList<>();

    @Override
    public LoopFuture<Boolean> write(StorageWrite write) {
      seconds.add(Async.getLoop().time().toSeconds());
      return backend.write(write);
    }

    @Override
    public LoopFuture<Map<String, StoredValue>> read(Set<String> keys) {
      return backend.read(keys);
    }

    @Override
    public LoopFuture<List<String>> keys() {
      return backend.keys();
    }

    @Override
    public Runnable onChange(Consumer<? super StorageChange> listener) {
      return backend.onChange(listener);
    }

    @Override
    public LoopFuture<@Nullable Void> close() {
      return backend.close();
    }
  }

  private void failNext(int times, Reason reason) {
    for (int i = 0; i < times; i++) {
      backend.failNext(new StorageException(reason, "no " + reason));
    }
  }

  @Test
  void aSaveThatFailsIsTriedAgainEverLessOftenAndReportedOnce() {
    TriedStorage tried = new TriedStorage();
    AsyncStorage storage = AsyncStorage.on(tried);
    try (Screen screen =
        Screen.render(AsyncStorage.CONTEXT.provide(storage, new Counter("count", count)))) {
      screen.settle();
      failNext(9, Reason.FULL);
      count.get().set(1);
      screen.advanceBy(Duration.ofMinutes(10));

      assertThat(tried.seconds).containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L, 243L);
      assertThat(backend.contents()).containsEntry("count", "1");
      assertThat(reports(screen)).containsExactly("no FULL");

      tried.seconds.clear();
      failNext(2, Reason.FULL);
      count.get().set(2);
      screen.advanceBy(Duration.ofMinutes(10));

      assertThat(tried.seconds).as("it begins anew").containsExactly(600L, 601L, 603L);
      assertThat(reports(screen)).as("another streak").containsExactly("no FULL");
    }
    assertThat(backend.contents()).containsEntry("count", "2");
  }

  @Test
  void aNewerValueTakesThePlaceOfOneThatWaitsForAnotherTry() {
    TriedStorage tried = new TriedStorage();
    AsyncStorage storage = AsyncStorage.on(tried);
    try (Screen screen =
        Screen.render(AsyncStorage.CONTEXT.provide(storage, new Counter("count", count)))) {
      screen.settle();
      failNext(1, Reason.FULL);
      count.get().set(1);
      screen.advanceBy(Duration.ofMillis(10));
      count.get().set(2);
      screen.settle();
      assertThat(tried.seconds).containsExactly(0L, 0L);
      assertThat(reports(screen)).containsExactly("no FULL");
    }
    assertThat(backend.contents()).containsEntry("count", "2");
    assertThat(tried.seconds).hasSize(2);
  }

  @Test
  void aValueThatCouldNotBeSavedIsNotReplacedByWhatOthersStore() {
    try (Screen screen = show()) {
      screen.settle();
      failNext(1, Reason.FULL);
      count.get().set(1);
      screen.advanceBy(Duration.ofMillis(10));
      assertThat(reports(screen)).containsExactly("no FULL");

      Object unused = AsyncStorage.on(backend).set("count", "5");
      screen.advanceBy(Duration.ofMillis(10));
      assertThat(backend.contents()).containsEntry("count", "5");
      assertThat(count.get().get()).isEqualTo(1);

      screen.settle();
      assertThat(count.get().get()).isEqualTo(1);
    }
    assertThat(backend.contents()).containsEntry("count", "1");
  }

  @Test
  void aValueThatCouldNotBeSavedIsTriedOnceMoreAtTheEnd() {
    try (Screen screen = show()) {
      screen.settle();
      failNext(1, Reason.LOCKED);
      count.get().set(1);
      screen.advanceBy(Duration.ofMillis(10));
      assertThat(reports(screen)).containsExactly("no LOCKED");
      assertThat(backend.contents()).isEmpty();
      screen.unmount();
      assertThat(backend.contents()).containsEntry("count", "1");
    }
  }

  @Test
  void aWriteThatFailsBehindTheEndIsTriedOnceMore() {
    try (Screen screen = show()) {
      screen.settle();
      backend.latency(SLOW);
      count.get().set(1);
      screen.advanceBy(Duration.ofMillis(1));
      failNext(1, Reason.LOCKED);
      screen.unmount();
      screen.settle();
      assertThat(reports(screen)).containsExactly("no LOCKED");
    }
    assertThat(backend.contents()).containsEntry("count", "1");
  }

  @Test
  void aFailureThatCannotPassIsNotTriedAgainUntilThereIsAnotherValue() {
    TriedStorage tried = new TriedStorage();
    AsyncStorage storage = AsyncStorage.on(tried);
    try (Screen screen =
        Screen.render(AsyncStorage.CONTEXT.provide(storage, new Counter("count", count)))) {
      screen.settle();
      failNext(1, Reason.MISUSE);
      count.get().set(1);
      screen.settle();
      assertThat(reports(screen)).containsExactly("no MISUSE");
      assertThat(tried.seconds).hasSize(1);

      count.get().set(2);
      screen.settle();
    }
    assertThat(backend.contents()).containsEntry("count", "2");
    assertThat(tried.seconds).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsReportedAndKeptUntilTheNextSetter(TestLoop loop) throws Exception {
    stored(loop, "\"many\"");
    try (Screen screen = show()) {
      screen.settle();
      assertThat(reports(screen)).singleElement().asString().contains("is not JSON of type");
      assertThat(count.get().get()).isZero();
      assertThat(backend.contents()).containsEntry("count", "\"many\"");
    }
  }

  private static List<String> reports(Screen screen) {
    return screen.takeErrors().stream().map(ErrorReport::error).map(Throwable::getMessage).toList();
  }

  @Test
  void withoutAStorageTheErrorSaysHowToProvideOne() {
    try (Screen screen = Screen.render(new Counter("count", count))) {
      assertThat(reports(screen))
          .singleElement()
          .asString()
          .contains("usePersistedState(\"count\") finds no storage")
          .contains("AsyncStorage.CONTEXT.provide(");
    }
  }

  @Test
  void anotherKeyNeedsAnotherComponent() {
    try (Screen screen = show()) {
      screen.rerender(app("other"));
      assertThat(reports(screen)).singleElement().asString().contains(".key(..)");
    }
  }

  @Test
  void aListNeedsItsType() {
    Component guessing =
        () -> {
          usePersistedState("todos", List.<String>of());
          return nothing();
        };
    AsyncStorage storage = AsyncStorage.on(backend);
    try (Screen screen = Screen.render(AsyncStorage.CONTEXT.provide(storage, guessing))) {
      assertThat(reports(screen)).singleElement().asString().contains("new TypeToken<List<Todo>>");
    }
    AtomicReference<PersistedState<List<String>>> todos = new AtomicReference<>();
    Component typed =
        () -> {
          todos.set(
              usePersistedState("todos", List.of(), new TypeToken<List<String>>() {}.getType()));
          return nothing();
        };
    try (Screen screen = Screen.render(AsyncStorage.CONTEXT.provide(storage, typed))) {
      todos.get().set(List.of("a"));
      screen.settle();
    }
    assertThat(backend.contents()).containsEntry("todos", "[\"a\"]");
  }

  /**
   * Random setters and updates, latencies, pauses, renders and restarts: what is shown and stored
   * at the end is what comes of doing them one after the other, as if nothing took time.
   */
  @Test
  void whateverTheOrderAllThatWasSetAndUpdatedIsKept() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      MemoryStorage fresh = MemoryStorage.create();
      AsyncStorage storage = AsyncStorage.on(fresh);
      int expected = 0;
      List<String> log = new ArrayList<>();
      for (int run = 0; run < 3; run++) {
        fresh.latency(Duration.ofMillis(random.nextInt(4) * 10L));
        log.add("start");
        try (Screen screen =
            Screen.render(AsyncStorage.CONTEXT.provide(storage, new Counter("count", count)))) {
          for (int step = random.nextInt(6); step > 0; step--) {
            int number = random.nextInt(5);
            switch (random.nextInt(4)) {
              case 0 -> {
                expected = number;
                log.add("= " + number);
                count.get().set(number);
              }
              case 1 -> {
                expected = expected * 3 % 1_000 + number; // the order matters
                log.add("* 3 + " + number);
                count.get().update(n -> n * 3 % 1_000 + number);
              }
              default -> {
                int millis = random.nextInt(25);
                log.add(millis + " ms");
                screen.advanceBy(Duration.ofMillis(millis));
              }
            }
          }
          switch (random.nextInt(3)) {
            case 0 -> {
              screen.settle();
              assertThat(count.get().get()).as("seed " + seed + " " + log).isEqualTo(expected);
            }
            case 1 -> {
              log.add("gone and there again");
              screen.rerender(nothing());
              screen.rerender(AsyncStorage.CONTEXT.provide(storage, new Counter("count", count)));
              expected = expected * 3 % 1_000 + 1;
              count.get().update(n -> n * 3 % 1_000 + 1);
            }
            default -> log.add("closed");
          }
        }
      }
      assertThat(fresh.contents().getOrDefault("count", "0"))
          .as("seed " + seed + " " + log)
          .isEqualTo("" + expected);
    }
  }
}
