package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useIsMutating;
import static org.javanative.query.Queries.useMutation;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.query.Queries.useSuspenseQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.Task;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.testing.TestHook;
import org.javanative.testing.UiExtension;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.HostType;
import org.javanative.ui.State;
import org.javanative.ui.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class UseMutationTest {
  private final List<String> log = new ArrayList<>();

  private String send(String text) {
    log.add("send " + text);
    sleep(Duration.ofMillis(100));
    if (text.startsWith("bad")) {
      throw new IllegalStateException("refused " + text);
    }
    log.add("sent " + text);
    return text.toUpperCase(Locale.ROOT);
  }

  private TestHook<MutationResult<String, String>> mutation(
      Consumer<MutationOptions<String, String>> options) {
    return Screen.renderHook(() -> Queries.<String, String>useMutation(this::send, options));
  }

  @Test
  void aCallIsLoadingAndThenHasAResult() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> {});

    Task<String> call = hook.current().mutate("a");
    hook.screen().advanceBy(Duration.ofMillis(50));
    assertThat(hook.current().loading()).isTrue();
    hook.screen().settle();

    assertThat(call.resultNow()).isEqualTo("A");
    assertThat(hook.current().data()).isEqualTo("A");
    assertThat(hook.current().loading()).isFalse();
  }

  @Test
  void aFailureIsInTheStateAndADroppedTaskReportsNothing() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> {});

    Task<String> unused = hook.current().mutate("bad");
    hook.screen().settle();

    assertThat(hook.current().error()).hasMessage("refused bad");
  }

  @Test
  void handlersRunInOrder() {
    TestHook<MutationResult<String, String>> hook =
        mutation(
            options ->
                options
                    .onMutate(text -> log.add("mutate " + text))
                    .onSuccess((result, text) -> log.add("success " + result))
                    .onError((error, text) -> log.add("error " + text))
                    .onSettled(
                        (result, error, text) ->
                            log.add(
                                "settled "
                                    + (error == null ? result : error.getMessage())
                                    + " of "
                                    + text)));

    Task<String> good = hook.current().mutate("a");
    hook.screen().settle();
    Task<String> bad = hook.current().mutate("bad");
    hook.screen().settle();

    assertThat(good.isDone() && bad.isDone()).isTrue();
    assertThat(log)
        .containsExactly(
            "mutate a",
            "send a",
            "sent a",
            "success A",
            "settled A of a",
            "mutate bad",
            "send bad",
            "error bad",
            "settled refused bad of bad");
  }

  @Test
  void theArgumentsOfTheLatestCallAreThere() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> {});
    assertThat(hook.current().arguments()).isNull();

    Task<String> first = hook.current().mutate("a");
    hook.screen().advanceBy(Duration.ofMillis(50));
    assertThat(hook.current().arguments()).isEqualTo("a");
    Task<String> second = hook.current().mutate("bad");
    hook.screen().settle();
    assertThat(first.isDone() && second.isDone()).isTrue();
    assertThat(hook.current().arguments()).as("also when it has failed").isEqualTo("bad");

    hook.current().reset();
    assertThat(hook.current().arguments()).isNull();
  }

  @Test
  void whetherAMutationIsUnderWayIsKnownUntilTheLastHasEnded() {
    List<Boolean> seen = new ArrayList<>();
    TestHook<MutationResult<String, String>> hook =
        Screen.renderHook(
            () -> {
              seen.add(useIsMutating());
              return Queries.<String, String>useMutation(this::send, all -> all.scope("line"));
            });
    Task<String> first = hook.current().mutate("a");
    Task<String> bad = hook.current().mutate("bad");
    Task<String> last = hook.current().mutate("b");
    hook.screen().advanceBy(Duration.ofMillis(150));
    boolean unused = last.cancel();
    hook.screen().advanceBy(Duration.ofMillis(10));
    assertThat(seen).last().as("the second goes on").isEqualTo(true);
    hook.screen().settle();

    assertThat(first.isDone() && bad.isDone()).isTrue();
    assertThat(seen).first().isEqualTo(false);
    assertThat(seen).last().isEqualTo(false);
    assertThat(seen.indexOf(true)).isLessThan(seen.lastIndexOf(true));
    assertThat(seen.subList(seen.indexOf(true), seen.lastIndexOf(true))).doesNotContain(false);
  }

  @Test
  void theClientTellsOfEachMutationThatFailsBeforeItsOwnHandler(TestLoop loop) {
    QueryClient client =
        QueryClient.create(
            options ->
                options.onMutationError(
                    (error, arguments) -> {
                      sleep(Duration.ofMillis(1));
                      log.add("client: " + error.getMessage() + " of " + arguments);
                      fail("no log");
                    }));
    List<MutationResult<String, String>> seen = new ArrayList<>();
    try (Screen screen =
        Screen.render(QueryClient.CONTEXT.provide(client, new Poster(this, seen)))) {
      Task<String> good = seen.get(0).mutate("a");
      Task<String> bad = seen.get(0).mutate("bad");
      screen.settle();

      assertThat(good.isDone() && bad.isDone()).isTrue();
      assertThat(log)
          .contains("sent a")
          .endsWith("client: refused bad of bad", "component: refused bad");
      assertThat(messages(loop))
          .singleElement()
          .asString()
          .startsWith("The onMutationError of a mutation has failed")
          .endsWith("no log");
    }
    client.close();
  }

  record Poster(UseMutationTest test, List<MutationResult<String, String>> seen)
      implements Component {
    @Override
    public Element render() {
      seen.add(
          Queries.<String, String>useMutation(
              test::send,
              options ->
                  options.onError(
                      (error, text) -> test.log.add("component: " + error.getMessage()))));
      return text("sender");
    }
  }

  // Handlers that fail, and the end of a call that is cancelled

  private static void fail(String what) {
    throw new IllegalStateException(what);
  }

  private static List<String> messages(TestLoop loop) {
    return loop.takeErrors().stream().map(ErrorReport::message).toList();
  }

  @Test
  void anOnErrorThatFailsIsReportedAndTheFailureOfTheMutationStays(TestLoop loop) {
    TestHook<MutationResult<String, String>> hook =
        mutation(
            options ->
                options
                    .onError((error, text) -> fail("no dialog"))
                    .onSettled((result, error, text) -> log.add("settled " + error.getMessage())));

    Task<String> call = hook.current().mutate("bad");
    hook.screen().settle();

    assertThat(call.exceptionNow()).hasMessage("refused bad");
    assertThat(call.exceptionNow().getSuppressed())
        .singleElement()
        .satisfies(suppressed -> assertThat(suppressed).hasMessage("no dialog"));
    assertThat(hook.current().error()).hasMessage("refused bad");
    assertThat(log).containsExactly("send bad", "settled refused bad");
    assertThat(messages(loop))
        .containsExactly(
            "The onError of a mutation has failed, after the mutation itself had ended with"
                + " java.lang.IllegalStateException: refused bad:"
                + " java.lang.IllegalStateException: no dialog");
  }

  @Test
  void anOnSettledThatFailsIsReportedAndTheMutationHasSucceededAllTheSame(TestLoop loop) {
    TestHook<MutationResult<String, String>> hook =
        mutation(options -> options.onSettled((result, error, text) -> fail("no dialog")));

    Task<String> call = hook.current().mutate("a");
    hook.screen().settle();

    assertThat(call.resultNow()).isEqualTo("A");
    assertThat(hook.current().data()).isEqualTo("A");
    assertThat(messages(loop))
        .containsExactly(
            "The onSettled of a mutation has failed, after the mutation itself had succeeded:"
                + " java.lang.IllegalStateException: no dialog");
  }

  @Test
  void anOnMutateThatFailsIsTheFailureOfTheMutation() {
    TestHook<MutationResult<String, String>> hook =
        mutation(
            options ->
                options
                    .onMutate(text -> fail("not now"))
                    .onSettled((result, error, text) -> log.add("settled " + error.getMessage())));

    Task<String> call = hook.current().mutate("a");
    hook.screen().settle();

    assertThat(call.exceptionNow()).hasMessage("not now");
    assertThat(log).containsExactly("settled not now");
  }

  private TestHook<MutationResult<String, String>> loggingTheEnd() {
    return mutation(
        options ->
            options
                .onError((error, text) -> log.add("error"))
                .onSettled(
                    (result, error, text) -> {
                      log.add("settling " + text);
                      sleep(Duration.ofMillis(10));
                      log.add("settled " + error.getMessage());
                    }));
  }

  @Test
  void aCallThatIsCancelledIsSettledAndHasNotFailed() {
    TestHook<MutationResult<String, String>> hook = loggingTheEnd();
    Task<String> call = hook.current().mutate("a");
    hook.screen().advanceBy(Duration.ofMillis(50));

    boolean unused = call.cancel();
    hook.screen().settle();

    assertThat(log)
        .containsExactly("send a", "settling a", "settled The call of the mutation was cancelled.");
  }

  @Test
  void aCallThatIsCancelledWhileItSettlesIsSettledOnce() {
    TestHook<MutationResult<String, String>> hook = loggingTheEnd();
    Task<String> call = hook.current().mutate("bad");
    hook.screen().advanceBy(Duration.ofMillis(105));

    boolean unused = call.cancel();
    hook.screen().settle();

    assertThat(log).containsExactly("send bad", "error", "settling bad");
  }

  @Test
  void closingTheClientSettlesNothing() {
    QueryClient[] client = new QueryClient[1];
    TestHook<MutationResult<String, String>> hook =
        lines(client, options -> options.onSettled((result, error, text) -> log.add("settled")));
    Task<String> unused = hook.current().mutate("a");
    hook.screen().advanceBy(Duration.ofMillis(50));

    client[0].close();
    hook.screen().settle();

    assertThat(log).containsExactly("send a");
  }

  @Test
  void aCancelledCallLeavesNothing() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> {});
    Task<String> call = hook.current().mutate("a");
    hook.screen().advanceBy(Duration.ofMillis(50));

    boolean unused = call.cancel();
    hook.screen().settle();

    assertThat(hook.current().loading()).isFalse();
    assertThat(hook.current().error()).isNull();
    assertThat(log).containsExactly("send a");
  }

  @Test
  void theLatestCallCounts() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> {});
    Task<String> first = hook.current().mutate("bad");
    Task<String> second = hook.current().mutate("b");

    hook.screen().settle();

    assertThat(first.isDone() && second.isDone()).isTrue();
    assertThat(hook.current().data()).isEqualTo("B");
    assertThat(hook.current().error()).isNull();
  }

  @Test
  void mutationsOfAScopeRunOneAfterAnother() {
    TestHook<MutationResult<String, String>> hook = mutation(options -> options.scope("mail"));
    Task<String> first = hook.current().mutate("a");
    Task<String> second = hook.current().mutate("b");

    hook.screen().settle();

    assertThat(first.isDone() && second.isDone()).isTrue();
    assertThat(log).containsExactly("send a", "sent a", "send b", "sent b");
  }

  /** How the numbers of a random schedule of mutations and fetches are shown before they are. */
  private interface Foresight {
    void configure(QueryClient client, MutationOptions<Integer, Integer> options);
  }

  private static Set<Integer> with(Set<Integer> numbers, int number) {
    Set<Integer> more = new TreeSet<>(numbers);
    more.add(number);
    return more;
  }

  /**
   * Adds each number once, every third of which the server refuses. The result has for each number
   * how it was shown: true for shown, false for not shown any more.
   */
  private static Map<Integer, List<Boolean>> shownIn(int seed, Foresight foresight) {
    Random random = new Random(seed);
    Set<Integer> onServer = new TreeSet<>();
    Map<Integer, List<Boolean>> history = new HashMap<>();
    try (TestHook<MutationResult<Integer, Integer>> hook =
        Screen.renderHook(
            () -> {
              QueryClient client = useContext(QueryClient.CONTEXT);
              QueryResult<Set<Integer>> shown =
                  useQuery(
                      List.of("numbers"),
                      () -> {
                        sleep(Duration.ofMillis(random.nextInt(60)));
                        Set<Integer> answer = new TreeSet<>(onServer);
                        sleep(Duration.ofMillis(random.nextInt(60)));
                        return answer;
                      });
              Set<Integer> visible = shown.data();
              if (visible != null) {
                for (int number = 0; number < 20; number++) {
                  List<Boolean> seen = history.computeIfAbsent(number, n -> new ArrayList<>());
                  boolean now = visible.contains(number);
                  if (seen.isEmpty() ? now : seen.get(seen.size() - 1) != now) {
                    seen.add(now);
                  }
                }
              }
              return Queries.<Integer, Integer>useMutation(
                  number -> {
                    sleep(Duration.ofMillis(random.nextInt(80)));
                    if (number % 3 == 0) {
                      throw new IllegalStateException("refused");
                    }
                    onServer.add(number);
                    sleep(Duration.ofMillis(random.nextInt(80)));
                    return number;
                  },
                  options -> foresight.configure(client, options));
            })) {
      hook.screen().settle();
      for (int number = 0; number < 20; number++) {
        Task<Integer> unused = hook.current().mutate(number);
        hook.screen().advanceBy(Duration.ofMillis(random.nextInt(90)));
      }
      hook.screen().settle();
    }
    return history;
  }

  /** Each appears once, and what was refused goes once. */
  private static boolean isSteady(Map<Integer, List<Boolean>> history) {
    for (int number = 0; number < 20; number++) {
      if (!(number % 3 == 0 ? List.of(true, false) : List.of(true)).equals(history.get(number))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void optimisticChangesNeverFlickerAndAreTakenBackExactly() {
    for (int seed = 0; seed < 200; seed++) {
      Map<Integer, List<Boolean>> history =
          shownIn(
              seed,
              (client, options) ->
                  options.<Set<Integer>>optimistic(List.of("numbers"), UseMutationTest::with));
      assertThat(isSteady(history)).as("seed %s: %s", seed, history).isTrue();
    }
  }

  /** That the test before can fail: the usual way, to write into the cache, does not pass it. */
  @Test
  void writingIntoTheCacheAndRestoringASnapshotFlickers() {
    Map<Integer, Set<Integer>> snapshots = new HashMap<>();
    Foresight snapshot =
        (client, options) ->
            options
                .onMutate(
                    number -> {
                      client.cancel(QueryFilter.exact(List.of("numbers")));
                      Set<Integer> present = client.get(List.of("numbers"));
                      Set<Integer> before = present == null ? Set.of() : present;
                      snapshots.put(number, before);
                      client.set(List.of("numbers"), with(before, number));
                    })
                .onError((error, number) -> client.set(List.of("numbers"), snapshots.get(number)))
                .onSettled((result, error, number) -> client.invalidate(List.of("numbers")));
    int flickers = 0;
    for (int seed = 0; seed < 20; seed++) {
      flickers += isSteady(shownIn(seed, snapshot)) ? 0 : 1;
    }
    assertThat(flickers).isGreaterThan(10);
  }

  private static List<String> added(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    if (!more.contains(line)) {
      more.add(line);
    }
    return more;
  }

  private TestHook<MutationResult<String, String>> lines(
      QueryClient[] client, Consumer<MutationOptions<String, String>> options) {
    return Screen.renderHook(
        () -> {
          client[0] = useContext(QueryClient.CONTEXT);
          return Queries.<String, String>useMutation(
              this::send,
              all ->
                  options.accept(
                      all.<List<String>>optimistic(List.of("lines"), UseMutationTest::added)));
        });
  }

  @Test
  void cancellingTakesTheOptimisticChangeBack() {
    QueryClient[] client = new QueryClient[1];
    TestHook<MutationResult<String, String>> hook = lines(client, options -> {});
    client[0].set(List.of("lines"), List.of("first"));

    Task<String> call = hook.current().mutate("second");
    assertThat(client[0].<List<String>>get(List.of("lines"))).containsExactly("first", "second");
    boolean unused = call.cancel();
    hook.screen().settle();

    assertThat(client[0].<List<String>>get(List.of("lines"))).containsExactly("first");
  }

  @Test
  void aHandlerThatFailsAfterSuccessKeepsWhatTheServerHasAgreedTo() {
    QueryClient[] client = new QueryClient[1];
    TestHook<MutationResult<String, String>> hook =
        lines(
            client,
            options ->
                options.onSuccess(
                    (result, line) -> {
                      throw new IllegalStateException("handler");
                    }));
    client[0].set(List.of("lines"), List.of("first"));

    Task<String> unused = hook.current().mutate("second");
    hook.screen().settle();

    assertThat(hook.current().error()).hasMessage("handler");
    assertThat(client[0].<List<String>>get(List.of("lines"))).containsExactly("first", "second");
  }

  @Test
  void mutatingWithAClosedClientSaysWhatToDo() {
    QueryClient[] client = new QueryClient[1];
    TestHook<MutationResult<String, String>> hook = lines(client, options -> {});
    client[0].close();

    assertThatThrownBy(() -> hook.current().mutate("late"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("after its QueryClient was closed")
        .hasMessageContaining("provide a client that you close yourself");
  }

  // Waiting and trying again

  /** Sends "a" at a press, and shows how that goes. */
  record Sender(Sending sending) implements Component {
    /** What is sent, and how. */
    record Sending(
        Mutator<String, String> mutator, Consumer<MutationOptions<String, String>> options) {}

    @Override
    public Element render() {
      MutationResult<String, String> sent = useMutation(sending.mutator, sending.options);
      String how =
          (sent.loading() ? "loading" : sent.error() != null ? "failed" : "" + sent.data())
              + (sent.paused() ? " paused" : "")
              + " after "
              + sent.failureCount();
      return column(text(how), button("Send").onClick(() -> sent.mutate("a")));
    }
  }

  private Screen sender(
      Store<Boolean> online,
      Mutator<String, String> mutator,
      Consumer<MutationOptions<String, String>> options) {
    QueryClient client = QueryClient.create(all -> all.online(online).random(new Random(1)));
    Screen screen =
        Screen.render(
            QueryClient.CONTEXT.provide(client, new Sender(new Sender.Sending(mutator, options))));
    screen.host().onClose(client::close);
    return screen;
  }

  private static void press(Screen screen) {
    screen.get(By.role(AccessibilityRole.BUTTON)).press();
  }

  private static String shown(Screen screen) {
    return screen.get(By.type(HostType.TEXT)).name();
  }

  @Test
  void aMutationWithoutNetworkWaitsForItAndSaysSo() {
    Store<Boolean> online = Store.of(false);
    Screen screen = sender(online, this::send, options -> {});

    press(screen);
    assertThat(shown(screen)).isEqualTo("loading paused after 0");
    assertThat(log).isEmpty();

    online.set(true);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("A after 0");
    assertThat(log).containsExactly("send a", "sent a");
  }

  @Test
  void aMutationIsTriedAgainAsOftenAsAskedAndCountsItsFailures() {
    int[] attempts = {0};
    Screen screen =
        sender(
            Store.of(true),
            text -> {
              if (++attempts[0] < 3) {
                throw new IllegalStateException("not yet");
              }
              return send(text);
            },
            options -> options.retry(5));

    press(screen);
    assertThat(shown(screen)).isEqualTo("loading after 1");
    screen.settle();

    assertThat(shown(screen)).isEqualTo("A after 2");
  }

  @Test
  void aRetryWaitsForTheNetwork() {
    Store<Boolean> online = Store.of(true);
    int[] attempts = {0};
    Screen screen =
        sender(
            online,
            text -> {
              if (++attempts[0] == 1) {
                online.set(false);
                throw new IllegalStateException("unplugged");
              }
              return send(text);
            },
            options -> options.retry(1));

    press(screen);
    screen.advanceBy(Duration.ofMinutes(1));
    assertThat(shown(screen)).isEqualTo("loading paused after 1");

    online.set(true);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("A after 1");
  }

  @Test
  void afterTheLastFailureItHasFailed() {
    Screen screen =
        sender(
            Store.of(true),
            text -> {
              throw new IllegalStateException("never");
            },
            options -> options.retry(2));

    press(screen);
    screen.settle();

    assertThat(shown(screen)).isEqualTo("failed after 3");
  }

  // Suspense

  record Name(FakeServer server) implements Component {
    @Override
    public Element render() {
      return text(useSuspenseQuery(List.of("name"), () -> server.load("Ada")));
    }
  }

  record Page(FakeServer server) implements Component {
    @Override
    public Element render() {
      return errorBoundary(
              (error, reset) -> column(text("failed"), button("reset").onClick(reset)),
              suspense(text("waiting"), new Name(server)))
          .onError(error -> {});
    }
  }

  @Test
  void suspenseWaitsForTheFirstDataAndFetchesOnce() {
    FakeServer server = new FakeServer();
    Screen screen = Screen.render(new Page(server));
    assertThat(screen.find(By.text("waiting"))).isPresent();

    screen.settle();

    assertThat(screen.find(By.text("Ada 1"))).isPresent();
    assertThat(server.log).containsExactly("ask Ada");
  }

  @Test
  void leavingWhileItWaitsCancelsTheFetchAndForgetsTheQueryInTime() {
    FakeServer server = new FakeServer();
    QueryClient client =
        QueryClient.create(options -> options.queries(all -> all.gcTime(Duration.ofMinutes(1))));
    try (Screen screen = Screen.render(QueryClient.CONTEXT.provide(client, new Page(server)))) {
      screen.advanceBy(Duration.ofMillis(50));

      screen.rerender(text("elsewhere"));
      screen.settle();
      assertThat(server.log).containsExactly("ask Ada", "cancel Ada");

      screen.advanceBy(Duration.ofMinutes(1));
      assertThat(client.entries()).isEmpty();
    }
    client.close();
  }

  record Impatient(FakeServer server) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return column(
          button("again").onClick(() -> count.update(n -> n + 1)),
          suspense(text("waiting " + count.get()), new Name(server)));
    }
  }

  @Test
  void renderingTheFallbackAgainJoinsTheFetchOnce() {
    FakeServer server = new FakeServer();
    Screen screen = Screen.render(new Impatient(server));
    for (int i = 0; i < 5; i++) {
      screen.get(By.role(AccessibilityRole.BUTTON, "again")).press();
      screen.advanceBy(Duration.ofMillis(5));
    }
    assertThat(screen.find(By.text("waiting 5"))).isPresent();

    screen.rerender(text("elsewhere"));
    screen.settle();

    assertThat(server.log).containsExactly("ask Ada", "cancel Ada");
  }

  @Test
  void waitingWithAClosedClientIsAClearError() {
    QueryClient client = QueryClient.create();
    client.close();
    Screen screen = Screen.render(QueryClient.CONTEXT.provide(client, new Page(new FakeServer())));
    screen.settle();

    assertThat(screen.find(By.text("failed"))).isPresent();
  }

  @Test
  void aFailureGoesToTheBoundaryAndItsResetFetchesAgain() {
    FakeServer server = new FakeServer();
    server.failures = 4;
    Screen screen = Screen.render(new Page(server));
    screen.settle();
    assertThat(screen.find(By.text("failed"))).isPresent();

    screen.get(By.role(AccessibilityRole.BUTTON, "reset")).press();
    screen.settle();

    assertThat(screen.find(By.text("Ada 1"))).isPresent();
  }
}
