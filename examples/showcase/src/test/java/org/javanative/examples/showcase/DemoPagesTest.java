package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.examples.showcase.page.DemoPage;
import org.javanative.storage.MemoryStorage;
import org.javanative.storage.StoragePlatform;
import org.javanative.testing.By;
import org.javanative.testing.Screen;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.headless.HeadlessHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoPagesTest {

  @BeforeEach
  void keepInMemory() {
    StoragePlatform.install(new MemoryPlatform(MemoryStorage.create()));
  }

  @AfterEach
  void forget() {
    StoragePlatform.install(null);
  }

  static List<Demo> demos() {
    return Demos.ALL.demos();
  }

  @ParameterizedTest
  @MethodSource("demos")
  void everyPageShowsItsDemoAndItsSourceWithoutAComplaint(Demo demo) {
    try (Screen screen = Screen.render(new DemoPage(Demos.ALL, demo))) {
      assertThat(screen.find(By.role(AccessibilityRole.HEADING, demo.title()))).isPresent();
      assertThat(screen.get(By.testId("stage")).all(By.matching("any view", view -> true)))
          .as("the heading, and the demo below it")
          .hasSizeGreaterThan(1);
      assertThat(screen.find(By.testId("unavailable"))).isEmpty();
      assertThat(screen.get(By.testId("source")).text())
          .contains("record " + demo.component().getClass().getSimpleName())
          .doesNotContain("import ");
      assertThat(screen.warnings()).isEmpty();
      assertThat(screen.errors()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("demos")
  void aPlatformThatHasNoDeviceShowsEveryPageAndSaysWhatIsMissing(Demo demo) {
    try (HeadlessHost host = HeadlessHost.mount(new DemoPage(Demos.ALL, demo))) {
      assertThat(host.text()).contains(demo.title(), "record ");
    }
  }

  @Test
  void everyGroupHasDemos() {
    assertThat(Arrays.stream(Group.values()).map(Demos.ALL::in)).noneMatch(List::isEmpty);
  }
}
