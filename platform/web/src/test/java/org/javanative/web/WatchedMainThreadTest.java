package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.SerialMainThread;
import org.junit.jupiter.api.Test;

class WatchedMainThreadTest {
  private final List<String> warnings = new ArrayList<>();
  private long nanos = Long.MAX_VALUE - 1;
  private final WatchedMainThread thread =
      new WatchedMainThread(SerialMainThread.inline(), () -> nanos, warnings::add);

  private void takeLong(Duration time) {
    nanos += time.toNanos();
    thread.look();
    thread.look();
  }

  @Test
  void workThatTakesLongIsToldOnceWithWhereItIs() {
    thread.post(() -> takeLong(Duration.ofSeconds(2)));

    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0))
        .startsWith("A handler or render has held its thread for more than 2 s")
        .contains("runAsync(() -> offload(..))")
        .contains("\n    at org.javanative.web.WatchedMainThreadTest.takeLong(");
  }

  @Test
  void manyShortPiecesOfWorkAreNoLongOne() {
    for (int i = 0; i < 5; i++) {
      thread.post(() -> takeLong(Duration.ofMillis(1_900)));
    }
    takeLong(Duration.ofHours(1));

    assertThat(warnings).isEmpty();
  }

  @Test
  void workThatFailsIsWorkThatHasEnded() {
    thread.post(
        () -> {
          throw new IllegalStateException("as expected");
        });
    takeLong(Duration.ofHours(1));

    assertThat(warnings).isEmpty();
    assertThat(thread.isCurrent()).isFalse();
  }
}
