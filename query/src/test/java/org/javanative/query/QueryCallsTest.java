package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.query.Queries.useIsFetching;
import static org.javanative.query.Queries.useQueries;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.query.Queries.useSuspenseQueries;
import static org.javanative.query.Queries.useSuspenseQuery;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.HostType;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What apps await, and how several queries are used at once. */
@ExtendWith(UiExtension.class)
class QueryCallsTest {
  private final FakeServer server = new FakeServer();
  private QueryClient client;

  record Person(String name) {}

  /** What a component has seen. */
  private static final class Seen {
    @Nullable QueryResult<Integer> length;
    List<String> shown = new ArrayList<>();
  }

  /** Shows the length of a person. */
  record Length(String name, FakeServer server, Seen seen, Consumer<QueryOptions<String>> options)
      implements Component {
    @Override
    public Element render() {
      QueryResult<Integer> length =
          useQuery(new Person(name), () -> server.load(name), options, String::length);
      seen.length = length;
      return text("" + length.data());
    }
  }

  @BeforeEach
  void makeTheClient(TestLoop loop) {
    client = QueryClient.create(options -> options.queries(all -> all.retry(0)));
  }

  @AfterEach
  void closeTheClient() {
    client.close();
  }

  private Screen show(Element... elements) {
    return Screen.render(QueryClient.CONTEXT.provide(client, elements));
  }

  private final Seen seen = new Seen();

  private Screen showAda() {
    Screen screen = show(new Length("Ada", server, seen, options -> {}));
    screen.settle();
    server.takeLog();
    return screen;
  }

