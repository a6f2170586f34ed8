package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useErrorHandler;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;

class ErrorBoundaryTest {
  private final List<String> log = new ArrayList<>();

  /** Fails in the given place when its button is pressed, or at once. */
  record Fragile(String where, boolean atOnce, List<String> log) implements Component {
    @Override
    public Element render() {
      State<Boolean> broken = useState(atOnce);
      Consumer<Throwable> handler = useErrorHandler();
      useEffect(
          () -> {
            log.add("mount");
            return () -> log.add("unmount");
          },
          onMount());
      useEffect(
          () -> {
            if (broken.get() && where.equals("effect")) {
              throw new IllegalStateException("in effect");
            }
          },
          Hooks.deps(broken.get()));
      useAsyncEffect(
          () -> {
            if (broken.get() && where.equals("coroutine")) {
              throw new IllegalStateException("in coroutine");
            }
          },
          Hooks.deps(broken.get()));
      if (broken.get() && where.equals("render")) {
        throw new IllegalStateException("in render");
      }
      return column(
          button("break").onClick(() -> broken.set(true)),
          button("hand over").onClick(() -> handler.accept(new IllegalStateException("handed"))),
          button("throw")
              .onClick(
                  () -> {
                    throw new IllegalStateException("in handler");
                  }));
    }
  }

  private Element guarded(Component child) {
    return errorBoundary(
            (error, reset) -> column(text("Sorry: " + error.getMessage()), again(reset)), child)
        .onError(error -> log.add("told " + error.getMessage()));
  }

  private static Element again(Runnable reset) {
    return button("again").onClick(reset);
  }

  @Test
  void aFirstRenderThatFailsShowsTheFallback() {
    TestScreen screen =
        TestScreen.showing(column(text("before"), guarded(new Fragile("render", true, log))));

    assertThat(screen.dump()).contains("\"before\"").contains("\"Sorry: in render\"");
    assertThat(log).containsExactly("told in render");
    assertThat(screen.errors).isEmpty();
  }

  @Test
  void aLaterRenderThatFailsEndsTheContentAndShowsTheFallback() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("render", false, log)));

    screen.press("break");

    assertThat(screen.dump()).contains("\"Sorry: in render\"").doesNotContain("\"break\"");
    assertThat(log).containsExactly("mount", "unmount", "told in render");
  }

  @Test
  void resetBeginsWithFreshState() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("render", false, log)));
    screen.press("break");

    screen.press("again");

    assertThat(screen.dump()).contains("\"break\"").doesNotContain("Sorry");
    assertThat(log).endsWith("mount");
  }

  @Test
  void afterAResetTheNextFailureIsCaughtToo() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("render", false, log)));
    screen.press("break");
    screen.press("again");

    screen.press("break");

    assertThat(screen.dump()).contains("\"Sorry: in render\"");
    assertThat(log)
        .containsExactly(
            "mount", "unmount", "told in render", "mount", "unmount", "told in render");
  }

  @Test
  void aFailingEffectGoesToTheBoundary() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("effect", false, log)));

    screen.press("break");

    assertThat(screen.dump()).contains("\"Sorry: in effect\"");
    assertThat(log).contains("told in effect");
    assertThat(screen.errors).isEmpty();
  }

  @Test
  void aFailingCoroutineOfTheComponentGoesToTheBoundary() {
    try (TestLoop loop = TestLoop.create()) {
      TestScreen screen = TestScreen.showing(guarded(new Fragile("coroutine", false, log)));
      screen.press("break");

      loop.runUntilIdle();

      assertThat(screen.dump()).contains("\"Sorry: in coroutine\"");
      assertThat(screen.errors).isEmpty();
      screen.close();
    }
  }

  @Test
  void anErrorHandedOverGoesToTheBoundary() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("-", false, log)));

    screen.press("hand over");

    assertThat(screen.dump()).contains("\"Sorry: handed\"");
  }

  @Test
  void aFailingEventHandlerIsReportedAndTheScreenStays() {
    TestScreen screen = TestScreen.showing(guarded(new Fragile("-", false, log)));

    screen.press("throw");

    assertThat(screen.dump()).contains("\"throw\"");
    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).message()).startsWith("The click handler of button \"throw\"");
  }

  @Test
  void withoutAHandlerTheFailureGoesToTheErrorSink() {
    TestScreen screen =
        TestScreen.showing(
            errorBoundary((error, reset) -> text("sorry"), new Fragile("render", true, log)));

    assertThat(screen.dump()).contains("\"sorry\"");
    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).message()).isEqualTo("Rendering failed in Fragile.");
    assertThat(screen.errors.get(0).place()).isEqualTo("Fragile");
  }

  @Test
  void aFailingFallbackGoesToTheNextBoundaryAbove() {
    Element inner =
        errorBoundary(
            (error, reset) -> {
              throw new IllegalStateException("fallback failed");
            },
            new Fragile("render", true, log));

    TestScreen screen =
        TestScreen.showing(
            errorBoundary((error, reset) -> text("outer: " + error.getMessage()), inner));

    assertThat(screen.dump()).isEqualTo("text \"outer: fallback failed\"\n");
  }

  @Test
  void aComponentInAFallbackThatFailsGoesToTheNextBoundaryAbove() {
    Element inner =
        errorBoundary(
            (error, reset) -> new Fragile("render", false, log), new Fragile("render", true, log));
    TestScreen screen =
        TestScreen.showing(
            errorBoundary((error, reset) -> text("outer: " + error.getMessage()), inner));

    screen.press("break");

    assertThat(screen.dump()).isEqualTo("text \"outer: in render\"\n");
  }

  @Test
  void onlyTheNearestBoundaryCatches() {
    TestScreen screen =
        TestScreen.showing(
            errorBoundary(
                (error, reset) -> text("outer"),
                text("kept"),
                guarded(new Fragile("render", false, log))));

    screen.press("break");

    assertThat(screen.dump()).contains("\"kept\"").contains("\"Sorry: in render\"");
  }

  @Test
  void tooManyRendersGoToTheBoundary() {
    Component restless =
        () -> {
          State<Integer> count = useState(0);
          count.update(n -> n + 1);
          return text("count");
        };

    TestScreen screen = TestScreen.showing(guarded(restless));

    assertThat(screen.dump()).contains("\"Sorry: Too many re-renders: ");
  }
}
