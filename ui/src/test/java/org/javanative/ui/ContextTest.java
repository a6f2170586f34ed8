package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextTest {
  private static final Context<String> NAME = Context.of("name", "nobody");
  private static final Context<Integer> SIZE = Context.of("size", 1);

  record Reader() implements Component {
    @Override
    public Element render() {
      return text(useContext(NAME) + " " + useContext(SIZE));
    }
  }

  record Skipped() implements Component {
    @Override
    public Element render() {
      return column(new Reader());
    }
  }

  record Chooser() implements Component {
    @Override
    public Element render() {
      State<String> name = useState("Ada");
      State<Integer> other = useState(0);
      return column(
          button("Grace").onClick(() -> name.set("Grace")),
          button("other").onClick(() -> other.update(n -> n + 1)),
          NAME.provide(name.get(), new Skipped()));
    }
  }

  @Test
  void aContextHasItsDefaultWhereNobodyProvidesIt() {
    assertThat(TestScreen.showing(new Skipped()).dump()).contains("\"nobody 1\"");
  }

  @Test
  void theNearestProviderCounts() {
    TestScreen screen =
        TestScreen.showing(
            NAME.provide("outer", column(NAME.provide("inner", new Reader())), new Reader()));

    assertThat(screen.dump()).contains("\"inner 1\"").contains("\"outer 1\"");
  }

  @Test
  void aNewValueReachesReadersThroughSkippedComponents() {
    TestScreen screen = TestScreen.showing(new Chooser());
    screen.renders.clear();

    screen.press("Grace");

    assertThat(screen.dump()).contains("\"Grace 1\"");
    assertThat(screen.renders)
        .extracting(RenderRecord::component)
        .containsExactly("Chooser", "Reader");
    assertThat(screen.renders.get(1).causes())
        .containsExactly(new RenderCause.ContextChanged("name"));
  }

  @Test
  void anEqualValueRendersNoReader() {
    TestScreen screen = TestScreen.showing(new Chooser());
    screen.renders.clear();

    screen.press("other");

    assertThat(screen.renders).extracting(RenderRecord::component).containsExactly("Chooser");
  }

  @Test
  void readingAnotherContextInTheSamePlaceIsRefused() {
    Component fickle =
        () -> {
          State<Boolean> second = useState(false);
          Object value = second.get() ? useContext(SIZE) : useContext(NAME);
          return button("switch " + value).onClick(() -> second.set(true));
        };
    TestScreen screen = TestScreen.showing(fickle);

    screen.press("switch nobody");

    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).error())
        .isInstanceOf(UiException.class)
        .hasMessageContaining("reads Context(size) now, and another context in the first render");
  }

  @Test
  void aReaderThatIsGoneIsNotRendered() {
    TestScreen screen = TestScreen.showing(NAME.provide("a", new Reader().key(1)));
    screen.show(NAME.provide("a", text("empty")));
    screen.renders.clear();

    screen.show(NAME.provide("b", text("empty")));

    assertThat(screen.renders).isEmpty();
    assertThat(screen.errors).isEmpty();
  }

  private static final class Session implements AutoCloseable {
    private static final Context<Session> CURRENT = Context.ofScreen("session", Session::new);
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void aValueOfTheScreenIsMadeOnceForEachScreenAndClosedWithIt() {
    List<Session> read = new ArrayList<>();
    Component reader =
        () -> {
          read.add(useContext(Session.CURRENT));
          return text("reader");
        };
    TestScreen first = TestScreen.showing(column(reader, reader));
    TestScreen second = TestScreen.showing(reader);

    first.close();

    assertThat(read).hasSize(3);
    assertThat(read.get(0)).isSameAs(read.get(1)).isNotSameAs(read.get(2));
    assertThat(read.get(0).closed).isTrue();
    assertThat(read.get(2).closed).as("that of another screen").isFalse();
    second.close();
  }

  @Test
  void aProviderComesBeforeTheValueOfTheScreen() {
    Session provided = new Session();
    List<Session> read = new ArrayList<>();
    Component reader =
        () -> {
          read.add(useContext(Session.CURRENT));
          return text("reader");
        };

    TestScreen.showing(Session.CURRENT.provide(provided, reader)).close();

    assertThat(read).containsExactly(provided);
    assertThat(provided.closed).as("it is its provider's").isFalse();
  }
}
