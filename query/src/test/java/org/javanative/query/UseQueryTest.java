package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import java.util.Random;
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
import org.javanative.ui.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class UseQueryTest {
  private final FakeServer server = new FakeServer();
  private final Store<Boolean> online = Store.of(true);
  private final Store<Boolean> focused = Store.of(true);
  private QueryClient client;

  /** The key of a person. */
  record Person(String name) {}

  /** Shows a person, and all that is known of the query. */
  record Show(Object key, String name, FakeServer server, Consumer<QueryOptions<String>> options)
      implements Component {
    @Override
    public Element render() {
      QueryResult<String> result = useQuery(key, () -> server.load(name), options);
      return column(text(describe(result)), button("refetch").onClick(result.refetch()));
    }
  }

  static String describe(QueryResult<?> result) {
    StringBuilder text = new StringBuilder().append(result.data());
    if (result.loading()) {
      text.append(" loading");
    } else if (result.fetching()) {
      text.append(" fetching");
    }
    if (result.paused()) {
      text.append(" paused");
    }
    if (result.placeholder()) {
      text.append(" placeholder");
    }
    if (result.fetching() && result.failureCount() > 0) {
      text.append(" failed ").append(result.failureCount());
    }
    if (result.error() != null) {
      text.append(" error: ").append(result.error().getMessage());
    }
    return text.toString();
  }

  @BeforeEach
  void makeTheClient(TestLoop loop) {
    client =
        QueryClient.create(
            options ->
                options
                    .online(online)
                    .focused(focused)
                    .random(new Random(1))
                    .queries(all -> all.retryDelay(Backoff.constant(Duration.ofSeconds(1)))));
  }

  @AfterEach
  void closeTheClient() {
    client.close();
  }

  private Show person(String name) {
    return new Show(new Person(name), name, server, options -> {});
  }

  private Show person(String name, Consumer<QueryOptions<String>> options) {
    return new Show(new Person(name), name, server, options);
  }

  private Screen show(Element... elements) {
    return Screen.render(client(elements));
  }

  private Element client(Element... elements) {
    return QueryClient.CONTEXT.provide(client, elements);
  }

  private static String shown(Screen screen) {
    return screen.all(By.type(HostType.TEXT)).stream()
        .map(view -> view.text())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static void millis(Screen screen, long millis) {
    screen.advanceBy(Duration.ofMillis(millis));
  }

  private static void refetch(Screen screen) {
    screen.all(By.role(AccessibilityRole.BUTTON, "refetch")).get(0).press();
  }

  @Test
  void aQueryIsLoadingAndThenHasData() {
    Screen screen = show(person("Ada"));
    assertThat(shown(screen)).isEqualTo("null loading");
    screen.assertRenders(Show.class, 1);

    millis(screen, 100);

    assertThat(shown(screen)).isEqualTo("Ada 1");
    screen.assertRenders(Show.class, 2);
  }

  @Test
  void aScreenHasAClientByItself() {
    Screen screen = Screen.render(person("Ada"));

    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1");
  }

  @Test
  void componentsWithEqualKeysShareOneRequest() {
    Screen screen = show(person("Ada"), person("Ada"), person("Grace"));

    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1, Ada 1, Grace 1");
    assertThat(server.log).containsExactly("ask Ada", "ask Grace");
  }

  @Test
  void dataThatIsThereIsShownAtOnceAndFetchedAnewWhenStale() {
    Screen screen = show(person("Ada"));
    screen.settle();
    screen.rerender(client(nothing()));
    server.change("Ada");

    screen.rerender(client(person("Ada")));
    assertThat(shown(screen)).isEqualTo("Ada 1 fetching");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 2");
  }

  @Test
  void freshDataIsNotFetchedAgain() {
    Consumer<QueryOptions<String>> minute = all -> all.staleTime(Duration.ofMinutes(1));
    Screen screen = show(person("Ada", minute));
    screen.settle();
    server.takeLog();

    screen.rerender(client(nothing()));
    screen.advanceBy(Duration.ofSeconds(59));
    screen.rerender(client(person("Ada", minute)));
    assertThat(server.takeLog()).isEmpty();
    screen.rerender(client(nothing()));
    screen.advanceBy(Duration.ofSeconds(1));
    screen.rerender(client(person("Ada", minute)));

    assertThat(server.takeLog()).containsExactly("ask Ada");
  }

  @Test
  void whatNobodyShowsIsForgottenAfterItsTime() {
    Screen screen = show(person("Ada", all -> all.gcTime(Duration.ofMinutes(2))));
    screen.settle();
    screen.rerender(client(nothing()));
    screen.advanceBy(Duration.ofSeconds(119));
    assertThat(client.entries()).hasSize(1);
    assertThat(client.entries().get(0).collectAt()).isNotNull();

    screen.advanceBy(Duration.ofSeconds(1));

    assertThat(client.entries()).isEmpty();
    screen.rerender(client(person("Ada")));
    assertThat(shown(screen)).isEqualTo("null loading");
  }

  @Test
  void timesThatNeverComeDoNotOverflow() {
    Consumer<QueryOptions<String>> forever =
        all -> all.gcTime(QueryOptions.FOREVER).staleTime(QueryOptions.FOREVER);
    Screen screen = show(person("Ada", forever));
    screen.settle();
    screen.rerender(client(nothing()));

    screen.advanceBy(Duration.ofDays(1000));
    screen.rerender(client(person("Ada", forever)));

    assertThat(shown(screen)).isEqualTo("Ada 1");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void theLastComponentToGoCancelsTheFetch() {
    Screen screen = show(person("Ada").key(1), person("Ada").key(2));
    screen.rerender(client(person("Ada").key(1)));
    assertThat(server.log).containsExactly("ask Ada");

    screen.rerender(client(nothing()));

    assertThat(server.log).containsExactly("ask Ada", "cancel Ada");
  }

  @Test
  void aComponentThatTakesAnothersPlaceTakesOverItsFetch() {
    Screen screen = show(person("Ada").key(1));
    millis(screen, 50);

    screen.rerender(client(person("Ada").key(2)));
    millis(screen, 50);

    assertThat(shown(screen)).isEqualTo("Ada 1");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void refetchingWhileFetchingAsksAnewAndTheFormerAnswerIsDropped() {
    Screen screen = show(person("Ada"));
    screen.settle();
    refetch(screen);
    millis(screen, 50);
    server.change("Ada");

    refetch(screen);
    millis(screen, 50);
    assertThat(shown(screen)).isEqualTo("Ada 1 fetching");
    millis(screen, 50);

    assertThat(shown(screen)).isEqualTo("Ada 2");
    assertThat(server.log).containsExactlyInAnyOrder("ask Ada", "ask Ada", "cancel Ada", "ask Ada");
  }

  @Test
  void refetchingDuringTheFirstFetchJoinsIt() {
    Screen screen = show(person("Ada"));
    millis(screen, 50);

    refetch(screen);
    millis(screen, 50);

    assertThat(shown(screen)).isEqualTo("Ada 1");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void invalidatingDuringAFetchBeginsItAnew() {
    Screen screen = show(person("Ada"));
    millis(screen, 50);
    server.change("Ada");

    client.invalidate(new Person("Ada"));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 2");
    assertThat(server.log).containsExactlyInAnyOrder("ask Ada", "cancel Ada", "ask Ada");
  }

  @Test
  void settingDuringAFetchDropsWhatTheFetchBrings() {
    Screen screen = show(person("Ada"));
    millis(screen, 50);

    client.set(new Person("Ada"), "Ada by hand");
    millis(screen, 500);

    assertThat(shown(screen)).isEqualTo("Ada by hand");
  }

  @Test
  void anotherKeyShowsOtherDataAndCancelsTheFormerFetch() {
    Screen screen = show(person("Ada"));
    millis(screen, 50);

    screen.rerender(client(person("Grace")));
    assertThat(shown(screen)).isEqualTo("null loading");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Grace 1");
    assertThat(server.log).contains("cancel Ada");
  }

  @Test
  void previousDataStandsInForANewKey() {
    Consumer<QueryOptions<String>> keep = QueryOptions::keepPrevious;
    Screen screen = show(person("Ada", keep));
    screen.settle();

    screen.rerender(client(person("Grace", keep)));
    assertThat(shown(screen)).isEqualTo("Ada 1 fetching placeholder");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Grace 1");
  }

  @Test
  void aPlaceholderIsShownAndNotCached() {
    Screen screen = show(person("Ada", all -> all.placeholder("someone")));

    assertThat(shown(screen)).isEqualTo("someone fetching placeholder");
    assertThat(client.<String>get(new Person("Ada"))).isNull();
  }

  @Test
  void aFetchIsRetriedThreeTimesAndThenFails() {
    server.failures = 4;
    Screen screen = show(person("Ada"));
    millis(screen, 100);
    assertThat(client.entries().get(0).failures()).isEqualTo(1);
    assertThat(client.entries().get(0).retryAt()).isNotNull();
    assertThat(shown(screen)).isEqualTo("null loading failed 1");

    screen.settle();

    assertThat(shown(screen)).isEqualTo("null error: no Ada");
    assertThat(server.log).hasSize(4);
  }

  @Test
  void successAfterAnErrorClearsIt() {
    server.failures = 1;
    Screen screen = show(person("Ada", all -> all.retry(0)));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("null error: no Ada");

    refetch(screen);
    assertThat(shown(screen)).isEqualTo("null loading");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1");
  }

  @Test
  void anErrorInTheBackgroundKeepsTheData() {
    Screen screen = show(person("Ada", all -> all.retry(0)));
    screen.settle();
    server.failures = 1;

    refetch(screen);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1 error: no Ada");
  }

  @Test
  void aRetryEndsWithTheComponent() {
    server.failures = 9;
    Screen screen = show(person("Ada"));
    millis(screen, 500);

    screen.rerender(client(nothing()));
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void theFocusFetchesWhatIsStale() {
    Screen screen = show(person("Ada"), person("Grace", all -> all.staleTime(Duration.ofHours(1))));
    screen.settle();
    server.takeLog();

    focused.set(false);
    focused.set(true);
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void theNetworkComingBackFetchesWhatIsStale() {
    Screen screen =
        show(
            person("Ada"),
            person("Bob", all -> all.refetchOnReconnect(RefetchOn.NEVER)),
            person("Cy", all -> all.staleTime(Duration.ofHours(1))),
            person(
                "Di",
                all -> all.staleTime(Duration.ofHours(1)).refetchOnReconnect(RefetchOn.ALWAYS)));
    screen.settle();
    server.takeLog();

    online.set(false);
    screen.settle();
    assertThat(server.log).isEmpty();
    online.set(true);
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada", "ask Di");
  }

  /** Two queries, of which the second needs what the first has brought. */
  record Cart(FakeServer server) implements Component {
    @Override
    public Element render() {
      String user = useQuery(List.of("user"), () -> server.load("user")).data();
      QueryResult<String> cart =
          useQuery(
              List.of("cart", user == null ? "" : user),
              () -> server.load("cart of " + user),
              options -> options.enabled(user != null));
      return text(describe(cart));
    }
  }

  @Test
  void aQueryThatNeedsAnothersDataIsFetchedAfterItAndWithIt() {
    Screen screen = show(new Cart(server));
    millis(screen, 50);
    assertThat(shown(screen)).isEqualTo("null");
    assertThat(server.log).containsExactly("ask user");

    screen.settle();
    assertThat(shown(screen)).isEqualTo("cart of user 1 1");

    server.change("user");
    client.invalidate(List.of("user"));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("cart of user 2 1");
    assertThat(server.log)
        .containsExactly("ask user", "ask cart of user 1", "ask user", "ask cart of user 2");
  }

  @Test
  void queriesThatDoNotNeedEachOtherAreFetchedAtTheSameTime() {
    Screen screen = show(person("Ada"), person("Bob"), person("Cy"));
    millis(screen, 101);
    assertThat(shown(screen)).isEqualTo("Ada 1, Bob 1, Cy 1");
  }

  @Test
  void aFetchWaitsForTheNetwork() {
    online.set(false);
    Screen screen = show(person("Ada"));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("null paused");
    assertThat(server.log).isEmpty();

    online.set(true);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void aRetryWaitsForTheNetworkAndTheFocus() {
    server.failures = 1;
    Screen screen = show(person("Ada"));
    millis(screen, 100);
    online.set(false);
    focused.set(false);
    screen.settle();

    online.set(true);
    screen.settle();
    assertThat(server.log).hasSize(1);
    focused.set(true);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1");
  }

  @Test
  void anIntervalFetchesWhileTheAppHasTheFocus() {
    Screen screen = show(person("Ada", all -> all.refetchInterval(Duration.ofSeconds(10))));
    screen.advanceBy(Duration.ofSeconds(25));
    assertThat(server.takeLog()).hasSize(3);
    assertThat(client.entries().get(0).refetchAt()).isNotNull();

    focused.set(false);
    screen.advanceBy(Duration.ofSeconds(30));

    assertThat(server.takeLog()).isEmpty();
  }

  /** Asks for each version sooner than for the one before, and not at all from the fourth on. */
  private static Duration sooner(String answer) {
    int version = Integer.parseInt(answer.substring("Ada ".length()));
    return version > 3 ? null : Duration.ofSeconds(12).dividedBy(version);
  }

  @Test
  void anIntervalFollowsTheData() {
    Screen screen = show(person("Ada", all -> all.refetchInterval(UseQueryTest::sooner)));
    millis(screen, 200);
    assertThat(server.takeLog()).hasSize(1);
    for (int version = 2; version <= 4; version++) {
      server.change("Ada");
      millis(screen, 12_000 / (version - 1) - 400);
      assertThat(server.log).as("not before its time").isEmpty();
      millis(screen, 600);
      assertThat(server.takeLog()).hasSize(1);
    }
    assertThat(shown(screen)).isEqualTo("Ada 4");
    assertThat(client.entries().get(0).refetchAt()).isNull();
    screen.advanceBy(Duration.ofHours(1));
    assertThat(server.takeLog()).isEmpty();

    client.set(new Person("Ada"), "Ada 2");
    millis(screen, 6_200);
    assertThat(shown(screen)).isEqualTo("Ada 4");
    assertThat(server.takeLog()).hasSize(1);
  }

  @Test
  void anIntervalIsNotBegunAnewByRendersAndEndsWithTheComponent() {
    Element shown = client(person("Ada", all -> all.refetchInterval(UseQueryTest::sooner)));
    Screen screen = Screen.render(shown);
    for (int i = 0; i < 13; i++) {
      screen.advanceBy(Duration.ofSeconds(1));
      screen.rerender(client(person("Ada", all -> all.refetchInterval(UseQueryTest::sooner))));
    }
    assertThat(server.takeLog()).hasSize(2);

    screen.rerender(nothing());
    screen.advanceBy(Duration.ofHours(1));
    assertThat(server.takeLog()).isEmpty();
  }

  @Test
  void anIntervalThatFailsIsReportedAndNothingIsFetchedByTime() {
    Screen screen = show(person("Ada", all -> all.refetchInterval(answer -> Duration.ZERO)));
    screen.advanceBy(Duration.ofHours(1));

    assertThat(server.log).hasSize(1);
    assertThat(screen.takeErrors())
        .isNotEmpty()
        .allSatisfy(
            report ->
                assertThat(report.message())
                    .startsWith("The refetchInterval of a query has failed, so that it is not")
                    .contains("needs a period above zero, but got PT0S"));
  }

  @Test
  void aQueryThatIsNotEnabledWaits() {
    Screen screen = show(person("Ada", all -> all.enabled(false)));
    screen.settle();
    assertThat(shown(screen)).isEqualTo("null");

    screen.rerender(client(person("Ada", all -> all.enabled(true))));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 1");
  }

  @Test
  void aQueryWithoutAKeyBelongsToItsComponent() {
    Component own = () -> text("" + useQuery(() -> server.load("own"), deps()).data());
    Screen screen = show(own, own);
    screen.settle();
    assertThat(server.log).hasSize(2);

    screen.rerender(client(nothing()));

    assertThat(client.entries()).isEmpty();
  }

  @Test
  void anEqualSelectionDoesNotRender() {
    record Length(FakeServer server) implements Component {
      @Override
      public Element render() {
        QueryResult<Integer> length =
            useQuery(
                List.of("length"),
                () -> server.load("Ada"),
                QueryOptions::ignoreBackground,
                String::length);
        return column(text("" + length.data()), button("refetch").onClick(length.refetch()));
      }
    }
    Screen screen = show(new Length(server));
    screen.settle();
    screen.forgetRenders();
    server.change("Ada");

    refetch(screen);
    screen.settle();

    assertThat(client.<String>get(List.of("length"))).isEqualTo("Ada 2");
    screen.assertRenders(Length.class, 0);
  }

  @Test
  void fetchingByHandJoinsWhatIsRunning(TestLoop loop) {
    Screen screen = show(person("Ada"));

    LoopFuture<String> fetched = client.fetch(new Person("Ada"), () -> server.load("Ada"));
    screen.settle();

    assertThat(fetched.resultNow()).isEqualTo("Ada 1");
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void prefetchingSparesTheComponentTheWait(TestLoop loop) {
    LoopFuture<?> unused = client.prefetch(new Person("Ada"), () -> server.load("Ada"));
    loop.runUntilIdle();

    Screen screen = show(person("Ada"));

    assertThat(shown(screen)).isEqualTo("Ada 1 fetching");
  }

  @Test
  void cancellingTheOnlyFutureCancelsTheFetch(TestLoop loop) {
    LoopFuture<String> fetched = client.fetch(new Person("Ada"), () -> server.load("Ada"));
    loop.runCurrent();

    boolean unused = fetched.cancel();
    loop.runUntilIdle();

    assertThat(server.log).containsExactly("ask Ada", "cancel Ada");
  }

  @Test
  void invalidatingFetchesForTheFirstComponentThatIsEnabled() {
    Screen screen = show(person("Ada", all -> all.enabled(false)), person("Ada"));
    screen.settle();
    server.change("Ada");

    client.invalidate(QueryFilter.ofType(Person.class, person -> person.name().equals("Ada")));
    screen.settle();

    assertThat(shown(screen)).isEqualTo("Ada 2, Ada 2");
    assertThat(server.log).hasSize(2);
  }

  @Test
  void invalidatingRestartsAPrefetchToo(TestLoop loop) {
    LoopFuture<String> fetched = client.fetch(new Person("Ada"), () -> server.load("Ada"));
    loop.advanceBy(Duration.ofMillis(50));
    server.change("Ada");

    client.invalidate(new Person("Ada"));
    loop.runUntilIdle();

    assertThat(fetched.resultNow()).isEqualTo("Ada 2");
  }

  @Test
  void whatNothingUsesIsRemovedBeyondTheLimitOldestFirst(TestLoop loop) {
    try (QueryClient small = QueryClient.create(options -> options.maxEntries(2))) {
      small.set(List.of("a"), 1);
      small.set(List.of("b"), 2);
      assertThat(small.<Integer>get(List.of("a"))).isEqualTo(1);

      small.set(List.of("c"), 3);

      assertThat(small.entries()).extracting(QueryEntry::key).doesNotContain(List.of("b"));
      assertThat(small.entries()).hasSize(2);
    }
  }

  @Test
  void aClosedClientFetchesNothing() {
    Screen screen = show(person("Ada", all -> all.refetchInterval(Duration.ofSeconds(1))));
    client.close();
    screen.advanceBy(Duration.ofSeconds(5));

    refetch(screen);

    assertThat(shown(screen)).isEqualTo("null");
  }
}
