package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The demos of the async runtime do what they say. */
class AsyncDemosTest {

  @Test
  void aTaskTellsOfItsProgress() {
    try (DemoScreen demo = DemoScreen.of("Task with progress")) {
      demo.press("Import").wait(Duration.ofMillis(1200));
      assertThat(demo.shows("4 of 10 files")).isTrue();
      demo.screen().settle();
      assertThat(demo.shows("10 of 10 files")).isTrue();
    }
  }

  @Test
  void aCancelCleansUp() {
    try (DemoScreen demo = DemoScreen.of("Cancel")) {
      demo.press("Start").wait(Duration.ofSeconds(2)).press("Cancel");
      assertThat(demo.shows("Cancelled, and cleaned up")).isTrue();
    }
  }

  @Test
  void gatherTakesAsLongAsTheSlowest() {
    try (DemoScreen demo = DemoScreen.of("Gather")) {
      demo.press("Fetch three at once").wait(Duration.ofMillis(1200));
      assertThat(demo.shows("Oslo 16°, Quito 20°, Lisbon 24°")).isTrue();
    }
  }

  @Test
  void aTimeoutEndsWhatTakesTooLong() {
    try (DemoScreen demo = DemoScreen.of("Timeouts")) {
      demo.press("Ask, for 1 s at most").wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Too late")).isTrue();

      demo.labelled("Seconds").slideTo(0.5);
      demo.press("Ask, for 1 s at most").wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Here is the answer")).isTrue();
    }
  }

  @Test
  void aScopeFailsAsAWhole() {
    try (DemoScreen demo = DemoScreen.of("TaskScope")) {
      demo.press("Load the inbox").wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Ann has 3 mails")).isTrue();

      demo.tick("The mail server fails").press("Load the inbox").wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Failed: no mail server")).isTrue();
    }
  }
}
