package org.javanative.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Hooks.useState;

import org.javanative.ui.State;
import org.junit.jupiter.api.Test;

class TestHookTest {
  @Test
  void hooksAreTestedWithoutAComponent() {
    try (TestHook<State<Integer>> count = Screen.renderHook(() -> useState(1))) {
      count.current().update(n -> n + 1);

      assertThat(count.current().get()).isEqualTo(2);
      assertThat(count.renders()).isEqualTo(2);
      count.rerender();
      assertThat(count.renders()).isEqualTo(3);
    }
  }

  @Test
  void hooksThatFailSayWhy() {
    try (TestHook<String> failing =
        Screen.renderHook(
            () -> {
              throw new IllegalStateException("no luck");
            })) {
      assertThatThrownBy(failing::current).hasMessageContaining("no luck");
      failing.screen().takeErrors();
    }
  }
}
