package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.callOnMainThread;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.resolveFuture;
import static org.javanative.runtime.Async.runAsync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MainThreadTest extends OnEachCarrier {
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService ui =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "ui"));

  @AfterEach
  void endUi() {
    ui.shutdownNow();
  }

  private final MainThread uiThread =
      new MainThread() {
        @Override
        public void post(Runnable work) {
          ui.execute(work);
        }

        @Override
        public boolean isCurrent() {
          return Thread.currentThread().getName().equals("ui");
        }
      };

  @Test
  void withoutAPlatformWorkRunsOnTheCaller() {
    String caller = Thread.currentThread().getName();
    callOnMainThread(() -> log.add(Thread.currentThread().getName()));
    assertThat(log).containsExactly(caller);
  }

  @Test
  void aCoroutineInheritsTheMainThreadOfTheHostThatStartedIt() throws Exception {
    MainThread.HOST.runWith(
        uiThread,
        () ->
            runAsync(
                () -> {
                  LoopFuture<String> back = createFuture();
                  callOnMainThread(() -> resolveFuture(back, Thread.currentThread().getName()));
                  log.add(await(back));
                  Task<Void> child =
                      runAsync(
                          () -> {
                            LoopFuture<String> again = createFuture();
                            callOnMainThread(
                                () -> resolveFuture(again, Thread.currentThread().getName()));
                            log.add("child " + await(again));
                          });
                  await(child);
                }));
    try (EventLoop real = EventLoop.create(carrier)) {
      MainThread.HOST
          .callWith(
              uiThread,
              () ->
                  real.createTask(
                      () -> {
                        LoopFuture<String> back = createFuture();
                        callOnMainThread(
                            () -> resolveFuture(back, Thread.currentThread().getName()));
                        return await(back);
                      }))
          .get(30, TimeUnit.SECONDS);
    }
    // On the test loop the hop leaves virtual time: run until both answers are here.
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(20))
        .until(
            () -> {
              loop.runCurrent();
              return log.size() == 2;
            });
    assertThat(log).containsExactly("ui", "child ui");
  }

  @Test
  void anExceptionIsReportedOnceAndDoesNotReachTheCaller() throws Exception {
    loop.run(
        () ->
            callOnMainThread(
                () -> {
                  log.add("ran");
                  throw new IllegalStateException("in ui");
                }));
    assertThat(log).containsExactly("ran");
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.message()).contains("A call on the main thread failed");
              assertThat(report.error()).hasMessage("in ui");
            });
  }

  @Test
  void aMainThreadThatRefusesOrRunsTwiceStillRunsTheWorkExactlyOnce() throws Exception {
    MainThread refusing =
        new MainThread() {
          @Override
          public void post(Runnable work) {
            work.run();
            work.run();
            throw new IllegalStateException("closed");
          }

          @Override
          public boolean isCurrent() {
            return false;
          }

          @Override
          public String toString() {
            return "refusing host";
          }
        };
    MainThread.HOST.runWith(refusing, () -> callOnMainThread(() -> log.add("ran")));
    assertThat(log).containsExactly("ran");
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(
            report ->
                assertThat(report.message()).contains("refusing host").contains("refused a call"));
  }

  @Test
  void theErrorSinkOfTheHostTakesTheErrorsOfItsTasks() throws Exception {
    List<ErrorReport> hosts = Collections.synchronizedList(new ArrayList<>());
    ErrorSink.HOST.runWith(
        hosts::add,
        () ->
            Async.callThreadsafe(
                () -> {
                  throw new IllegalStateException("of the host");
                }));
    loop.runCurrent();
    assertThat(hosts)
        .singleElement()
        .satisfies(report -> assertThat(report.error()).hasMessage("of the host"));
    assertThat(loop.errors()).isEmpty();
  }

  @Test
  void aFailingSinkDoesNotStopTheLoop() throws Exception {
    ErrorSink.HOST.runWith(
        report -> {
          throw new IllegalStateException("sink");
        },
        () ->
            Async.callThreadsafe(
                () -> {
                  throw new IllegalStateException("callback");
                }));
    Async.callThreadsafe(() -> log.add("went on"));
    loop.runCurrent();
    assertThat(log).containsExactly("went on");
  }
}
