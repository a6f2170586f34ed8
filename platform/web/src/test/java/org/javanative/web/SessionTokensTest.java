package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionTokensTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
  private final SessionTokens tokens = new SessionTokens(nanos::get);

  @Test
  void aTokenIsGoodOnce() {
    String token = tokens.issue();

    assertThat(tokens.redeem(token)).isTrue();
    assertThat(tokens.redeem(token)).isFalse();
    assertThat(tokens.redeem("other")).isFalse();
    assertThat(tokens.redeem(null)).isFalse();
  }

  @Test
  void aTokenExpires() {
    String token = tokens.issue();

    nanos.addAndGet(Duration.ofMinutes(3).toNanos());

    assertThat(tokens.redeem(token)).isFalse();
  }

  @Test
  void theOldestGoesWhenThereAreTooMany() {
    String oldest = tokens.issue();
    for (int i = 0; i < 10_000; i++) {
      tokens.issue();
    }
    String newest = tokens.issue();

    assertThat(tokens.redeem(oldest)).isFalse();
    assertThat(tokens.redeem(newest)).isTrue();
  }
}
