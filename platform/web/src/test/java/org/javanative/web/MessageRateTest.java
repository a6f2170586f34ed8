package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MessageRateTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final MessageRate rate = new MessageRate(10, 3, nanos::get);

  @Test
  void asManyAtOnceAsTheBurstAndThenSoManyASecond() {
    assertThat(allowed(5)).isEqualTo(3);
    nanos.addAndGet(Duration.ofMillis(250).toNanos());
    assertThat(allowed(5)).isEqualTo(2);
  }

  @Test
  void noMoreThanTheBurstIsSavedUp() {
    nanos.addAndGet(Duration.ofHours(1).toNanos());

    assertThat(allowed(5)).isEqualTo(3);
  }

  @Test
  void whoWasAwaySaysAtOnceWhatItCouldHaveSaidMeanwhile() {
    assertThat(allowed(5)).isEqualTo(3);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());

    rate.resume(Duration.ofMinutes(1));
    rate.resume(Duration.ofMinutes(1));

    assertThat(allowed(50)).isEqualTo(20);
    nanos.addAndGet(Duration.ofHours(1).toNanos());
    assertThat(allowed(50)).isEqualTo(3);
  }

  @Test
  void whoWasAwayForLongGetsNoMoreThanForTheLongestTime() {
    nanos.addAndGet(Duration.ofHours(1).toNanos());

    rate.resume(Duration.ofSeconds(1));

    assertThat(allowed(50)).isEqualTo(13);
  }

  private int allowed(int messages) {
    int allowed = 0;
    for (int i = 0; i < messages; i++) {
      allowed += rate.allows() ? 1 : 0;
    }
    return allowed;
  }
}
