package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.javanative.runtime.ErrorReport;
import org.junit.jupiter.api.Test;

class FullDisclosureTest {
  private final AtomicLong nanos = new AtomicLong();

  private Disclosure disclosure(WebLimits limits) {
    return new FullDisclosure(new FaultyApp(), limits, nanos::get);
  }

  private static ErrorReport report(String message) {
    return ErrorReport.of(message, new IllegalStateException("secret detail"));
  }

  @Test
  void tellsWhatANoticeKeepsToItself() {
    assertThat(Disclosure.NOTICE.failure(report("A failed.")))
        .isEqualTo(
            "{\"notice\":\"Something went wrong in the app. The details are in the server's"
                + " log.\"}");
    assertThat(Disclosure.NOTICE.warning("Keys are missing.")).isNull();

    Disclosure full = disclosure(WebLimits.DEFAULT);
    assertThat(full.failure(report("A failed.")))
        .startsWith("{\"failure\":{\"message\":\"A failed.\"")
        .contains("secret detail", "FullDisclosureTest.java:");
    assertThat(full.warning("Keys are missing.")).isEqualTo("{\"warning\":\"Keys are missing.\"}");
  }

  @Test
  void ofAFloodOnlyTheBeginningIsToldAndThatThereIsMore() {
    Disclosure full = disclosure(WebLimits.DEFAULT);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      told.add(full.failure(report("failure " + i)));
    }
    told.removeIf(Objects::isNull);

    assertThat(told).hasSize(21);
    assertThat(told.get(20)).startsWith("{\"warning\":\"More goes wrong than is shown here.");

    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(full.failure(report("later"))).contains("later");
  }

  @Test
  void whatIsToldFitsIntoWhatIsKeptForAPage() {
    Disclosure full = disclosure(WebLimits.DEFAULT.withReplayChars(64_000));
    Throwable error = new IllegalStateException("x".repeat(100_000));

    assertThat(full.failure(ErrorReport.of("y".repeat(100_000), error))).hasSizeLessThan(1_000);
    assertThat(full.warning("z".repeat(100_000))).hasSizeLessThan(1_000);
  }
}
