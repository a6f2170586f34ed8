package org.javanative.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Suite;
import org.javanative.benchmarks.Target;
import org.junit.jupiter.api.Test;

class WebSuiteTest {
  private final WebSuite suite = new WebSuite();
  private final List<String> rows = suite.rows().stream().map(Row::name).toList();

  @Test
  void theRowsAreNamedByScenarioAndFigure() {
    assertThat(rows)
        .startsWith("idle-counter-heap", "idle-counter-native", "idle-counter-threads")
        .contains("idle-items-heap", "press-p50", "toggle-p99", "search-max", "search-cpu")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRowIsMeasuredInOneScenario() {
    assertThat(suite.scenarios().stream().flatMap(scenario -> scenario.rows().stream()))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void targetsAreAboutRowsThereAre() {
    assertThat(suite.targets()).isNotEmpty().allMatch(target -> rows.contains(target.row()));
    assertThat(suite.targets()).contains(new Target.Limit("press-p99", "javanative", 20_000));
  }

  @Test
  void fiveHundredAreIdleAndAHundredActiveInAFullRun() {
    assertThat(arguments("idle-items")).contains("500");
    assertThat(arguments("press")).contains("100");
  }

  private List<String> arguments(String scenario) {
    Contender contender = suite.contenders().get(0);
    return suite.arguments(
        contender,
        suite.scenarios().stream().filter(s -> s.name().equals(scenario)).findFirst().orElseThrow(),
        List.of(),
        Suite.Effort.FULL);
  }
}
