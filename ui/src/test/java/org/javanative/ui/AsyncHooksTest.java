package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useInterval;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.Async;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsyncHooksTest {
  private final TestLoop loop = TestLoop.create();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void closeTheLoop() {
    loop.close();
  }

  /** Loads for a second, and takes another to clean up. */
  record Loader(String id, List<String> log) implements Component {
    @Override
    public Element render() {
      State<String> shown = useState("nothing");
      useAsyncEffect(
          () -> {
            log.add("begin " + id);
            try {
              sleep(Duration.ofSeconds(1));
              shown.set(id);
            } finally {
              sleep(Duration.ofSeconds(1));
              log.add("end " + id);
            }
          },
          deps(id));
      return text(shown.get());
    }
  }

  @Test
  void anAsyncEffectSetsStateFromItsCoroutine() {
    TestScreen screen = TestScreen.showing(new Loader("a", log));

    loop.runUntilIdle();

    assertThat(screen.dump()).isEqualTo("text \"a\"\n");
    assertThat(log).containsExactly("begin a", "end a");
  }

  @Test
  void newDepsCancelItAndTheNextRunWaitsForTheCleanup() {
    TestScreen screen = TestScreen.showing(new Loader("a", log));
    loop.advanceBy(Duration.ofMillis(500));

    screen.show(new Loader("b", log));
    loop.advanceBy(Duration.ofMillis(500));
    assertThat(log).as("a still cleans up").containsExactly("begin a");
    loop.runUntilIdle();

    assertThat(log).containsExactly("begin a", "end a", "begin b", "end b");
    assertThat(screen.dump()).isEqualTo("text \"b\"\n");
  }

  @Test
  void aRunThatIsReplacedWhileItWaitsNeverBegins() {
    TestScreen screen = TestScreen.showing(new Loader("a", log));
    loop.advanceBy(Duration.ofMillis(500));
    screen.show(new Loader("b", log));

    screen.show(new Loader("c", log));
    loop.runUntilIdle();

    assertThat(log).containsExactly("begin a", "end a", "begin c", "end c");
  }

  @Test
  void itIsCancelledWhenTheComponentGoes() {
    TestScreen screen = TestScreen.showing(new Loader("a", log));
    loop.advanceBy(Duration.ofMillis(500));

    screen.show(text("gone"));
    loop.advanceBy(Duration.ofSeconds(1));

    assertThat(log).containsExactly("begin a", "end a");
    assertThat(Async.allTasks()).isEmpty();
    assertThat(screen.warnings).isEmpty();
  }

  record Saver(List<String> log) implements Component {
    @Override
    public Element render() {
      State<String> status = useState("idle");
      return column(
          button("save")
              .onClick(
                  async(
                      () -> {
                        status.set("saving");
                        try {
                          sleep(Duration.ofSeconds(1));
                          status.set("saved");
                        } finally {
                          log.add("ended");
                        }
                      })),
          button("fail")
              .onClick(
                  async(
                      () -> {
                        sleep(Duration.ofSeconds(1));
                        throw new IllegalStateException("disk full");
                      })),
          text(status.get()));
    }
  }

  @Test
  void anAsyncHandlerRunsInTheScopeOfTheComponent() {
    TestScreen screen = TestScreen.showing(new Saver(log));

    screen.press("save");
    loop.runCurrent();
    assertThat(screen.dump()).contains("\"saving\"");
    loop.runUntilIdle();

    assertThat(screen.dump()).contains("\"saved\"");
  }

  @Test
  void anAsyncHandlerIsCancelledWhenTheComponentGoes() {
    TestScreen screen = TestScreen.showing(new Saver(log));
    screen.press("save");
    loop.runCurrent();

    screen.close();
    loop.runCurrent();

    assertThat(log).containsExactly("ended");
    assertThat(Async.allTasks()).isEmpty();
  }

  @Test
  void aFailingAsyncHandlerIsReportedWithItsPlaceAndTheScreenStays() {
    TestScreen screen = TestScreen.showing(new Saver(log));

    screen.press("fail");
    loop.runUntilIdle();

    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).message()).isEqualTo("An async handler of Saver failed.");
    assertThat(screen.errors.get(0).place()).isEqualTo("Saver");
    assertThat(screen.errors.get(0).error()).hasMessage("disk full");
    assertThat(screen.dump()).contains("\"idle\"");
  }

  @Test
  void whatAHandlerStartsByItselfOutlivesTheComponentButNotTheScreen() {
    Component component =
        () ->
            button("go")
                .onClick(
                    () ->
                        runAsync(
                            () -> {
                              try {
                                sleep(Duration.ofHours(1));
                              } finally {
                                log.add("ended");
                              }
                            }));
    TestScreen screen = TestScreen.showing(component);
    screen.press("go");
    screen.show(text("elsewhere"));
    loop.runCurrent();
    assertThat(log).isEmpty();

    screen.close();
    loop.runCurrent();

    assertThat(log).containsExactly("ended");
  }

  @Test
  void whatACoroutineOfAComponentStartsEndsWithTheComponent() {
    Component component =
        () -> {
          useAsyncEffect(
              () ->
                  runAsync(
                      () -> {
                        try {
                          sleep(Duration.ofHours(1));
                        } finally {
                          log.add("ended");
                        }
                      }),
              Hooks.onMount());
          return text("here");
        };
    TestScreen screen = TestScreen.showing(component);
    loop.runCurrent();

    screen.show(text("elsewhere"));
    loop.runCurrent();

    assertThat(log).containsExactly("ended");
  }

  @Test
  void asyncOutsideARenderSaysWhereItBelongs() {
    assertThatThrownBy(() -> async(() -> {}))
        .isInstanceOf(UiException.class)
        .hasMessageStartingWith("async was called outside render()");
  }

  record Clock(Duration period, List<String> log) implements Component {
    @Override
    public Element render() {
      State<Integer> ticks = useState(0);
      useInterval(() -> ticks.set(ticks.get() + 1), period);
      return text("ticks " + ticks.get());
    }
  }

  @Test
  void anIntervalTicksOnTheClockOfTheLoopUntilTheComponentGoes() {
    TestScreen screen = TestScreen.showing(new Clock(Duration.ofSeconds(1), log));

    loop.advanceBy(Duration.ofMillis(3500));
    assertThat(screen.dump()).isEqualTo("text \"ticks 3\"\n");
    screen.show(text("gone"));
    loop.runUntilIdle();

    assertThat(loop.time()).isLessThan(Duration.ofSeconds(5));
    assertThat(screen.warnings).isEmpty();
  }

  @Test
  void aNewPeriodStartsAnew() {
    TestScreen screen = TestScreen.showing(new Clock(Duration.ofSeconds(1), log));
    loop.advanceBy(Duration.ofMillis(900));

    screen.show(new Clock(Duration.ofSeconds(10), log));
    loop.advanceBy(Duration.ofSeconds(9));
    assertThat(screen.dump()).isEqualTo("text \"ticks 0\"\n");
    loop.advanceBy(Duration.ofSeconds(2));

    assertThat(screen.dump()).isEqualTo("text \"ticks 1\"\n");
    screen.close();
  }

  @Test
  void anIntervalWithoutAPeriodIsRefused() {
    TestScreen screen = TestScreen.showing(new Clock(Duration.ZERO, log));

    assertThat(screen.errors.get(0).error())
        .hasMessage(
            "useInterval needs a period above zero, but got PT0S. For every frame of the display"
                + " there is useFrame.");
  }
}
