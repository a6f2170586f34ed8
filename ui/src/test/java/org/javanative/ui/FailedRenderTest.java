package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedRenderTest {
  record Leaf(String label) implements Component {
    @Override
    public Element render() {
      if (label.equals("bad")) {
        throw new IllegalArgumentException("bad leaf");
      }
      return text(label);
    }
  }

  record Branch(Leaf first, Leaf second) implements Component {
    @Override
    public Element render() {
      return column(text("branch"), first.key("first"), second.key("second"));
    }
  }

  record Switcher(String name) implements Component {
    @Override
    public Element render() {
      State<String> leaf = useState("good");
      return column(
          button(name + " break").onClick(() -> leaf.set("bad")),
          button(name + " mend").onClick(() -> leaf.set("mended")),
          new Leaf(leaf.get()));
    }
  }

  record Broken() implements Component {
    @Override
    public Element render() {
      throw new IllegalStateException("always");
    }
  }

  @Test
  void leavesTheTreeAsItWasAndSaysWhere() {
    TestScreen screen = TestScreen.showing(new Branch(new Leaf("a"), new Leaf("b")));
    String before = screen.dump();
    screen.takeLog();

    screen.show(new Branch(new Leaf("changed"), new Leaf("bad")));

    assertThat(screen.dump()).isEqualTo(before);
    assertThat(screen.takeLog()).isEmpty();
    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).message())
        .isEqualTo("Rendering failed in Branch > Leaf[second]; the screen stays as it was.");
    assertThat(screen.errors.get(0).place()).isEqualTo("Branch > Leaf[second]");
    assertThat(screen.errors.get(0).error()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNextRenderStartsFromTheTreeAsItWas() {
    TestScreen screen = TestScreen.showing(new Branch(new Leaf("a"), new Leaf("b")));
    screen.show(new Branch(new Leaf("changed"), new Leaf("bad")));
    screen.takeLog();

    screen.show(new Branch(new Leaf("changed"), new Leaf("b")));

    assertThat(screen.takeLog()).hasSize(1).first().asString().contains("text=changed");
  }

  @Test
  void oneFailingComponentDoesNotHoldTheOthersBack() {
    TestScreen screen = TestScreen.showing(column(new Switcher("one"), new Switcher("two")));

    screen.press("one break");
    screen.press("two mend");

    assertThat(screen.errors).hasSize(1);
    assertThat(screen.dump()).contains("\"good\"").contains("\"mended\"").doesNotContain("\"bad\"");
  }

  @Test
  void aComponentRecoversWhenItsStateDoes() {
    TestScreen screen = TestScreen.showing(new Switcher("one"));

    screen.press("one break");
    screen.press("one mend");

    assertThat(screen.dump()).contains("\"mended\"");
    assertThat(screen.errors).hasSize(1);
  }

  @Test
  void aFailingFirstRenderShowsNothingAndTheScreenCanBeUsed() {
    TestScreen screen = TestScreen.showing(column(text("a"), new Broken()));
    assertThat(screen.dump()).isEmpty();

    screen.show(text("b"));

    assertThat(screen.dump()).isEqualTo("text \"b\"\n");
  }

  @Test
  void effectsOfAFailedRenderDoNotRun() {
    List<String> log = new ArrayList<>();
    record Logged(List<String> log, Element inner) implements Component {
      @Override
      public Element render() {
        useEffect(() -> log.add("ran"), everyRender());
        return inner;
      }
    }
    TestScreen screen = TestScreen.showing(new Logged(log, text("fine")));

    screen.show(new Logged(log, new Broken()));

    assertThat(log).containsExactly("ran");
  }

  record Restless(boolean inEffect) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      if (inEffect) {
        useEffect(() -> count.update(n -> n + 1), everyRender());
      } else {
        count.update(n -> n + 1);
      }
      return text("count");
    }
  }

  @Test
  void aComponentThatKeepsDirtyingItselfIsStoppedAndNamed() {
    for (boolean inEffect : new boolean[] {true, false}) {
      TestScreen screen = TestScreen.showing(column(new Restless(inEffect)));

      assertThat(screen.errors).as("in effect: %s", inEffect).hasSize(1);
      assertThat(screen.errors.get(0).message())
          .startsWith("Too many re-renders: Restless, at Restless.")
          .contains("give the effect deps(..)");
      assertThat(screen.dump()).contains("\"count\"");
    }
  }

  @Test
  void aComponentThatReturnsNullIsToldWhatToReturn() {
    Component component = () -> null;

    TestScreen screen = TestScreen.showing(component);

    assertThat(screen.errors.get(0).error())
        .hasMessageContaining("returned null. To show nothing, return Ui.nothing()");
  }

  @Test
  void aNullChildIsNamed() {
    assertThatThrownBy(() -> column(text("a"), null))
        .isInstanceOf(UiException.class)
        .hasMessage("Child 1 of a column is null. For \"nothing here\" use Ui.nothing().");
  }
}
