package org.javanative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.query.Queries.useMutation;
import static org.javanative.query.Queries.useOutbox;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Ui.text;

import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class DurableMutationTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Duration LONG = Duration.ofMinutes(10);

  /** What is sent; written down as JSON. */
  record Mail(String to, List<String> lines, Instant at) {
    static Mail to(String to) {
      return new Mail(to, List.of("Hello", to), NOON);
    }
  }

  private final FakeStorage storage = new FakeStorage();
  private final Store<Boolean> online = Store.of(true);

  // A server that answers each idempotency key once

  private final List<String> log = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Mail> delivered = new ArrayList<>();
  private int refusals;
  private Function<String, RuntimeException> refusal = IllegalStateException::new;

  private String deliver(Mail mail, String key) {
    log.add("begin " + mail.to);
    sleep(Duration.ofMillis(100));
    if (refusals > 0) {
      refusals--;
      throw refusal.apply("busy");
    }
    keys.add(key);
    delivered.add(mail);
    log.add("sent " + mail.to);
    return "sent to " + mail.to;
  }

  private DurableMutation<Mail, String> sending(Consumer<MutationOptions<Mail, String>> options) {
    return DurableMutation.of("send-mail", Mail.class, this::deliver, options);
  }

  // An app: a client and a screen that shows the mutation

  private final class App implements AutoCloseable {
    final QueryClient client;
    final Screen screen;
    @Nullable MutationResult<Mail, String> send;
    List<OutboxEntry> outbox = List.of();

    App(DurableMutation<Mail, String> mutation) {
      client =
          QueryClient.create(
              options ->
                  options
                      .storage(storage)
                      .durable(mutation)
                      .online(online)
                      .clock(Clock.fixed(NOON, ZoneOffset.UTC))
                      .random(new Random(1)));
      screen = Screen.render(QueryClient.CONTEXT.provide(client, new Sender(this, mutation)));
    }

    Task<String> send(String to) {
      MutationResult<Mail, String> shown = send;
      if (shown == null) {
        throw new IllegalStateException("not rendered");
      }
      return shown.mutate(Mail.to(to));
    }

    /** As when the process ends: nothing more is done, and what is stored stays. */
    @Override
    public void close() {
      client.close();
      screen.close();
    }
  }

  record Sender(App app, DurableMutation<Mail, String> mutation) implements Component {
    @Override
    public Element render() {
      app.send = useMutation(mutation);
      app.outbox = useOutbox();
      return text("sender");
    }
  }

  private List<String> journal() {
    return storage.texts.values().stream().toList();
  }

  // Writing down

  @Test
  void aCallIsWrittenDownBeforeItRunsAndStruckOutWhenTheServerHasAgreed() {
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(9));
      assertThat(log).isEmpty();
      app.screen.advanceBy(Duration.ofMillis(20));

      assertThat(log).containsExactly("begin Ada");
      assertThat(journal())
          .singleElement()
          .asString()
          .contains(
              "\"mutation\":\"send-mail\"", "\"to\":\"Ada\"", "\"at\":\"2026-01-02T12:00:00Z\"");

      app.screen.settle();
      assertThat(call.resultNow()).isEqualTo("sent to Ada");
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void theOutboxShowsWhatIsWrittenDownAndHowItGoes() {
    refusals = 2;
    try (App app = new App(sending(options -> {}))) {
      Task<String> first = app.send("Ada");
      Task<String> second = app.send("Bob");
      app.screen.advanceBy(Duration.ofMillis(30));

      assertThat(app.outbox)
          .extracting(OutboxEntry::arguments)
          .containsExactly(Mail.to("Ada"), Mail.to("Bob"));
      assertThat(app.outbox).extracting(OutboxEntry::running).containsExactly(true, false);
      assertThat(app.outbox.get(0).calledAt()).isEqualTo(NOON);
      assertThat(app.outbox.get(0).error()).isNull();

      app.screen.advanceBy(Duration.ofMillis(200));
      assertThat(app.outbox.get(0).failures()).isEqualTo(1);
      assertThat(app.outbox.get(0).error()).hasMessage("busy");
      assertThat(app.outbox.get(0).running()).as("while it waits for the retry").isFalse();

      app.screen.settle();
      assertThat(first.resultNow()).isEqualTo("sent to Ada");
      assertThat(second.resultNow()).isEqualTo("sent to Bob");
      assertThat(app.outbox).isEmpty();
    }
  }

  @Test
  void aCallThatCannotBeWrittenDownIsNotMade() {
    List<String> told = new ArrayList<>();
    storage.failsToWrite = true;
    try (App app =
        new App(sending(options -> options.onError((error, mail) -> told.add(mail.to))))) {
      Task<String> call = app.send("Ada");
      app.screen.settle();

      assertThat(call.exceptionNow())
          .isInstanceOf(QueryException.class)
          .hasMessage(
              "The call of the durable mutation \"send-mail\" could not be written down, so it was"
                  + " not made: the disk is full");
      assertThat(told).containsExactly("Ada");
      assertThat(log).isEmpty();
      assertThat(app.outbox).isEmpty();
    }
  }

  @Test
  void aCallWithoutAReadableJournalIsRefusedAndTheNextOneReadsItAgain(TestLoop loop) {
    storage.failsToRead = true;
    try (App app = new App(sending(options -> {}))) {
      Task<String> refused = app.send("Ada");
      app.screen.settle();
      assertThat(refused.exceptionNow())
          .hasMessageStartingWith("The journal of durable mutations could not be read")
          .hasMessageEndingWith("the disk cannot be read");
      assertThat(loop.takeErrors()).hasSize(1);

      storage.failsToRead = false;
      Task<String> made = app.send("Bob");
      app.screen.settle();
      assertThat(made.resultNow()).isEqualTo("sent to Bob");
    }
  }

  @Test
  void flushingIsDoneWhenTheCallsAreWrittenDown() {
    online.set(false);
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(sending(options -> {}))) {
      Task<String> first = app.send("Ada");
      Task<String> second = app.send("Bob");

      LoopFuture<@Nullable Void> flushed = app.client.flush();
      app.screen.advanceBy(Duration.ofMillis(1500));
      assertThat(flushed.isDone()).isFalse();
      app.screen.advanceBy(LONG);

      assertThat(flushed.resultNow()).isNull();
      assertThat(journal()).hasSize(2);
      assertThat(first.isDone() || second.isDone()).isFalse();
    }
  }

  // Resuming

  @Test
  void whatAProcessLeavesIsResumedInOrderWithTheSameKeys() {
    online.set(false);
    List<String> ids;
    try (App app = new App(sending(options -> {}))) {
      for (String to : List.of("Ada", "Bob", "Cy")) {
        Task<String> unused = app.send(to);
      }
      app.screen.advanceBy(LONG);
      ids = app.outbox.stream().map(OutboxEntry::id).toList();
      assertThat(log).isEmpty();
    }

    online.set(true);
    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();

      assertThat(delivered).containsExactly(Mail.to("Ada"), Mail.to("Bob"), Mail.to("Cy"));
      assertThat(keys).isEqualTo(ids);
      assertThat(log)
          .containsExactly("begin Ada", "sent Ada", "begin Bob", "sent Bob", "begin Cy", "sent Cy");
      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void manyCallsKeepTheirOrderThroughSeveralProcesses() {
    List<String> names = new ArrayList<>();
    online.set(false);
    for (int process = 0; process < 3; process++) {
      try (App app = new App(sending(options -> {}))) {
        for (int i = 0; i < 7; i++) {
          names.add("mail " + names.size());
          Task<String> unused = app.send(names.get(names.size() - 1));
        }
        app.screen.advanceBy(LONG);
      }
    }

    online.set(true);
    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
    }
    assertThat(delivered).extracting(Mail::to).isEqualTo(names);
  }

  @Test
  void aCallThatWasOnItsWayIsSentAgainWithItsKey() {
    String id;
    try (App app = new App(sending(options -> {}))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(50));
      id = app.outbox.get(0).id();
      assertThat(log).containsExactly("begin Ada");
    }

    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
      assertThat(log).containsExactly("begin Ada", "begin Ada", "sent Ada");
      assertThat(keys).containsExactly(id);
    }
  }

  @Test
  void callsThatComeBeforeTheJournalIsReadGoBehindWhatItHas() {
    online.set(false);
    try (App app = new App(sending(options -> {}))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(LONG);
    }

    online.set(true);
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(sending(options -> {}))) {
      Task<String> early = app.send("Bob");
      app.screen.settle();

      assertThat(early.resultNow()).isEqualTo("sent to Bob");
      assertThat(delivered).containsExactly(Mail.to("Ada"), Mail.to("Bob"));
    }
  }

  @Test
  void handlersOfTheDefinitionRunForResumedCallsButNotOnMutate() {
    List<String> told = new ArrayList<>();
    Consumer<MutationOptions<Mail, String>> options =
        all ->
            all.onMutate(mail -> told.add("mutate " + mail.to))
                .onSuccess((result, mail) -> told.add(result))
                .onSettled((result, error, mail) -> told.add("settled " + mail.to));
    online.set(false);
    try (App app = new App(sending(options))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(LONG);
    }
    online.set(true);
    try (App app = new App(sending(options))) {
      app.screen.settle();
    }

    assertThat(told).containsExactly("mutate Ada", "sent to Ada", "settled Ada");
  }

  @Test
  void optimisticChangesOfResumedCallsAreShownOverWhatTheServerSaysThen() {
    Consumer<MutationOptions<Mail, String>> options =
        all ->
            all.<List<String>>optimistic(
                List.of("sent"),
                (sent, mail) -> {
                  List<String> more = new ArrayList<>(sent);
                  if (!more.contains(mail.to)) {
                    more.add(mail.to);
                  }
                  return more;
                });
    online.set(false);
    try (App app = new App(sending(options))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(LONG);
    }

    try (App app = new App(sending(options))) {
      app.screen.advanceBy(LONG);
      app.client.set(List.of("sent"), List.of("Zoe"));

      assertThat(app.client.<List<String>>get(List.of("sent"))).containsExactly("Zoe", "Ada");
    }
  }

  // Ending for good

  @Test
  void aCallIsTriedUntilItSucceedsWhileTheNetworkFails() {
    refusals = 40;
    refusal = text -> new IllegalStateException(text, new UncheckedIOException(new IOException()));
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.settle(Duration.ofHours(1));
      assertThat(call.resultNow()).isEqualTo("sent to Ada");
    }
  }

  @Test
  void aFailureThatIsNotOfTheNetworkIsFinalAfterTenTriesAndLetsTheNextGo() {
    refusals = 10;
    try (App app = new App(sending(options -> {}))) {
      Task<String> bad = app.send("Ada");
      Task<String> good = app.send("Bob");
      app.screen.settle(Duration.ofMinutes(6));

      assertThat(bad.exceptionNow()).hasMessage("busy");
      assertThat(good.resultNow()).isEqualTo("sent to Bob");
      assertThat(app.outbox)
          .singleElement()
          .satisfies(
              left -> {
                assertThat(left.arguments()).isEqualTo(Mail.to("Ada"));
                assertThat(left.failed()).isTrue();
                assertThat(left.running()).isFalse();
                assertThat(left.failures()).isEqualTo(10);
                assertThat(left.error()).hasMessage("busy");
              });
    }
  }

  @Test
  void aNetworkThatHangsLosesNothing() {
    refusals = 40;
    refusal = text -> new IllegalStateException(text, new TimeoutException("too slow"));
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.settle(Duration.ofHours(1));
      assertThat(call.resultNow()).isEqualTo("sent to Ada");
    }
  }

  @Test
  void aServerThatRestartsLosesNothing() {
    refusals = 9;
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.settle(Duration.ofMinutes(6));
      assertThat(call.resultNow()).isEqualTo("sent to Ada");
    }
  }

  @Test
  void aTimeoutIsOfTheNetworkAndCausesInACircleEnd() {
    BiPredicate<Integer, Throwable> rule = sending(options -> {}).options.retry;
    Throwable circle = new IllegalStateException("a");
    Throwable unused = circle.initCause(new IllegalStateException("b", circle));

    assertThat(rule.test(1000, new TimeoutException())).isTrue();
    assertThat(rule.test(9, new NullPointerException())).isTrue();
    assertThat(rule.test(10, new NullPointerException())).isFalse();
    assertThat(rule.test(10, circle)).isFalse();
  }

  @Test
  void argumentsMayBeOfATypeThatAClassDoesNotSay() {
    List<Mail> sent = new ArrayList<>();
    DurableMutation<List<Mail>, String> mutation =
        DurableMutation.<List<Mail>, String>of(
            "send-mails",
            new TypeToken<List<Mail>>() {}.getType(),
            (mails, key) -> {
              sent.addAll(mails);
              return "sent";
            },
            options -> {});
    online.set(false);
    for (int process = 0; process < 2; process++) {
      QueryClient client =
          QueryClient.create(all -> all.storage(storage).durable(mutation).online(online));
      try (Screen screen = Screen.render(text("waiting"))) {
        if (process == 0) {
          Task<String> unused =
              client
                  .outboxOf(mutation)
                  .call(mutation, List.of(Mail.to("Ada"), Mail.to("Bob")), change -> {});
        }
        screen.advanceBy(LONG);
        client.close();
      }
      online.set(true);
    }
    assertThat(sent).containsExactly(Mail.to("Ada"), Mail.to("Bob"));
  }

  @Test
  void aFinalFailureIsNotedBeforeTheNextCallBegins() {
    refusals = 1;
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(sending(ONCE))) {
      Task<String> bad = app.send("Ada");
      Task<String> good = app.send("Bob");
      while (!log.contains("begin Bob")) {
        app.screen.advanceBy(Duration.ofMillis(50));
      }

      assertThat(journal())
          .filteredOn(text -> text.contains("Ada"))
          .first()
          .asString()
          .contains("\"failed\":\"java.lang.IllegalStateException: busy\"");
      app.screen.settle();
      assertThat(bad.exceptionNow()).hasMessage("busy");
      assertThat(good.resultNow()).isEqualTo("sent to Bob");
    }
  }

  // What has failed for good

  private static final Consumer<MutationOptions<Mail, String>> ONCE =
      options -> options.retry((failures, error) -> false);

  /** Leaves a call that has failed for good; tells its idempotency key. */
  private String leaveFailed(String to) {
    refusals = 1;
    try (App app = new App(sending(ONCE))) {
      Task<String> unused = app.send(to);
      app.screen.settle();
      assertThat(app.outbox).extracting(OutboxEntry::failed).containsExactly(true);
      log.clear();
      return app.outbox.get(0).id();
    }
  }

  @Test
  void whatHasFailedStaysThoughItsTaskIsCancelledWhileAHandlerRuns() {
    refusals = 1;
    Consumer<MutationOptions<Mail, String>> options =
        all -> ONCE.accept(all.onError((error, mail) -> sleep(LONG)));
    try (App app = new App(sending(options))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofSeconds(1));
      assertThat(app.outbox).extracting(OutboxEntry::failed).containsExactly(true);

      boolean unused = call.cancel();
      app.screen.settle();

      assertThat(app.outbox).extracting(OutboxEntry::failed).containsExactly(true);
      assertThat(journal()).hasSize(1);
    }
  }

  @Test
  void whatHasFailedIsThereAfterARestartAndNotResumed(TestLoop loop) {
    String id = leaveFailed("Ada");
    for (int process = 0; process < 2; process++) {
      try (App app = new App(sending(ONCE))) {
        app.screen.settle();

        assertThat(log).isEmpty();
        assertThat(app.outbox)
            .singleElement()
            .satisfies(
                left -> {
                  assertThat(left.id()).isEqualTo(id);
                  assertThat(left.arguments()).isEqualTo(Mail.to("Ada"));
                  assertThat(left.calledAt()).isEqualTo(NOON);
                  assertThat(left.failed()).isTrue();
                  assertThat(left.error())
                      .isInstanceOf(QueryException.class)
                      .hasMessage(
                          "An earlier process has given this call up, after:"
                              + " java.lang.IllegalStateException: busy");
                });
      }
    }
    assertThat(loop.takeErrors()).isEmpty();
  }

  @Test
  void retryingSendsTheCallAgainWithItsKey() {
    List<String> told = new ArrayList<>();
    Consumer<MutationOptions<Mail, String>> options =
        all ->
            ONCE.andThen(more -> more.onMutate(mail -> told.add("mutate " + mail.to)))
                .accept(
                    all.onError((error, mail) -> told.add("error " + mail.to))
                        .onSuccess((result, mail) -> told.add(result)));
    refusals = 2;
    try (App app = new App(sending(options))) {
      Task<String> call = app.send("Ada");
      app.screen.settle();
      OutboxEntry failed = app.outbox.get(0);
      app.client.retry(failed);
      app.screen.advanceBy(Duration.ofMillis(50));
      assertThat(app.outbox.get(0).failed()).isFalse();
      assertThat(app.outbox.get(0).failures()).isZero();
      assertThat(app.outbox.get(0).error()).isNull();
      assertThat(app.outbox.get(0).running()).isTrue();

      app.screen.settle();
      assertThat(app.outbox.get(0).failed()).as("it has failed again").isTrue();
      app.client.retry(app.outbox.get(0));
      app.screen.settle();

      assertThat(call.exceptionNow()).as("the first task stays failed").hasMessage("busy");
      assertThat(keys).containsExactly(failed.id());
      assertThat(told).containsExactly("mutate Ada", "error Ada", "error Ada", "sent to Ada");
      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void retryingAfterARestartSendsTheCallBehindThoseThatWait() {
    String id = leaveFailed("Ada");
    online.set(false);
    try (App app = new App(sending(ONCE))) {
      Task<String> unused = app.send("Bob");
      app.screen.advanceBy(LONG);
      app.client.retry(app.outbox.get(0));
      app.client.retry(app.outbox.get(0)); // once is enough
      online.set(true);
      app.screen.settle();

      assertThat(delivered).containsExactly(Mail.to("Bob"), Mail.to("Ada"));
      assertThat(keys).last().isEqualTo(id);
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void aRetriedCallThatWaitsIsResumedByTheNextProcess() {
    String id = leaveFailed("Ada");
    online.set(false);
    try (App app = new App(sending(ONCE))) {
      app.screen.advanceBy(LONG);
      app.client.retry(app.outbox.get(0));
      LoopFuture<@Nullable Void> written = app.client.flush();
      app.screen.advanceBy(LONG);
      assertThat(written.isDone()).isTrue();
    }
    online.set(true);
    try (App app = new App(sending(ONCE))) {
      app.screen.settle();
      assertThat(keys).containsExactly(id);
      assertThat(app.outbox).isEmpty();
    }
  }

  @Test
  void discardingRightAfterRetryingStrikesTheCallOut() {
    String unused = leaveFailed("Ada");
    try (App app = new App(sending(ONCE))) {
      app.screen.settle();
      OutboxEntry failed = app.outbox.get(0);
      app.client.retry(failed);
      app.client.discard(failed);
      app.screen.settle();

      assertThat(log).isEmpty();
      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void aCallThatHasNotFailedIsNotRetried() {
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(50));
      OutboxEntry running = app.outbox.get(0);
      app.client.retry(running);
      app.screen.settle();
      app.client.retry(running);
      app.screen.settle();

      assertThat(call.resultNow()).isEqualTo("sent to Ada");
      assertThat(log).containsExactly("begin Ada", "sent Ada");
    }
  }

  @Test
  void discardingWhatHasFailedStrikesItOut() {
    String unused = leaveFailed("Ada");
    try (App app = new App(sending(ONCE))) {
      app.screen.settle();
      app.client.discard(app.outbox.get(0));
      app.screen.settle();

      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
      assertThat(log).isEmpty();
    }
  }

  @Test
  void aHandlerOfTheFailureMayDiscardTheCall() {
    List<OutboxEntry> seen = new ArrayList<>();
    App[] started = new App[1];
    Consumer<MutationOptions<Mail, String>> options =
        ONCE.andThen(
            all ->
                all.onError(
                    (error, mail) -> {
                      QueryClient client = started[0].client;
                      seen.addAll(client.outbox().get());
                      client.outbox().get().forEach(client::discard);
                    }));
    refusals = 1;
    try (App app = new App(sending(options))) {
      started[0] = app;
      Task<String> call = app.send("Ada");
      app.screen.settle();

      assertThat(seen).extracting(OutboxEntry::failed).containsExactly(true);
      assertThat(call.exceptionNow()).hasMessage("busy");
      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void aCallThatIsDiscardedWhileItsFailureIsNotedIsStruckOut() {
    refusals = 1;
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(sending(ONCE))) {
      Task<String> unused = app.send("Ada");
      while (app.outbox.isEmpty() || app.outbox.get(0).failures() == 0) {
        app.screen.advanceBy(Duration.ofMillis(50));
      }
      app.client.discard(app.outbox.get(0));
      app.screen.settle();

      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void cancellingTheFirstTaskTakesNothingFromTheCallThatIsRetriedMeanwhile() {
    App[] started = new App[1];
    Consumer<MutationOptions<Mail, String>> options =
        ONCE.andThen(
            all ->
                all.onError(
                    (error, mail) -> {
                      QueryClient client = started[0].client;
                      client.outbox().get().forEach(client::retry);
                      sleep(Duration.ofHours(1));
                    }));
    refusals = 1;
    try (App app = new App(sending(options))) {
      started[0] = app;
      Task<String> call = app.send("Ada");
      while (!log.contains("begin Ada") || refusals > 0) {
        app.screen.advanceBy(Duration.ofMillis(50));
      }
      app.screen.advanceBy(Duration.ofMillis(30));
      boolean unused = call.cancel();
      app.screen.settle();

      assertThat(delivered).containsExactly(Mail.to("Ada"));
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void whatOnMutateRefusesWasNeverTriedAndLeavesNothing() {
    Consumer<MutationOptions<Mail, String>> options =
        all ->
            all.onMutate(
                mail -> {
                  throw new IllegalArgumentException("no address");
                });
    try (App app = new App(sending(options))) {
      Task<String> call = app.send("Ada");
      app.screen.settle();

      assertThat(call.exceptionNow()).hasMessage("no address");
      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
      assertThat(log).isEmpty();
    }
  }

  @Test
  void aFailureThatCannotBeNotedIsReportedAndCanBeRetried(TestLoop loop) {
    refusals = 1;
    try (App app = new App(sending(ONCE))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(50));
      storage.failsToWrite = true;
      app.screen.settle();

      assertThat(call.exceptionNow()).hasMessage("busy");
      assertThat(loop.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .isEqualTo(
                          "A call of the durable mutation \"send-mail\" has failed for good, but"
                              + " that could not be noted in the journal. The next client will try"
                              + " it again, with the same idempotency key: the disk is full"));

      app.client.retry(app.outbox.get(0));
      app.screen.settle();
      assertThat(log).as("not made without being written down").containsExactly("begin Ada");
      assertThat(app.outbox.get(0).failed()).isTrue();
      assertThat(app.outbox.get(0).error())
          .hasMessageEndingWith("could not be written down, so it was not made: the disk is full");

      storage.failsToWrite = false;
      app.client.retry(app.outbox.get(0));
      app.screen.settle();
      assertThat(delivered).containsExactly(Mail.to("Ada"));
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void retryingWithAClosedClientIsRefused() {
    QueryClient client = QueryClient.create();
    client.close();
    OutboxEntry entry = new OutboxEntry("1", "send-mail", null, NOON, false, true, 1, null);
    assertThatThrownBy(() -> client.retry(entry))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("retry(..) was called after its QueryClient was closed");
  }

  @Test
  void theFinalFailureOfAResumedCallIsReportedWhenNobodyHandlesIt(TestLoop loop) {
    Consumer<MutationOptions<Mail, String>> once =
        options -> options.retry((failures, error) -> false);
    online.set(false);
    try (App app = new App(sending(once))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(LONG);
    }
    online.set(true);
    refusals = 1;
    try (App app = new App(sending(once))) {
      app.screen.settle();
      assertThat(loop.takeErrors())
          .extracting(ErrorReport::error)
          .singleElement()
          .hasToString("java.lang.IllegalStateException: busy");
    }
  }

  @Test
  void anOnErrorThatFailsForAResumedCallIsReported(TestLoop loop) {
    Consumer<MutationOptions<Mail, String>> once =
        options ->
            options
                .retry((failures, error) -> false)
                .onError(
                    (error, mail) -> {
                      throw new IllegalStateException("no dialog");
                    });
    online.set(false);
    try (App app = new App(sending(once))) {
      Task<String> unused = app.send("Ada");
      app.screen.advanceBy(LONG);
    }
    online.set(true);
    refusals = 1;
    try (App app = new App(sending(once))) {
      app.screen.settle();
      assertThat(loop.takeErrors())
          .extracting(ErrorReport::error)
          .singleElement()
          .hasToString("java.lang.IllegalStateException: no dialog");
    }
  }

  @Test
  void cancellingTheTaskDropsTheCallForGood() {
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(50));
      boolean unused = call.cancel();
      app.screen.settle();

      assertThat(app.outbox).isEmpty();
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void cancellingWhileTheCallIsBeingWrittenLeavesNothingBehind() {
    storage.delay = Duration.ofSeconds(1);
    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(500));
      boolean unused = call.cancel();
      app.screen.settle();

      assertThat(journal()).isEmpty();
      assertThat(log).isEmpty();
    }
  }

  @Test
  void discardingAnEntryDropsThatCallAndLetsTheNextGo() {
    online.set(false);
    try (App app = new App(sending(options -> {}))) {
      Task<String> unused = app.send("Ada");
      Task<String> unusedToo = app.send("Bob");
      app.screen.advanceBy(LONG);
    }
    try (App app = new App(sending(options -> {}))) {
      app.screen.advanceBy(LONG);
      app.client.discard(app.outbox.get(0));
      online.set(true);
      app.screen.settle();

      assertThat(delivered).containsExactly(Mail.to("Bob"));
      assertThat(journal()).isEmpty();
    }
  }

  @Test
  void aMutatorThatCancelsItselfHasFailedAndLosesNothing() {
    int[] attempts = {0};
    DurableMutation<Mail, String> mutation =
        DurableMutation.of(
            "send-mail",
            Mail.class,
            (mail, key) -> {
              if (++attempts[0] == 1) {
                throw new CancellationException("a connection was closed");
              }
              return deliver(mail, key);
            });
    try (App app = new App(mutation)) {
      Task<String> call = app.send("Ada");
      app.screen.settle();
      assertThat(call.resultNow()).isEqualTo("sent to Ada");
    }
  }

  @Test
  void aCallThatCannotBeStruckOutIsReportedAndHasSucceededAllTheSame(TestLoop loop) {
    try (App app = new App(sending(options -> {}))) {
      Task<String> call = app.send("Ada");
      app.screen.advanceBy(Duration.ofMillis(50));
      storage.failsToWrite = true;
      app.screen.settle();

      assertThat(call.resultNow()).isEqualTo("sent to Ada");
      assertThat(loop.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .contains("could not be struck out of the journal", "the disk is full"));
    }
  }

  // What cannot be resumed

  private void leave(String to) {
    online.set(false);
    try (App app = new App(sending(options -> {}))) {
      Task<String> unused = app.send(to);
      app.screen.advanceBy(LONG);
    }
    online.set(true);
  }

  @Test
  void aCallOfAnUnknownMutationIsReportedAndKeptForAVersionThatKnowsIt(TestLoop loop) {
    leave("Ada");
    DurableMutation<Mail, String> other =
        DurableMutation.of("post-letter", Mail.class, this::deliver);
    try (App app = new App(other)) {
      app.screen.settle();
      assertThat(loop.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.message())
                      .startsWith("A call of \"send-mail\" that an earlier process has left cannot")
                      .contains(
                          "knows no durable mutation of that name, but [post-letter]",
                          "Was it renamed",
                          "until it is discarded"));
      assertThat(app.outbox).extracting(OutboxEntry::arguments).containsExactly((Object) null);
    }

    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
      assertThat(delivered).containsExactly(Mail.to("Ada"));
    }
  }

  @Test
  void aTextThatIsNoCallIsKeptUntilItIsDiscarded(TestLoop loop) {
    leave("Ada");
    String key = storage.texts.firstKey();
    storage.texts.put(key, "{\"format\":1,");
    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
      assertThat(loop.takeErrors()).hasSize(1);
      assertThat(storage.texts).containsKey(key);

      app.client.discard(app.outbox.get(0));
      app.screen.settle();
      assertThat(storage.texts).isEmpty();
      assertThat(app.outbox).isEmpty();
    }
  }

  @Test
  void aCallInAFormatOfTheFutureIsKept(TestLoop loop) {
    leave("Ada");
    storage.texts.replaceAll((key, text) -> text.replace("\"format\":1", "\"format\":2"));
    try (App app = new App(sending(options -> {}))) {
      app.screen.settle();
      assertThat(loop.takeErrors())
          .singleElement()
          .satisfies(report -> assertThat(report.message()).contains("it has format 2"));
      assertThat(storage.texts).hasSize(1);
      assertThat(log).isEmpty();
    }
  }

  // Mistakes

  @Test
  void aDurableMutationWithoutAStorageIsRefused() {
    assertThatThrownBy(() -> QueryClient.create(all -> all.durable(sending(options -> {}))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no place to write its calls down")
        .hasMessageContaining("QueryClientOptions.storage(..)");
  }

  @Test
  void twoMutationsOfOneNameAreRefused() {
    assertThatThrownBy(
            () ->
                QueryClient.create(
                    all ->
                        all.storage(storage)
                            .durable(sending(options -> {}), sending(options -> {}))))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Two durable mutations are called \"send-mail\"");
  }

  @Test
  void aNameIsNeeded() {
    assertThatThrownBy(() -> DurableMutation.of(" ", Mail.class, this::deliver))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("needs a name");
  }

  record Stranger(DurableMutation<Mail, String> mutation) implements Component {
    @Override
    public Element render() {
      return text("" + useMutation(mutation).loading());
    }
  }

  @Test
  void aMutationThatTheClientDoesNotKnowIsRefused() {
    try (Screen screen = Screen.render(new Stranger(sending(options -> {})))) {
      assertThat(screen.takeErrors())
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.error())
                      .hasMessageContaining("\"send-mail\" is not one that this QueryClient knows")
                      .hasMessageContaining("QueryClientOptions.durable(..)"));
    }
  }

  record Looped(List<Object> self) {}

  @Test
  void argumentsThatCannotBeWrittenAreRefusedAtTheCall() {
    DurableMutation<Looped, String> mutation =
        DurableMutation.of("loop", Looped.class, (looped, key) -> "");
    QueryClient client = QueryClient.create(all -> all.storage(storage).durable(mutation));
    List<Object> self = new ArrayList<>();
    self.add(self);

    assertThatThrownBy(
            () -> client.outboxOf(mutation).call(mutation, new Looped(self), change -> {}))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("cannot be written as JSON")
        .hasMessageContaining("Use a record of");
    client.close();
  }

  /** What a component of a test has seen. */
  private static final class Seen {
    @Nullable MutationResult<Mail, String> send;
    int fetches;
  }

  record Lister(DurableMutation<Mail, String> mutation, Seen seen) implements Component {
    @Override
    public Element render() {
      seen.send = useMutation(mutation);
      return text("" + useQuery(List.of("sent"), () -> "answer " + ++seen.fetches).data());
    }
  }

  @Test
  void successInvalidatesTheQueriesOfTheDefinition() {
    DurableMutation<Mail, String> mutation =
        sending(options -> options.invalidates(QueryFilter.prefix(List.of("sent"))));
    QueryClient client = QueryClient.create(all -> all.storage(storage).durable(mutation));
    Seen seen = new Seen();
    try (Screen screen =
        Screen.render(QueryClient.CONTEXT.provide(client, new Lister(mutation, seen)))) {
      screen.settle();
      Task<String> call = Objects.requireNonNull(seen.send).mutate(Mail.to("Ada"));
      screen.settle();

      assertThat(call.isDone()).isTrue();
      assertThat(seen.fetches).isEqualTo(2);
    }
    client.close();
  }
}
