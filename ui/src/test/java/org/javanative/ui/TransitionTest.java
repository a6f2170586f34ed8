package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useDeferredValue;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTransition;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.runtime.Async;
import org.javanative.runtime.TestLoop;
import org.javanative.ui.SuspenseTest.Profile;
import org.javanative.ui.SuspenseTest.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransitionTest {
  private final TestLoop loop = TestLoop.create();
  private final Server server = new Server();

  record Tabs(Server server) implements Component {
    @Override
    public Element render() {
      State<String> tab = useState("1");
      State<Integer> clicks = useState(0);
      Transition transition = useTransition();
      return column(
          button("go").onClick(() -> transition.start(() -> tab.set("2"))),
          button("go slowly")
              .onClick(
                  () ->
                      transition.startAsync(
                          () -> {
                            sleep(Duration.ofSeconds(1));
                            tab.set("2");
                          })),
          button("clicks " + clicks.get()).onClick(() -> clicks.update(n -> n + 1)),
          text(transition.isPending() ? "pending" : "idle"),
          text("tab " + tab.get()),
          suspense(text("loading"), new Profile(tab.get(), server)));
    }
  }

  @AfterEach
  void closeTheLoop() {
    loop.close();
  }

  private TestScreen showTabs() {
    TestScreen screen = TestScreen.showing(new Tabs(server));
    answer("1", "Ada");
    return screen;
  }

  private void answer(String id, String name) {
    Async.resolveFuture(server.answer(id), name);
    loop.runUntilIdle();
  }

  @Test
  void theScreenStaysUntilAllOfTheTransitionCanBeShown() {
    TestScreen screen = showTabs();

    screen.press("go");
    loop.runUntilIdle();
    assertThat(screen.dump()).contains("\"pending\"").contains("\"tab 1\"").contains("\"Ada\"");
    assertThat(screen.dump()).doesNotContain("loading");
    answer("2", "Grace");

    assertThat(screen.dump()).contains("\"idle\"").contains("\"tab 2\"").contains("\"Grace\"");
  }

  @Test
  void urgentRendersMeanwhileShowTheFormerValue() {
    TestScreen screen = showTabs();
    screen.press("go");

    screen.press("clicks 0");

    assertThat(screen.dump()).contains("\"clicks 1\"").contains("\"tab 1\"").contains("\"Ada\"");
    answer("2", "Grace");
    assertThat(screen.dump()).contains("\"clicks 1\"").contains("\"tab 2\"");
  }

  @Test
  void aTransitionWithoutWaitingIsShownAtOnce() {
    Component tabs =
        () -> {
          State<Integer> tab = useState(1);
          Transition transition = useTransition();
          return button("tab " + tab.get() + transition.isPending())
              .onClick(() -> transition.start(() -> tab.update(n -> n + 1)));
        };
    TestScreen screen = TestScreen.showing(tabs);

    screen.press("tab 1false");

    assertThat(screen.dump()).contains("\"tab 2false\"");
  }

  @Test
  void anAsyncTransitionIsPendingUntilItsCoroutineHasEnded() {
    TestScreen screen = showTabs();

    screen.press("go slowly");
    loop.advanceBy(Duration.ofMillis(500));
    assertThat(screen.dump()).contains("\"pending\"").contains("\"tab 1\"");
    loop.advanceBy(Duration.ofSeconds(1));
    answer("2", "Grace");

    assertThat(screen.dump()).contains("\"idle\"").contains("\"tab 2\"");
  }

  @Test
  void whatIsSetUrgentlyAfterwardsWins() {
    Component racing =
        () -> {
          State<String> value = useState("first");
          Transition transition = useTransition();
          return button(value.get())
              .onClick(
                  () -> {
                    transition.start(() -> value.set("transition"));
                    value.set("urgent");
                  });
        };
    TestScreen screen = TestScreen.showing(racing);

    screen.press("first");

    assertThat(screen.dump()).isEqualTo("button \"urgent\"\n");
  }

  @Test
  void anUpdateIsAppliedToWhatATransitionHasSetToo() {
    Component adding =
        () -> {
          State<Integer> sum = useState(0);
          Transition transition = useTransition();
          return button("sum " + sum.get())
              .onClick(
                  () -> {
                    transition.start(() -> sum.update(n -> n + 10));
                    sum.update(n -> n + 1);
                  });
        };
    TestScreen screen = TestScreen.showing(adding);

    screen.press("sum 0");

    assertThat(screen.dump()).isEqualTo("button \"sum 11\"\n");
  }

  @Test
  void aFailingTransitionFailsLikeAnyRender() {
    Component breaking =
        () -> {
          State<Boolean> broken = useState(false);
          Transition transition = useTransition();
          if (broken.get()) {
            throw new IllegalStateException("broken");
          }
          return button("break " + transition.isPending())
              .onClick(() -> transition.start(() -> broken.set(true)));
        };
    TestScreen screen = TestScreen.showing(breaking);

    screen.press("break false");

    assertThat(screen.errors).isNotEmpty();
    assertThat(screen.errors.get(0).error()).hasMessage("broken");
  }

  record Search(Server server) implements Component {
    @Override
    public Element render() {
      State<String> query = useState("1");
      String shown = useDeferredValue(query.get());
      return column(
          button("type").onClick(() -> query.set("2")),
          text("query " + query.get()),
          text(shown.equals(query.get()) ? "fresh" : "stale"),
          suspense(text("loading"), new Results(shown, server)));
    }
  }

  record Results(String query, Server server) implements Component {
    @Override
    public Element render() {
      return text(useResource(() -> server.load(query), deps(query)));
    }
  }

  @Test
  void aDeferredValueLagsBehindWithoutAFallback() {
    TestScreen screen = TestScreen.showing(new Search(server));
    answer("1", "first results");

    screen.press("type");
    loop.runUntilIdle();
    assertThat(screen.dump())
        .contains("\"query 2\"")
        .contains("\"stale\"")
        .contains("\"first results\"");
    answer("2", "second results");

    assertThat(screen.dump()).contains("\"fresh\"").contains("\"second results\"");
  }

  @Test
  void aDeferredValueCostsOneMoreRenderWhenItChangesAndNoneBefore() {
    Component doubled =
        () -> {
          State<Integer> number = useState(1);
          int shown = useDeferredValue(number.get());
          return button("number " + shown).onClick(() -> number.set(2));
        };
    TestScreen screen = TestScreen.showing(doubled);
    assertThat(screen.renders).hasSize(1);

    screen.press("number 1");

    assertThat(screen.dump()).isEqualTo("button \"number 2\"\n");
    assertThat(screen.renders).hasSize(3);
  }
}
