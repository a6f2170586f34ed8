package org.javanative.benchmarks.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite.Effort;
import org.javanative.benchmarks.Target;
import org.junit.jupiter.api.Test;

class RuntimeSuiteTest {
  private final RuntimeSuite suite = new RuntimeSuite();
  private final List<String> rows = suite.rows().stream().map(Row::name).toList();
  private final List<String> contenders = suite.contenders().stream().map(Contender::name).toList();

  @Test
  void everyRowIsMeasuredInOneScenario() {
    assertThat(suite.scenarios().stream().flatMap(scenario -> scenario.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyTargetNamesARowAndContendersThatThereAre() {
    for (Target target : suite.targets()) {
      assertThat(rows).contains(target.row());
      assertThat(contenders).contains(target.subject());
      if (target instanceof Target.Ratio ratio) {
        assertThat(contenders).contains(ratio.peer());
      }
    }
  }

  @Test
  void rowsOfTheSameWorkAreOneTask() {
    Contender asyncio = suite.contenders().get(contenders.indexOf("asyncio"));
    Scenario sleepers = suite.scenarios().get(3);

    assertThat(suite.arguments(asyncio, sleepers, sleepers.rows(), Effort.FULL))
        .containsExactly("asyncio", "800", "600", "sleepers-100k=100000", "sleepers-1m=200000");
  }

  @Test
  void aSmallerSizeIsRemarked() {
    assertThat(suite.remark("spawn-1m", "asyncio", Effort.FULL))
        .contains("measured with 200,000, for time");
    assertThat(suite.remark("spawn-1m", "netty", Effort.FULL))
        .contains("callbacks, not coroutines");
  }

  @Test
  void whatMakesNoSenseHasAReason() {
    assertThat(suite.inapplicable("sleeper-bytes-1m", "javanative-platform"))
        .contains("a suspended coroutine keeps a platform thread: not for so many");
    assertThat(suite.inapplicable("yield", "netty")).isEmpty();
  }
}
