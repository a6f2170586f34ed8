package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void medianIsTheMiddleValueWhateverTheOrder() {
    assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
  }

  @Test
  void medianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertThat(Statistics.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3.0);
  }

  @Test
  void percentileIsTheNearestRank() {
    double[] oneToHundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

    assertThat(Statistics.percentile(oneToHundred, 50)).isEqualTo(50);
    assertThat(Statistics.percentile(oneToHundred, 99)).isEqualTo(99);
    assertThat(Statistics.percentile(oneToHundred, 0)).isEqualTo(1);
  }

  @Test
  void nothingHasNoMedian() {
    assertThatThrownBy(() -> Statistics.median(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no values");
  }
}