  private static String shown(Screen screen) {
    return screen.all(By.type(HostType.TEXT)).stream()
        .map(view -> view.text())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  // Awaiting

  @Test
  void invalidatingIsDoneWhenWhatItFetchesIsThere() {
    Screen screen = showAda();
    server.change("Ada");

    LoopFuture<@Nullable Void> done = client.invalidate(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(50));
    assertThat(done.isDone()).isFalse();
    screen.settle();

    assertThat(done.resultNow()).isNull();
    assertThat(client.<String>get(new Person("Ada"))).isEqualTo("Ada 2");
  }

  @Test
  void invalidatingIsDoneWhenTheFetchThatTookItsPlaceIs() {
    Screen screen = showAda();
    LoopFuture<@Nullable Void> first = client.invalidate(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(50));

    LoopFuture<@Nullable Void> second = client.invalidate(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(60));
    assertThat(first.isDone()).isFalse();
    screen.settle();

    assertThat(first.isDone() && second.isDone()).isTrue();
  }

  @Test
  void invalidatingIsDoneAtOnceWhenNothingIsFetched(TestLoop loop) {
    client.set(new Person("Ada"), "Ada");

    LoopFuture<@Nullable Void> done = client.invalidate(QueryFilter.all());

    assertThat(done.isDone()).isTrue();
    assertThat(client.entries().get(0).invalidated()).isTrue();
  }

  @Test
  void invalidatingIsDoneWellWhenTheFetchFails() {
    Screen screen = showAda();
    server.failures = 1;

    LoopFuture<@Nullable Void> done = client.invalidate(new Person("Ada"));
    screen.settle();

    assertThat(done.resultNow()).isNull();
    assertThat(Objects.requireNonNull(seen.length).error()).hasMessage("no Ada");
  }

  @Test
  void whoAwaitsAnInvalidationIsNoReasonToGoOnWithTheFetch() {
    Screen screen = showAda();
    LoopFuture<@Nullable Void> done = client.invalidate(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(50));

    screen.rerender(nothing());
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada", "cancel Ada");
    assertThat(done.isDone()).isTrue();
  }

  @Test
  void refetchingByTheClientFetchesWhatIsShownAndFresh() {
    Screen screen =
        show(
            new Length("Ada", server, seen, options -> options.staleTime(Duration.ofHours(1))),
            new Length("Bob", server, new Seen(), options -> options.enabled(false)));
    screen.settle();
    client.set(new Person("Cy"), "Cy");
    server.takeLog();

    LoopFuture<@Nullable Void> done = client.refetch(QueryFilter.all());
    screen.settle();

    assertThat(done.isDone()).isTrue();
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void refetchingIsAwaitedForWhatTheComponentSelects() {
    Screen screen = showAda();
    server.versions.put("Ada", 1000);

    LoopFuture<Integer> length = Objects.requireNonNull(seen.length).refetch().start();
    screen.settle();

    assertThat(length.resultNow()).isEqualTo("Ada 1000".length());
    assertThat(shown(screen)).isEqualTo("8");
  }

  @Test
  void refetchingFailsAsTheFetchDoesAndADroppedFutureReportsNothing(TestLoop loop) {
    Screen screen = showAda();
    server.failures = 2;

    LoopFuture<Integer> length = Objects.requireNonNull(seen.length).refetch().start();
    screen.settle();
    assertThat(length.exceptionNow()).hasMessage("no Ada");

    LoopFuture<Integer> unused = Objects.requireNonNull(seen.length).refetch().start();
    screen.settle();
    assertThat(loop.takeErrors()).isEmpty();
  }

  @Test
  void refetchingGoesOnForWhoAwaitsItUntilThatIsCancelled() {
    Screen screen = showAda();
    LoopFuture<Integer> length = Objects.requireNonNull(seen.length).refetch().start();
    screen.advanceBy(Duration.ofMillis(50));
    screen.rerender(nothing());
    screen.advanceBy(Duration.ofMillis(10));
    assertThat(server.log).containsExactly("ask Ada");

    boolean unused = length.cancel();
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada", "cancel Ada");
  }

  @Test
  void refetchingForAComponentThatHasGoneSaysSo() {
    Screen screen = showAda();
    screen.rerender(nothing());

    LoopFuture<Integer> length = Objects.requireNonNull(seen.length).refetch().start();
    screen.settle();

    assertThat(length.exceptionNow())
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("refetch().start() was called before the component was on the screen")
        .hasMessageContaining("Call it in a handler or an effect");
  }

  // Back to the beginning

  @Test
  void resettingForgetsTheDataAndFetchesWhatIsShown() {
    Screen screen = showAda();
    client.set(new Person("Bob"), "Bob");
    server.change("Ada");

    LoopFuture<@Nullable Void> done = client.reset(QueryFilter.ofType(Person.class));
    assertThat(shown(screen)).isEqualTo("null");
    assertThat(client.<String>get(new Person("Bob"))).isNull();
    assertThat(done.isDone()).isFalse();
    screen.settle();

    assertThat(done.resultNow()).isNull();
    assertThat(client.<String>get(new Person("Ada"))).isEqualTo("Ada 2");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void resettingBeginsAFetchAnewThatIsRunning() {
    Screen screen = showAda();
    LoopFuture<@Nullable Void> former = client.refetch(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(50));

    LoopFuture<@Nullable Void> unused = client.reset(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(60));
    assertThat(client.<String>get(new Person("Ada"))).as("it was asked before").isNull();
    screen.settle();

    assertThat(former.isDone()).isTrue();
    assertThat(server.log).containsExactlyInAnyOrder("ask Ada", "cancel Ada", "ask Ada");
  }

  @Test
  void cancellingAfterAResetDoesNotBringTheFormerErrorBack() {
    Screen screen = showAda();
    server.failures = 1;
    LoopFuture<@Nullable Void> failed = client.refetch(new Person("Ada"));
    screen.settle();
    assertThat(failed.isDone() && Objects.requireNonNull(seen.length).error() != null).isTrue();
    LoopFuture<@Nullable Void> unused = client.refetch(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(50));

    LoopFuture<@Nullable Void> unusedToo = client.reset(new Person("Ada"));
    screen.advanceBy(Duration.ofMillis(10));
    client.cancel(QueryFilter.all());
    screen.settle();

    assertThat(Objects.requireNonNull(seen.length).error()).isNull();
    assertThat(client.entries().get(0).data()).isNull();
  }

  @Test
  void aResetShowsNoDataOfAFormerKeyEither() {
    Consumer<QueryOptions<String>> keeping = QueryOptions::keepPrevious;
    Screen screen = show(new Length("Ada", server, seen, keeping));
    screen.settle();
    screen.rerender(QueryClient.CONTEXT.provide(client, new Length("Bob", server, seen, keeping)));
    assertThat(shown(screen)).isEqualTo("5");

    LoopFuture<@Nullable Void> unused = client.reset(QueryFilter.all());

    assertThat(shown(screen)).isEqualTo("null");
  }

  @Test
  void clearingLeavesNothingButWhatIsFetchedAnew() {
    Screen screen = showAda();
    client.set(new Person("Bob"), "Bob");
    LoopFuture<String> ahead = client.fetch(new Person("Cy"), () -> server.load("Cy"));
    screen.advanceBy(Duration.ofMillis(50));

    LoopFuture<@Nullable Void> cleared = client.clear();
    assertThat(client.entries()).extracting(QueryEntry::key).containsExactly(new Person("Ada"));
    assertThat(client.entries()).extracting(QueryEntry::data).containsOnlyNulls();
    screen.settle();

    assertThat(cleared.isDone()).isTrue();
    assertThat(ahead.isCancelled()).isTrue();
    assertThat(server.log).containsExactlyInAnyOrder("ask Cy", "cancel Cy", "ask Ada");
    assertThat(shown(screen)).isEqualTo("5");
  }

  // Errors, in one place

  @Test
  void theClientTellsOfEachFetchThatFailsForGoodOnce() {
    List<String> told = new ArrayList<>();
    try (QueryClient telling =
            QueryClient.create(
                options ->
                    options
                        .queries(all -> all.retry(1))
                        .onQueryError((error, key) -> told.add(key + ": " + error.getMessage())));
        Screen screen =
            Screen.render(
                QueryClient.CONTEXT.provide(
                    telling,
                    new Length("Ada", server, seen, options -> {}),
                    new Length("Ada", server, new Seen(), options -> {})))) {
      server.failures = 1;
      screen.settle();
      assertThat(told).as("it was tried again").isEmpty();

      server.failures = 2;
      LoopFuture<@Nullable Void> unused = telling.refetch(new Person("Ada"));
      screen.settle();
      assertThat(told).containsExactly("Person[name=Ada]: no Ada");

      LoopFuture<@Nullable Void> unusedToo = telling.refetch(new Person("Ada"));
      screen.advanceBy(Duration.ofMillis(50));
      telling.cancel(QueryFilter.all());
      screen.settle();
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void anOnQueryErrorThatFailsIsReported() {
    try (QueryClient telling =
            QueryClient.create(
                options ->
                    options
                        .queries(all -> all.retry(0))
                        .onQueryError(
                            (error, key) -> {
                              throw new IllegalStateException("no log");
                            }));
        Screen screen =
            Screen.render(
                QueryClient.CONTEXT.provide(
                    telling, new Length("Ada", server, seen, options -> {})))) {
      server.failures = 1;
      screen.settle();

      assertThat(screen.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .isEqualTo(
                          "The onQueryError of a QueryClient has failed, when it was told that the"
                              + " query Person[name=Ada] had ended with"
                              + " java.lang.IllegalStateException: no Ada:"
                              + " java.lang.IllegalStateException: no log"));
      assertThat(Objects.requireNonNull(seen.length).error()).hasMessage("no Ada");
    }
  }

  private Element bounded(Consumer<QueryOptions<String>> options) {
    return errorBoundary(
            (error, reset) ->
                column(text("failed: " + error.getMessage()), button("reset").onClick(reset)),
            new Length("Ada", server, seen, options))
        .onError(error -> {});
  }

  @Test
  void anErrorIsThrownToTheBoundaryWhoseResetFetchesAgain() {
    server.failures = 1;
    Screen screen = show(bounded(QueryOptions::throwOnError));
    assertThat(shown(screen)).isEqualTo("null");
    screen.settle();
    assertThat(shown(screen)).isEqualTo("failed: no Ada");

    screen.get(By.role(AccessibilityRole.BUTTON, "reset")).press();
    screen.settle();

    assertThat(shown(screen)).isEqualTo("5");
    assertThat(server.log).containsExactly("ask Ada", "ask Ada");
  }

  @Test
  void anErrorBesideDataIsNotThrown() {
    Screen screen = show(bounded(QueryOptions::throwOnError));
    screen.settle();
    server.failures = 1;
    LoopFuture<@Nullable Void> unused = client.refetch(new Person("Ada"));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("5");
    assertThat(Objects.requireNonNull(seen.length).error()).hasMessage("no Ada");
  }

  @Test
  void ofSeveralQueriesAnErrorIsThrownToo() {
    server.failures = 1;
    Screen screen =
        show(
            errorBoundary(
                    (error, reset) -> text("failed: " + error.getMessage()), new Thrower(server))
                .onError(error -> {}));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("failed: no Ada");
  }

  record Thrower(FakeServer server) implements Component {
    @Override
    public Element render() {
      return text(
          ""
              + Queries.<Person, String>useQueries(
                      List.of(new Person("Ada"), new Person("Bob")),
                      person -> server.load(person.name()),
                      QueryOptions::throwOnError)
                  .size());
    }
  }

  // Several queries

  /** Shows as many people as there are. */
  record People(FakeServer server) implements Component {
    @Override
    public Element render() {
      State<List<Person>> people = useState(List.of(new Person("Ada"), new Person("Bob")));
      List<QueryResult<String>> results =
          useQueries(people.get(), person -> server.load(person.name()));
      return column(
          column(results.stream().map(result -> (Element) text("" + result.data())).toList()),
          button("more").onClick(() -> people.set(List.of(new Person("Bob"), new Person("Cy")))),
          button("none").onClick(() -> people.set(List.of())));
    }
  }

  @Test
  void aChangingNumberOfQueriesIsFetchedAndCancelledOneByOne() {
    Screen screen = show(new People(server));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("Ada 1, Bob 1");
    assertThat(server.takeLog()).containsExactly("ask Ada", "ask Bob");

    screen.get(By.role(AccessibilityRole.BUTTON, "more")).press();
    screen.advanceBy(Duration.ofMillis(50));
    assertThat(shown(screen)).isEqualTo("Bob 1, null");
    assertThat(observers()).containsExactlyInAnyOrder("Ada 0", "Bob 1", "Cy 1");

    screen.get(By.role(AccessibilityRole.BUTTON, "none")).press();
    screen.settle();
    assertThat(server.log).containsExactly("ask Cy", "cancel Cy");
    assertThat(observers()).containsExactlyInAnyOrder("Ada 0", "Bob 0", "Cy 0");
  }

  private List<String> observers() {
    return client.entries().stream()
        .map(entry -> ((Person) entry.key()).name() + " " + entry.observers())
        .toList();
  }

  @Test
  void severalQueriesShareTheirRequestsAndEndWithTheComponent() {
    Screen screen = show(new People(server), new Length("Bob", server, seen, options -> {}));
    screen.advanceBy(Duration.ofMillis(50));
    assertThat(server.log).containsExactlyInAnyOrder("ask Ada", "ask Bob");

    screen.rerender(nothing());
    screen.settle();

    assertThat(server.log).contains("cancel Ada", "cancel Bob");
    assertThat(client.entries()).allMatch(entry -> entry.observers() == 0);
  }

  @Test
  void ofSeveralQueriesEachIsRenderedWhenItChanges() {
    Screen screen = show(new People(server));
    screen.settle();
    screen.forgetRenders();

    client.set(new Person("Bob"), "Bobby");

    assertThat(shown(screen)).isEqualTo("Ada 1, Bobby");
    screen.assertRenders(People.class, 1);
  }

  // Data to begin with

  @Test
  void initialDataIsShownInTheFirstRenderAndFetchedAnewWhenStale() {
    Screen screen = show(new Length("Ada", server, seen, options -> options.initialData("four")));
    assertThat(shown(screen)).isEqualTo("4");
    assertThat(Objects.requireNonNull(seen.length).placeholder()).isFalse();
    assertThat(client.<String>get(new Person("Ada"))).isEqualTo("four");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("5");
  }

  @Test
  void initialDataIsAsFreshAsItsTimeSays() {
    Instant now = Instant.now();
    Consumer<QueryOptions<String>> hour = options -> options.staleTime(Duration.ofHours(1));
    Screen screen =
        show(
            new Length("Ada", server, seen, hour.andThen(options -> options.initialData("Ada"))),
            new Length(
                "Bob",
                server,
                new Seen(),
                hour.andThen(
                    options -> options.initialData("Bob", now.minus(Duration.ofHours(2))))));
    screen.settle();

    assertThat(server.log).containsExactly("ask Bob");
  }

  @Test
  void initialDataReplacesNothing() {
    client.set(new Person("Ada"), "known");
    Screen screen = show(new Length("Ada", server, seen, options -> options.initialData("four")));

    assertThat(shown(screen)).isEqualTo("5");
    assertThat(client.<String>get(new Person("Ada"))).isEqualTo("known");
  }

  // Fetching ahead

  @Test
  void prefetchingFetchesWhatIsStaleByItsOptions(TestLoop loop) {
    Consumer<QueryOptions<String>> minute = options -> options.staleTime(Duration.ofMinutes(1));
    for (int i = 0; i < 3; i++) {
      LoopFuture<@Nullable Void> unused =
          client.prefetch(new Person("Ada"), () -> server.load("Ada"), minute);
      loop.advanceBy(Duration.ofSeconds(40));
    }
    assertThat(server.log).containsExactly("ask Ada", "ask Ada");
  }

  @Test
  void ensuringTakesOptions(TestLoop loop) {
    LoopFuture<String> ensured =
        client.<String>ensure(
            new Person("Ada"), () -> server.load("Ada"), options -> options.initialData("here"));
    loop.runUntilIdle();

    assertThat(ensured.resultNow()).isEqualTo("here");
    assertThat(server.log).isEmpty();
  }

  // Suspense

  record Waiting(FakeServer server, Consumer<QueryOptions<String>> options) implements Component {
    @Override
    public Element render() {
      int length =
          useSuspenseQuery(new Person("Ada"), () -> server.load("Ada"), options, String::length);
      return text("length " + length);
    }
  }

  private Element waiting(Consumer<QueryOptions<String>> options) {
    return errorBoundary(
            (error, reset) -> text("" + error.getMessage()),
            suspense(text("waiting"), new Waiting(server, options)))
        .onError(error -> {});
  }

  @Test
  void suspenseTakesOptionsAndSelectsAPart() {
    Screen screen = show(waiting(options -> options.staleTime(Duration.ofHours(1))));
    assertThat(shown(screen)).isEqualTo("waiting");
    screen.settle();
    assertThat(shown(screen)).isEqualTo("length 5");

    screen.rerender(nothing());
    screen.advanceBy(Duration.ofMinutes(1));
    screen.rerender(
        QueryClient.CONTEXT.provide(
            client, waiting(options -> options.staleTime(Duration.ofHours(1)))));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("length 5");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void suspenseThatIsNotEnabledIsRefused() {
    Screen screen = show(waiting(options -> options.enabled(false)));

    assertThat(shown(screen)).contains("enabled(false) would wait for ever", "use useQuery(..)");
  }

  @Test
  void suspenseKeepsDataLongEnoughToShowIt() {
    Screen screen = show(waiting(options -> options.gcTime(Duration.ZERO)));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("length 5");
    assertThat(server.log).containsExactly("ask Ada");
  }

  record Crowd(List<Person> people, FakeServer server) implements Component {
    @Override
    public Element render() {
      return text(String.join(" and ", useSuspenseQueries(people, this::load)));
    }

    private String load(Person person) {
      return server.load(person.name());
    }
  }

  private Element crowd(String... names) {
    List<Person> people = new ArrayList<>();
    for (String name : names) {
      people.add(new Person(name));
    }
    return errorBoundary(
            (error, reset) ->
                column(text("failed: " + error.getMessage()), button("reset").onClick(reset)),
            suspense(text("waiting"), new Crowd(people, server)))
        .onError(error -> {});
  }

  @Test
  void suspenseOfSeveralFetchesThemAtTheSameTime() {
    Screen screen = show(crowd("Ada", "Bob", "Ada"));
    assertThat(shown(screen)).isEqualTo("waiting");
    screen.advanceBy(Duration.ofMillis(110));

    assertThat(shown(screen)).isEqualTo("Ada 1 and Bob 1 and Ada 1");
    assertThat(server.log).containsExactly("ask Ada", "ask Bob");
  }

  @Test
  void suspenseOfSeveralFailsWithOneAndItsResetFetchesThatOne() {
    server.failures = 1;
    Screen screen = show(crowd("Ada", "Bob"));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("failed: no Ada");

    screen.get(By.role(AccessibilityRole.BUTTON, "reset")).press();
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1 and Bob 1");
    assertThat(server.log).containsExactly("ask Ada", "ask Bob", "ask Ada");
  }

  @Test
  void theResetOfSeveralThatHaveAllFailedFetchesThemAll() {
    server.failures = 2;
    Screen screen = show(crowd("Ada", "Bob"));
    screen.settle();

    screen.get(By.role(AccessibilityRole.BUTTON, "reset")).press();
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1 and Bob 1");
    assertThat(server.log).containsExactly("ask Ada", "ask Bob", "ask Ada", "ask Bob");
  }

  @Test
  void whoLeavesWhileSeveralAreAwaitedEndsTheirFetches() {
    Screen screen = show(crowd("Ada", "Bob"));
    screen.advanceBy(Duration.ofMillis(50));
    screen.rerender(nothing());
    screen.settle();

    assertThat(server.log)
        .containsExactlyInAnyOrder("ask Ada", "ask Bob", "cancel Ada", "cancel Bob");
  }

  // Whether anything is fetched

  record Busy(Seen seen) implements Component {
    @Override
    public Element render() {
      String busy =
          (useIsFetching() ? "busy" : "idle")
              + (useIsFetching(QueryFilter.exact(new Person("Bob"))) ? " with Bob" : "");
      seen.shown.add(busy);
      return text(busy);
    }
  }

  @Test
  void aComponentIsRenderedWhenFetchesBeginAndEnd() {
    Screen screen =
        show(
            new Busy(seen),
            new Length("Ada", server, new Seen(), options -> {}),
            new Length("Bob", server, new Seen(), options -> {}));
    screen.settle();

    assertThat(seen.shown).startsWith("idle").endsWith("idle").contains("busy with Bob");
    assertThat(client.isFetching()).isFalse();
  }

  @Test
  void awaitingWhatIsCancelledByTheClientIsCancelled() {
    Screen screen = showAda();
    LoopFuture<Integer> length = Objects.requireNonNull(seen.length).refetch().start();
    screen.advanceBy(Duration.ofMillis(50));

    client.cancel(QueryFilter.all());
    screen.settle();

    assertThat(length.isCancelled()).isTrue();
  }
}
