package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final double QUIET = 0;
  private static final double DISTURBED = 1.5;

  private final Measurements measurements = new Measurements();
  private final Judge judge = new Judge(measurements);

  @Test
  void aRatioIsMetWhenThePeerTakesThatManyTimesLonger() {
    measurements.add("yield", "ours", 10, QUIET);
    measurements.add("yield", "peer", 25, QUIET);

    assertThat(
            judge.verdicts(
                List.of(
                    new Target.Ratio("yield", "ours", "peer", 2.5),
                    new Target.Ratio("yield", "ours", "peer", 3))))
        .containsExactly(
            new Verdict("yield", "peer", "ours", ">= 2.5x", 2.5, true),
            new Verdict("yield", "peer", "ours", ">= 3x", 2.5, false));
  }

  @Test
  void aLimitLooksAtQuietRoundsOnly() {
    measurements.add("ping-pong", "ours", 9_000, DISTURBED);
    measurements.add("ping-pong", "ours", 2_000, QUIET);
    measurements.add("ping-pong", "ours", 8_000, DISTURBED);

    assertThat(judge.verdicts(List.of(new Target.Limit("ping-pong", "ours", 3_000))))
        .containsExactly(new Verdict("ping-pong", "ours", "ours", "<= 3,000", 2_000, true));
  }

  @Test
  void whatWasNotMeasuredIsNotJudged() {
    measurements.add("yield", "ours", 10, QUIET);

    assertThat(judge.verdicts(List.of(new Target.Ratio("yield", "ours", "peer", 2)))).isEmpty();
  }
}
