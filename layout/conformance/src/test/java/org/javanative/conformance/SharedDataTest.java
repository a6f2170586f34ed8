package org.javanative.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shared conformance data, where it lies beside the project. */
class SharedDataTest {
  private static final Path FOLDER = folder();

  private static Path folder() {
    Path module = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
    return module.resolve("../../../shared/conformance").normalize();
  }

  @Test
  void allEnabledFixturesOfYogaAreThere() {
    assumeTrue(isThere("yoga_fixtures.json.gz"));

    LayoutData data = LayoutData.read(FOLDER.resolve("yoga_fixtures.json.gz"));

    assertThat(data.cases()).hasSize(543);
    assertThat(data.disabled()).isEqualTo(46);
  }

  @TestFactory
  Stream<DynamicTest> everyEnabledFixtureOfYogaHasItsFramesInBothDirections() {
    return tests("yoga_fixtures.json.gz");
  }

  @TestFactory
  Stream<DynamicTest> everyMeasuredTreeHasItsFrames() {
    return tests("flex_sample.json.gz");
  }

  private static Stream<DynamicTest> tests(String file) {
    if (!isThere(file)) {
      return Stream.of(
          DynamicTest.dynamicTest(file + " is not there", () -> assumeTrue(false, message(file))));
    }
    List<LayoutCase> cases = LayoutData.read(FOLDER.resolve(file)).cases();
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.id(), () -> assertThat(each.firstDifference()).isEmpty()));
  }

  private static boolean isThere(String file) {
    boolean there = Files.exists(FOLDER.resolve(file));
    if (!there) {
      System.out.println(message(file));
    }
    return there;
  }

  private static String message(String file) {
    return "skipped: there is no " + FOLDER.resolve(file);
  }
}
