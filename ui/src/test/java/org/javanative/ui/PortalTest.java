package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.portal;
import static org.javanative.ui.Ui.text;

import org.junit.jupiter.api.Test;

class PortalTest {
  private static final Context<String> NAME = Context.of("name", "nobody");

  record Named() implements Component {
    @Override
    public Element render() {
      return text("for " + useContext(NAME));
    }
  }

  record Dialog() implements Component {
    @Override
    public Element render() {
      State<Boolean> open = useState(false);
      State<Integer> count = useState(0);
      return column(
          button("open").onClick(() -> open.set(true)),
          open.get()
              ? portal(
                  text("count " + count.get()),
                  new Named(),
                  button("add").onClick(() -> count.update(n -> n + 1)),
                  button("close").onClick(() -> open.set(false)))
              : nothing(),
          text("below"));
    }
  }

  @Test
  void childrenOfAPortalStandInTheOverlay() {
    TestScreen screen = TestScreen.showing(NAME.provide("Ada", new Dialog()));

    screen.press("open");

    assertThat(screen.dump())
        .isEqualTo(
            """
            column
              button "open"
              text "below"
            overlay
              text "count 0"
              text "for Ada"
              button "add"
              button "close"
            """);
  }

  @Test
  void aPortalIsUpdatedAndClosedFromInside() {
    TestScreen screen = TestScreen.showing(new Dialog());
    screen.press("open");

    screen.press("add");
    assertThat(screen.dump()).contains("\"count 1\"");
    screen.press("close");

    assertThat(screen.dump()).doesNotContain("overlay");
  }

  @Test
  void aPortalGoesWithTheSubtreeItBelongsTo() {
    TestScreen screen = TestScreen.showing(column(column(new Dialog())));
    screen.press("open");

    screen.show(text("gone"));

    assertThat(screen.dump()).isEqualTo("text \"gone\"\n");
  }

  @Test
  void aFailedRenderLeavesNoPortalBehind() {
    Component broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    TestScreen screen = TestScreen.showing(text("fine"));

    screen.show(column(portal(text("above")), broken));

    assertThat(screen.dump()).isEqualTo("text \"fine\"\n");
    screen.show(column(portal(text("above"))));
    assertThat(screen.dump()).isEqualTo("column\noverlay\n  text \"above\"\n");
  }

  @Test
  void siblingsAroundAPortalKeepTheirOrder() {
    TestScreen screen = TestScreen.showing(column(text("a").key("a"), text("b").key("b")));

    screen.show(
        column(
            text("b").key("b"),
            portal(text("above")).key("p"),
            text("c").key("c"),
            text("a").key("a")));

    assertThat(screen.dump())
        .isEqualTo(
            """
            column
              text "b"
              text "c"
              text "a"
            overlay
              text "above"
            """);
  }
}
