package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestPlanTest {
  @Test
  void runsOnTheBaselineAndOnTheNewestLongTermRelease() {
    TestPlan plan = TestPlan.of(jdks(26, 25, 21, 17));

    assertThat(features(plan)).containsExactly(17, 25);
    assertThat(plan.missing()).isEmpty();
  }

  @Test
  void namesTheNewerReleaseWhenOnlyTheBaselineIsThere() {
    TestPlan plan = TestPlan.of(jdks(17));

    assertThat(features(plan)).containsExactly(17);
    assertThat(plan.missing())
        .singleElement()
        .asString()
        .contains("newest LTS")
        .contains("none after 17");
  }

  @Test
  void runsOnTheJdkInUseWhenTheBaselineIsMissingAndSaysSo() {
    TestPlan plan = TestPlan.of(jdks(21));

    assertThat(features(plan)).containsExactly(21);
    assertThat(plan.missing()).singleElement().asString().startsWith("JDK 17");
  }

  @Test
  void aJdkThatWasAskedForAndIsMissingIsAFailureWithARemedy() {
    assertThatThrownBy(() -> TestPlan.only(jdks(25), 17))
        .isInstanceOf(CliException.class)
        .hasMessageStartingWith("There is no JDK 17 here.");
  }

  private static List<Integer> features(TestPlan plan) {
    return plan.legs().stream().map(leg -> leg.jdk().feature()).toList();
  }

  private static Jdks jdks(int... features) {
    List<Jdk> found =
        Arrays.stream(features)
            .mapToObj(feature -> new Jdk(feature, feature + ".0.1", Path.of("/jvm/" + feature)))
            .toList();
    return new Jdks(found, found.get(0));
  }
}
