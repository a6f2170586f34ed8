package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.javanative.runtime.Async;
import org.javanative.runtime.ContextVar;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.MainThread;
import org.javanative.runtime.TestLoop;
import org.javanative.ui.headless.HeadlessRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScreenHostTest {

  /** Runs nothing until told to. */
  private static final class ManualMainThread implements MainThread {
    private final Queue<Runnable> posted = new ArrayDeque<>();
    private boolean running;

    @Override
    public synchronized void post(Runnable work) {
      posted.add(work);
    }

    @Override
    public synchronized boolean isCurrent() {
      return running;
    }

    synchronized int posted() {
      return posted.size();
    }

    void runAll() {
      for (; ; ) {
        Runnable work;
        synchronized (this) {
          work = posted.poll();
          running = work != null;
        }
        if (work == null) {
          return;
        }
        work.run();
      }
    }
  }

  private final ManualMainThread mainThread = new ManualMainThread();
  private final HeadlessRenderer renderer = new HeadlessRenderer();
  private final List<ErrorReport> errors = new ArrayList<>();
  private final ScreenHost host = ScreenHost.create(renderer, mainThread, errors::add);

  private void show(Component component) {
    host.show(component);
    mainThread.runAll();
  }

  private void press(String title) {
    Integer tag = renderer.find(HostType.BUTTON, title);
    host.dispatch(tag == null ? -1 : tag, EventType.CLICK, null);
    mainThread.runAll();
  }

  @Test
  void settersOfManyThreadsCauseOneFlush() throws Exception {
    AtomicReference<State<Integer>> state = new AtomicReference<>();
    int[] renders = {0};
    show(
        () -> {
          State<Integer> count = useState(0);
          state.set(count);
          renders[0]++;
          return text("count " + count.get());
        });
    int threads = 8;
    CountDownLatch done = new CountDownLatch(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);

    for (int i = 0; i < threads; i++) {
      pool.execute(
          () -> {
            for (int j = 0; j < 1000; j++) {
              state.get().update(n -> n + 1);
            }
            done.countDown();
          });
    }
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    pool.shutdown();

    assertThat(mainThread.posted()).isEqualTo(1);
    mainThread.runAll();
    assertThat(renders[0]).isEqualTo(2);
    assertThat(renderer.dump()).isEqualTo("text \"count 8000\"\n");
  }

  @Test
  void aSetterNeverRendersOnTheSpot() {
    List<String> seen = new ArrayList<>();
    show(
        () -> {
          State<String> name = useState("old");
          return button("Set")
              .onClick(
                  () -> {
                    name.set("new");
                    seen.add(renderer.dump());
                  })
              .testId(name.get());
        });

    press("Set");

    assertThat(seen.get(0)).contains("old");
    assertThat(renderer.dump()).contains("new");
  }

  @Test
  void aHandlerStartsACoroutineThatSetsState() {
    try (TestLoop loop = TestLoop.create()) {
      show(
          () -> {
            State<String> status = useState("idle");
            return column(
                button("Start")
                    .onClick(
                        () ->
                            runAsync(
                                () -> {
                                  status.set("working");
                                  sleep(Duration.ofSeconds(5));
                                  status.set("done");
                                })),
                text(status.get()));
          });

      press("Start");
      loop.runCurrent();
      mainThread.runAll();
      assertThat(renderer.dump()).contains("working");

      loop.runUntilIdle();
      mainThread.runAll();
      assertThat(renderer.dump()).contains("done");
    }
  }

  @Test
  void aCoroutineInheritsTheMainThreadAndTheErrorSinkOfItsHost() throws Exception {
    try (TestLoop loop = TestLoop.create()) {
      List<Object> inherited = new ArrayList<>();
      show(
          () ->
              button("Start")
                  .onClick(
                      () ->
                          runAsync(
                              () -> {
                                inherited.add(MainThread.current());
                                Async.callOnMainThread(() -> inherited.add("on main"));
                                ErrorSink.current()
                                    .report(ErrorReport.of("seen", new Exception("seen")));
                              })));

      press("Start");
      loop.runUntilIdle();

      assertThat(inherited).containsExactly(mainThread);
      mainThread.runAll();
      assertThat(inherited).containsExactly(mainThread, "on main");
      assertThat(errors).extracting(ErrorReport::message).containsExactly("seen");
    }
  }

  @Test
  void whatAPlatformAddsToAScreenReachesItsRendersHandlersAndCoroutines() throws Exception {
    ContextVar<String> device = ContextVar.withDefault("device", "none");
    ScreenHost phone =
        ScreenHost.builder(renderer).mainThread(mainThread).with(device, "phone").build();
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    record Page(ContextVar<String> device, BlockingQueue<String> seen) implements Component {
      @Override
      public Element render() {
        seen.add("render: " + device.get());
        return button("Go")
            .onClick(
                () -> {
                  seen.add("handler: " + device.get());
                  runAsync(() -> seen.add("coroutine: " + device.get()));
                });
      }
    }
    phone.show(new Page(device, seen));
    mainThread.runAll();

    phone.dispatch(
        Objects.requireNonNull(renderer.find(HostType.BUTTON, "Go")), EventType.CLICK, null);
    mainThread.runAll();

    assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("render: phone");
    assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("handler: phone");
    assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("coroutine: phone");
    assertThat(device.get()).isEqualTo("none");
    phone.close();
  }

  @Test
  void aFailingHandlerIsReportedWithItsElementAndPath() {
    record Bomb() implements Component {
      @Override
      public Element render() {
        return button("Boom")
            .onClick(
                () -> {
                  throw new IllegalStateException("boom");
                });
      }
    }
    host.show(new Bomb());
    mainThread.runAll();

    press("Boom");

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message())
        .isEqualTo("The click handler of button \"Boom\" at Bomb failed.");
    assertThat(errors.get(0).place()).isEqualTo("Bomb");
  }

  @Test
  void eventsOfDisabledAndUnknownViewsAreIgnored() {
    List<String> calls = new ArrayList<>();
    show(() -> button("Off").disabled(true).onClick(() -> calls.add("called")));

    press("Off");
    host.dispatch(4711, EventType.CLICK, null);
    mainThread.runAll();

    assertThat(calls).isEmpty();
    assertThat(errors).isEmpty();
  }

  @Test
  void closingCleansUpAndIgnoresWhatIsSetLater() {
    List<String> log = new ArrayList<>();
    AtomicReference<State<Integer>> state = new AtomicReference<>();
    show(
        () -> {
          State<Integer> count = useState(0);
          state.set(count);
          useEffect(() -> () -> log.add("cleaned up"), onMount());
          return text("count " + count.get());
        });
    host.onClose(() -> log.add("closed"));

    host.close();
    host.close();
    mainThread.runAll();
    state.get().set(1);
    host.dispatch(1, EventType.CLICK, null);
    host.show(text("late"));
    mainThread.runAll();

    assertThat(log).containsExactly("cleaned up", "closed");
    assertThat(renderer.dump()).isEmpty();
    assertThat(state.get().get()).isZero();
  }

  @Test
  void anEffectMayShowSomethingElse() {
    show(
        () -> {
          useEffect(() -> host.show(text("second")), onMount());
          return text("first");
        });

    assertThat(renderer.dump()).isEqualTo("text \"second\"\n");
    assertThat(errors).isEmpty();
  }

  @Test
  void anActionForAClosedHostRunsAtOnce() {
    List<String> log = new ArrayList<>();
    host.close();
    mainThread.runAll();

    host.onClose(() -> log.add("late"));
    mainThread.runAll();

    assertThat(log).containsExactly("late");
  }

  @Test
  void aFailingRendererIsReported() {
    ScreenHost failing =
        ScreenHost.create(
            commit -> {
              throw new IllegalStateException("no display");
            },
            SerialMainThread.inline(),
            errors::add);

    failing.show(text("a"));

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message()).startsWith("The renderer failed to apply a commit");
  }
}
