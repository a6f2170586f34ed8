package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuspenseTest {
  private final TestLoop loop = TestLoop.create();
  private final Server server = new Server();

  /** Answers when the test says so. */
  static final class Server {
    final List<String> asked = new ArrayList<>();
    private final Map<String, LoopFuture<String>> answers = new HashMap<>();

    String load(String id) {
      asked.add(id);
      return await(answer(id));
    }

    LoopFuture<String> answer(String id) {
      return answers.computeIfAbsent(id, unused -> Async.createFuture());
    }
  }

  record Profile(String id, Server server) implements Component {
    @Override
    public Element render() {
      State<Integer> likes = useState(0);
      String name = useResource(() -> server.load(id), deps(id));
      return column(
          text(name), button("like " + likes.get()).onClick(() -> likes.update(n -> n + 1)));
    }
  }

  record Page(Server server) implements Component {
    @Override
    public Element render() {
      State<String> id = useState("1");
      return column(
          button("next").onClick(() -> id.set("2")),
          button("same").onClick(() -> id.set("1")),
          suspense(text("loading"), text("profile"), new Profile(id.get(), server)));
    }
  }

  private void answer(String id, String name) {
    Async.resolveFuture(server.answer(id), name);
    loop.runUntilIdle();
  }

  @AfterEach
  void closeTheLoop() {
    loop.close();
  }

  private TestScreen show(Element element) {
    TestScreen screen = TestScreen.showing(element);
    loop.runUntilIdle();
    return screen;
  }

  @Test
  void theFallbackStandsInUntilTheContentIsLoaded() {
    TestScreen screen = show(new Page(server));
    assertThat(screen.dump()).contains("\"loading\"").doesNotContain("\"profile\"");

    answer("1", "Ada");

    assertThat(screen.dump()).contains("\"profile\"").contains("\"Ada\"");
    assertThat(screen.dump()).doesNotContain("\"loading\"");
    assertThat(server.asked).as("loaded once, in spite of renders given up").containsExactly("1");
  }

  @Test
  void contentThatSuspendsLaterIsHiddenAndKeepsItsState() {
    TestScreen screen = show(new Page(server));
    answer("1", "Ada");
    screen.press("like 0");

    screen.press("next");
    loop.runUntilIdle();
    assertThat(screen.dump()).contains("\"loading\"").doesNotContain("\"Ada\"");
    answer("2", "Grace");

    assertThat(screen.dump()).contains("\"Grace\"").contains("\"like 1\"");
    assertThat(screen.dump()).doesNotContain("\"loading\"");
    assertThat(server.asked).containsExactly("1", "2");
  }

  @Test
  void goingBackBeforeItIsLoadedShowsWhatThereWas() {
    TestScreen screen = show(new Page(server));
    answer("1", "Ada");
    screen.press("next");

    screen.press("same");

    assertThat(screen.dump()).contains("\"Ada\"").doesNotContain("\"loading\"");
  }

  record Independent(Server server) implements Component {
    @Override
    public Element render() {
      State<String> id = useState("1");
      return column(
          text(useResource(() -> server.load(id.get()), deps(id.get()))),
          button("next").onClick(() -> id.set("2")));
    }
  }

  @Test
  void aComponentThatSuspendsByItselfHidesTheContentAroundIt() {
    TestScreen screen = show(suspense(text("loading"), text("around"), new Independent(server)));
    answer("1", "Ada");

    screen.press("next");
    loop.runUntilIdle();
    assertThat(screen.dump()).isEqualTo("text \"loading\"\n");
    answer("2", "Grace");

    assertThat(screen.dump()).contains("\"around\"").contains("\"Grace\"");
  }

  @Test
  void whatChangesInHiddenContentStaysHidden() {
    record Ticker() implements Component {
      static final Store<Integer> TICKS = Store.of(0);

      @Override
      public Element render() {
        int ticks = Hooks.useStore(TICKS);
        return ticks % 2 == 0 ? text("even") : button("odd");
      }
    }
    TestScreen screen = show(suspense(text("loading"), new Ticker(), new Independent(server)));
    answer("1", "Ada");
    screen.press("next");

    Ticker.TICKS.set(1);

    assertThat(screen.dump()).isEqualTo("text \"loading\"\n");
    answer("2", "Grace");
    assertThat(screen.dump()).contains("button \"odd\"");
  }

  @Test
  void aLoaderThatFailsGoesToTheErrorBoundary() {
    TestScreen screen =
        show(
            errorBoundary(
                (error, reset) -> text("sorry: " + error.getMessage()),
                suspense(text("loading"), new Profile("1", server))));

    Async.rejectFuture(server.answer("1"), new IllegalStateException("no such user"));
    loop.runUntilIdle();

    assertThat(screen.dump()).isEqualTo("text \"sorry: no such user\"\n");
    assertThat(screen.errors).hasSize(1);
  }

  @Test
  void leavingThePageCancelsTheLoader() {
    TestScreen screen = show(new Page(server));

    screen.show(text("elsewhere"));
    loop.runUntilIdle();

    assertThat(server.answer("1").isCancelled()).isTrue();
  }

  @Test
  void waitingWithoutASuspenseSaysWhatToDo() {
    TestScreen screen = show(new Profile("1", server));

    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).error())
        .isInstanceOf(UiException.class)
        .hasMessage(
            "Something in the root waits for a resource, and nothing says what to show meanwhile."
                + " Put Ui.suspense(fallback, ..) around it.");
  }

  @Test
  void aResourceMadeOutsideIsSharedByThoseWhoReadIt() {
    Resource<String> shared = Resource.load(() -> server.load("shared"));
    Component reader = () -> text(useResource(shared));
    TestScreen screen = show(suspense(text("loading"), reader, reader));

    answer("shared", "one for all");

    assertThat(screen.dump()).isEqualTo("text \"one for all\"\ntext \"one for all\"\n");
    assertThat(server.asked).containsExactly("shared");
  }

  @Test
  void theInnerFallbackIsShownInTheOuterContent() {
    TestScreen screen =
        show(
            suspense(
                text("outer"), text("page"), suspense(text("inner"), new Profile("1", server))));

    assertThat(screen.dump()).isEqualTo("text \"page\"\ntext \"inner\"\n");
  }
}
