package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JdksTest {
  private static final String LINES =
      """
      17 17.0.15 /jvm/seventeen
      26 26.0.1 /jvm/twenty six
      25 25.0.3 /jvm/twentyfive
      """;

  @Test
  void readsWhatTheScriptFound() {
    Jdks jdks = Jdks.parse(LINES, Path.of("/jvm/twentyfive"));

    assertThat(jdks.found()).extracting(Jdk::feature).containsExactly(26, 25, 17);
    assertThat(jdks.found().get(0).home()).isEqualTo(Path.of("/jvm/twenty six"));
    assertThat(jdks.inUse().version()).isEqualTo("25.0.3");
  }

  @Test
  void theNewestLongTermReleaseIsNotTheNewestRelease() {
    Jdks jdks = Jdks.parse(LINES, Path.of("/jvm/twentyfive"));

    assertThat(jdks.newestLongTerm()).map(Jdk::feature).contains(25);
    assertThat(jdks.ofFeature(17)).map(Jdk::version).contains("17.0.15");
    assertThat(jdks.ofFeature(21)).isEmpty();
  }

  @Test
  void everyFourthReleaseFrom17IsLongTerm() {
    assertThat(java.util.stream.IntStream.rangeClosed(11, 33).filter(f -> jdk(f).isLongTerm()))
        .containsExactly(17, 21, 25, 29, 33);
  }

  @Test
  void aJdkThatWasNotListedIsTheOneThatRuns() {
    Jdks jdks = Jdks.parse("", Path.of("/elsewhere"));

    assertThat(jdks.inUse().feature()).isEqualTo(Runtime.version().feature());
  }

  @Test
  void aLineThatIsNotAJdkIsNamed() {
    assertThatThrownBy(() -> Jdk.parse("17")).hasMessageContaining("'17'");
  }

  private static Jdk jdk(int feature) {
    return new Jdk(feature, feature + ".0.1", Path.of("/jvm/" + feature));
  }
}
