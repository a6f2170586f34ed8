package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void withoutArgumentsTheWholeRuntimeSuiteIsMeasured() {
    Options options = Options.parse(List.of());

    assertThat(options.command()).isEqualTo("runtime");
    assertThat(options.effort()).isEqualTo(Suite.Effort.FULL);
    assertThat(options.rows()).isEmpty();
    assertThat(options.contenders()).isEmpty();
  }

  @Test
  void rowsAndContendersMayBeRepeatedOrListed() {
    Options options =
        Options.parse(
            List.of(
                "runtime", "--quick", "--row", "yield,post-1", "--row", "post-4", "--json", "f"));

    assertThat(options.rows()).containsExactly("yield", "post-1", "post-4");
    assertThat(options.effort()).isEqualTo(Suite.Effort.QUICK);
    assertThat(options.json()).isEqualTo(Path.of("f"));
  }

  @Test
  void mistakesAreNamed() {
    assertThatThrownBy(() -> Options.parse(List.of("--fast"))).hasMessage("no such option: --fast");
    assertThatThrownBy(() -> Options.parse(List.of("--json"))).hasMessage("--json needs a value");
    assertThatThrownBy(() -> Options.parse(List.of("report")))
        .hasMessage("report needs --json FILE");
    assertThatThrownBy(() -> Options.parse(List.of("--rounds", "x")))
        .hasMessage("--rounds needs a number above 0, not 'x'");
    assertThatThrownBy(() -> Suites.named("compute"))
        .hasMessageStartingWith("no suite named 'compute'; there are: [runtime");
  }
}
