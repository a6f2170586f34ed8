package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildTest {
  @Test
  void handsOverEachLineAndTheExitCode() {
    List<String> lines = new ArrayList<>();

    int exit = Child.run(new ProcessBuilder("sh", "-c", "echo one; echo two; exit 3"), lines::add);

    assertThat(exit).isEqualTo(3);
    assertThat(lines).containsExactly("one", "two");
  }

  @Test
  void standardInputIsEmpty() {
    assertThat(Child.run(new ProcessBuilder("sh", "-c", "read line"), line -> {})).isEqualTo(1);
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Child.run(new ProcessBuilder("no-such-program"), line -> {}))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("no-such-program");
  }

  @Test
  void aProgramIsEndedWhenItsReaderFails() {
    List<String> pid = new ArrayList<>();
    ProcessBuilder endless = new ProcessBuilder("sh", "-c", "echo $$; exec sleep 600");

    assertThatThrownBy(
            () ->
                Child.run(
                    endless,
                    line -> {
                      pid.add(line);
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");

    assertThat(ProcessHandle.of(Long.parseLong(pid.get(0))))
        .matches(p -> p.isEmpty() || !p.get().isAlive());
  }
}
