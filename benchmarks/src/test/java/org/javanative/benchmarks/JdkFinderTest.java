package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdkFinderTest {
  private final JdkFinder finder =
      new JdkFinder(List.of(jdk("21.0.2"), jdk("17.0.15"), jdk("25.0.3"), jdk("11.0.1")));

  @Test
  void choosesTheNewestAndTheOldestThatIsSupported() {
    assertThat(finder.latest(null).feature()).isEqualTo(25);
    assertThat(finder.oldest(null).feature()).isEqualTo(17);
  }

  @Test
  void saysWhenAHomeIsNone() {
    assertThatThrownBy(() -> finder.latest(Path.of("/no/jdk")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("no JDK at ");
  }

  @Test
  void readsTheJdkThatRunsThisTest() {
    InstalledJdk own = InstalledJdk.at(Path.of(System.getProperty("java.home"))).orElseThrow();

    assertThat(own.feature()).isEqualTo(Runtime.version().feature());
  }

  private static InstalledJdk jdk(String version) {
    return new InstalledJdk(Path.of("/jdk"), Runtime.Version.parse(version), "Some vendor");
  }
}
