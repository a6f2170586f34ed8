package org.javanative.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.AccessibilityRole.BUTTON;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.text;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.List;
import org.javanative.runtime.Async;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class UiExtensionTest {

  @ExtendWith(UiExtension.class)
  static class WellBehaved {
    @Test
    void usesTheLoopOfTheTest(TestLoop loop) {
      Screen screen = Screen.render(text("a"));
      runAsync(() -> sleep(Duration.ofDays(1)));

      screen.settle(Duration.ofDays(2));

      assertThat(loop.time()).isGreaterThanOrEqualTo(Duration.ofDays(1));
    }
  }

  @ExtendWith(UiExtension.class)
  static class Careless {
    @Test
    void leavesATaskBehind() {
      runAsync(() -> Async.await(Async.createFuture()));
      Screen.render(text("a"));
    }

    @Test
    void leavesAnErrorBehind() {
      Screen screen =
          Screen.render(
              button("fail")
                  .onClick(
                      () -> {
                        throw new IllegalStateException("in handler");
                      }));
      screen.get(By.role(BUTTON)).press();
    }

    @Test
    void leavesAFailedCoroutineBehind() {
      runAsync(
          () -> {
            throw new IllegalStateException("in coroutine");
          });
    }

    @Test
    @Shuffled(seed = 42)
    void failsInAnOrderOfItsOwn(TestLoop loop) throws Exception {
      loop.run(
          () -> {
            throw new IllegalStateException("by chance");
          });
    }
  }

  private static List<String> failuresOf(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(UiExtensionTest::describe)
        .sorted()
        .toList();
  }

  private static String describe(Event event) {
    Throwable error =
        event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow();
    StringBuilder text = new StringBuilder(event.getTestDescriptor().getDisplayName());
    text.append(": ").append(error.getMessage());
    for (Throwable suppressed : error.getSuppressed()) {
      text.append(" / ").append(suppressed.getMessage());
    }
    return text.toString();
  }

  @Test
  void aTestThatLeavesNothingBehindPasses() {
    assertThat(failuresOf(WellBehaved.class)).isEmpty();
  }

  @Test
  void eachTestThatLeavesSomethingBehindFailsItself() {
    List<String> failures = failuresOf(Careless.class);

    assertThat(failures).hasSize(4);
    assertThat(failures.get(0))
        .startsWith("failsInAnOrderOfItsOwn")
        .contains("by chance")
        .contains("TestLoop seed 42");
    assertThat(failures.get(1)).startsWith("leavesAFailedCoroutineBehind").contains("in coroutine");
    assertThat(failures.get(2)).startsWith("leavesATaskBehind").contains("outlived the screen");
    assertThat(failures.get(3))
        .startsWith("leavesAnErrorBehind")
        .contains("error(s) that nobody has taken");
  }
}
