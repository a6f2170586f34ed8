package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuWatchTest {

  @Test
  void idleAndWaitingAreNotBusy() {
    assertThat(CpuWatch.busyTicks("cpu  10 20 30 4000 500 6 7 8 99 0\ncpu0 1 1 1 1"))
        .isEqualTo(10 + 20 + 30 + 6 + 7 + 8);
  }

  @Test
  void ownTimeIsThatOfTheProcessAndItsEndedChildren() {
    String stat = "42 (a name) with ) S 1 2 3 4 5 6 7 8 9 10 100 20 3000 400 0 0";

    assertThat(CpuWatch.ownTicks(stat)).isEqualTo(3520);
  }
}
