package org.javanative.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The project's own cases, measured in Chromium by the scripts in {@code measure}. */
class MeasuredCasesTest {
  /**
   * Where the layout is not the browser's: ratios together with percentages of what is not known,
   * and baselines in reversed lines that were measured at another width. The design page has more.
   */
  private static final Set<String> KNOWN_DIFFERENCES = Set.of("mixed-12-86", "mixed-12-111");

  @TestFactory
  Stream<DynamicTest> everyFeatureIsLaidOutAsInTheBrowser() {
    return tests("features.json.gz");
  }

  @TestFactory
  Stream<DynamicTest> whatAppsWriteIsLaidOutAsInTheBrowser() {
    return tests("core.json.gz");
  }

  @TestFactory
  Stream<DynamicTest> allFeaturesMixedAreLaidOutAsInTheBrowser() {
    return tests("mixed.json.gz");
  }

  @Test
  void theKnownDifferencesAreStillThere() {
    assertThat(
            read("mixed.json.gz").cases().stream()
                .filter(each -> each.firstDifference().isPresent())
                .map(LayoutCase::id))
        .containsExactlyInAnyOrderElementsOf(KNOWN_DIFFERENCES);
  }

  private static Stream<DynamicTest> tests(String name) {
    return read(name).cases().stream()
        .filter(each -> !KNOWN_DIFFERENCES.contains(each.id()))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.id(), () -> assertThat(each.firstDifference()).isEmpty()));
  }

  private static LayoutData read(String name) {
    URL url = MeasuredCasesTest.class.getResource(name);
    try {
      return LayoutData.read(Path.of(url.toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
