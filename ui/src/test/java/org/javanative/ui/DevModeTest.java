package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.memo;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevModeTest {
  record Price(String label, double value) implements Component {
    @Override
    public Element render() {
      return text(label + " " + Math.round(value));
    }
  }

  @Test
  void aComparatorDecidesWhatIsTheSame() {
    TestScreen screen = TestScreen.showing(rounded(1.1));
    screen.renders.clear();

    screen.show(rounded(1.2));
    assertThat(screen.renders).isEmpty();
    screen.show(rounded(2.2));

    assertThat(screen.dump()).isEqualTo("text \"price 2\"\n");
    assertThat(screen.renders.get(0).causes())
        .containsExactly(new RenderCause.PropsChanged(List.of("value")));
  }

  private static Element rounded(double value) {
    return memo(
        new Price("price", value),
        (former, next) -> Math.round(former.value()) == Math.round(next.value()));
  }

  @Test
  void aListThatChangesWithoutKeysIsWarnedOfOnce() {
    TestScreen screen = TestScreen.showing(list("a", "b"));

    screen.show(list("a", "b", "c"));
    screen.show(list("a"));

    assertThat(screen.warnings).hasSize(1);
    assertThat(screen.warnings.get(0))
        .startsWith("A list in the root went from 2 to 3 children, and they have no keys")
        .contains("Give each child a key(..) from its data");
    assertThat(screen.errors).isEmpty();
  }

  private static Element list(String... names) {
    return column(Arrays.stream(names).map(Ui::text).toList());
  }

  @Test
  void aSetterOfAComponentThatIsGoneIsWarnedOfOnce() {
    List<State<Integer>> leaked = new ArrayList<>();
    Component leaking =
        () -> {
          leaked.add(useState(0));
          return text("leaking");
        };
    TestScreen screen = TestScreen.showing(leaking);
    screen.show(nothing());

    leaked.get(0).set(1);
    leaked.get(0).set(2);

    assertThat(screen.warnings).hasSize(1);
    assertThat(screen.warnings.get(0))
        .contains("was set after the component had left the screen")
        .contains("useAsyncEffect");
  }

  @Test
  void inProductionNothingIsWarnedOfAndNoCauseIsKept() {
    DevMode.setEnabled(false);
    try {
      TestScreen screen = TestScreen.showing(list("a", "b"));

      screen.show(list("a", "b", "c"));

      assertThat(screen.warnings).isEmpty();
      assertThat(screen.renders).isEmpty();
    } finally {
      DevMode.setEnabled(true);
    }
  }

  @Test
  void eachRenderKnowsItsCauses() {
    record Inner(String name, int size) implements Component {
      @Override
      public Element render() {
        State<Integer> first = useState(0);
        State<Integer> second = useState(0);
        return button("set " + name)
            .onClick(
                () -> {
                  first.set(1);
                  second.set(1);
                });
      }
    }
    TestScreen screen = TestScreen.showing(column(new Inner("a", 1)));
    screen.press("set a");
    screen.show(column(new Inner("b", 1)));

    assertThat(screen.renders)
        .extracting(record -> record.component() + ": " + record.causes())
        .containsExactly("Inner: [mount]", "Inner: [state #1, state #2]", "Inner: [props name]");
  }
}
