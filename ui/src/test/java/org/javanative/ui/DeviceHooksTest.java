package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useFrame;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;

class DeviceHooksTest {
  private final List<String> log = new ArrayList<>();

  record Sheet(String name, boolean handles, List<String> log) implements Component {
    @Override
    public Element render() {
      useBackHandler(
          () -> {
            log.add(name);
            return handles;
          });
      return text(name);
    }
  }

  @Test
  void theLastToComeIsAskedFirstWhenTheUserGoesBack() {
    TestScreen screen = TestScreen.showing(column(new Sheet("below", true, log)));
    screen.show(column(new Sheet("below", true, log), new Sheet("above", false, log)));

    screen.host.back(() -> log.add("host"));
    assertThat(log).containsExactly("above", "below");
    screen.show(column(nothing(), nothing()));
    screen.host.back(() -> log.add("host"));

    assertThat(log).containsExactly("above", "below", "host");
  }

  record Spinner(List<String> log) implements Component {
    @Override
    public Element render() {
      State<Long> time = useState(0L);
      useFrame(frame -> time.set(frame.toMillis()));
      return text("at " + time.get());
    }
  }

  @Test
  void framesComeUntilTheComponentGoes() {
    TestScreen screen = TestScreen.showing(new Spinner(log));
    assertThat(screen.host.activities()).containsExactly("useFrame of Spinner");

    screen.frames.next();
    screen.frames.next();
    assertThat(screen.dump()).isEqualTo("text \"at 32\"\n");
    screen.show(nothing());

    assertThat(screen.frames.waiting()).isZero();
    assertThat(screen.host.activities()).isEmpty();
  }

  @Test
  void withoutADisplayFramesAreTimedByTheLoop() {
    try (TestLoop loop = TestLoop.create()) {
      ScreenHost host = ScreenHost.builder(commit -> {}).build();
      host.show(new Spinner(log));

      loop.advanceBy(Duration.ofMillis(100));

      assertThat(host.activities()).isNotEmpty();
      host.close();
      loop.runUntilIdle();
      assertThat(host.activities()).isEmpty();
    }
  }
}
