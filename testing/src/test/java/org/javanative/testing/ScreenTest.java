package org.javanative.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.AccessibilityRole.BUTTON;
import static org.javanative.ui.AccessibilityRole.IMAGE;
import static org.javanative.ui.AccessibilityRole.SWITCH;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useFrame;
import static org.javanative.ui.Hooks.useInterval;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.toggle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.javanative.runtime.Async;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Frame;
import org.javanative.ui.Mutation;
import org.javanative.ui.RenderCause;
import org.javanative.ui.State;
import org.javanative.ui.Store;
import org.javanative.ui.WindowDimensions;
import org.javanative.ui.style.Appearance;
import org.junit.jupiter.api.Test;

class ScreenTest {
  record Counter(int start) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(start);
      return button("Count: " + count.get()).onClick(() -> count.update(n -> n + 1));
    }
  }

  @Test
  void aTourOfACounter() {
    try (Screen screen = Screen.render(new Counter(0))) {
      screen.get(By.role(BUTTON, "Count: 0")).press();

      assertThat(screen.get(By.role(BUTTON)).name()).isEqualTo("Count: 1");
      screen.assertRenders(Counter.class, 2);
      assertThat(screen.renders().get(1).causes()).containsExactly(new RenderCause.StateChanged(1));
    }
  }

  // Finding

  private static Element people() {
    return column(
        row(text("Ada"), button("Delete").disabled(true)).testId("ada"),
        row(text("Grace"), button("Delete").onClick(() -> {})).testId("grace"),
        image("https://example.org/cat.png").accessibilityLabel("A cat"));
  }

  @Test
  void viewsAreFoundByWhatPeoplePerceive() {
    try (Screen screen = Screen.render(people())) {
      assertThat(screen.get(By.text("Ada")).text()).isEqualTo("Ada");
      assertThat(screen.get(By.text(Pattern.compile("^Gr"))).text()).isEqualTo("Grace");
      assertThat(screen.get(By.label("A cat")).role()).isEqualTo(IMAGE);
      assertThat(screen.get(By.role(IMAGE, Pattern.compile("cat"))).name()).isEqualTo("A cat");
      assertThat(screen.all(By.role(BUTTON, "Delete"))).hasSize(2);
      assertThat(screen.find(By.text("Edsger"))).isEmpty();
    }
  }

  @Test
  void aViewIsFoundWithinAnother() {
    try (Screen screen = Screen.render(people())) {
      TestView grace = screen.get(By.testId("grace"));

      assertThat(grace.text()).isEqualTo("Grace Delete");
      assertThat(grace.get(By.role(BUTTON)).isDisabled()).isFalse();
    }
  }

  @Test
  void aViewThatIsNotThereIsNamedWithAllThatIs() {
    try (Screen screen = Screen.render(people())) {
      assertThatThrownBy(() -> screen.get(By.role(BUTTON, "Save")))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("There is no such view: a button named \"Save\". There is:\n")
          .hasMessageContaining("text \"Ada\"");
    }
  }

  @Test
  void severalViewsWhereOneWasAskedForAreListed() {
    try (Screen screen = Screen.render(people())) {
      assertThatThrownBy(() -> screen.get(By.role(BUTTON)))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("There are 2 views where one was asked for, a button.")
          .hasMessageContaining("button \"Delete\" disabled");
    }
  }

  @Test
  void whatAClosedModalHoldsIsNotFound() {
    try (Screen screen = Screen.render(modal(text("inside")).visible(false))) {
      assertThat(screen.find(By.text("inside"))).isEmpty();
      assertThat(screen.dump()).doesNotContain("inside");

      screen.rerender(modal(text("inside")).visible(true));

      assertThat(screen.find(By.text("inside"))).isPresent();
    }
  }

  // Acting

  @Test
  void pressingTextPressesWhatItIsIn() {
    List<String> log = new ArrayList<>();
    Element card = pressable(text("Open")).onPress(() -> log.add("opened"));
    try (Screen screen = Screen.render(card)) {
      screen.get(By.text("Open")).press();

      assertThat(log).containsExactly("opened");
      assertThat(screen.get(By.role(BUTTON, "Open")).name()).isEqualTo("Open");
    }
  }

  @Test
  void whatIsDisabledCannotBePressed() {
    try (Screen screen = Screen.render(people())) {
      TestView delete = screen.get(By.testId("ada")).get(By.role(BUTTON));

      assertThatThrownBy(delete::press)
          .hasMessage("button \"Delete\" disabled cannot be pressed, because it is disabled.");
    }
  }

  @Test
  void whatHasNoHandlerCannotBePressed() {
    try (Screen screen = Screen.render(text("plain"))) {
      assertThatThrownBy(() -> screen.get(By.text("plain")).press())
          .hasMessageContaining("neither it nor what is around it has a handler");
    }
  }

  record Form() implements Component {
    @Override
    public Element render() {
      State<String> name = useState("");
      State<Boolean> news = useState(false);
      State<String> sent = useState("");
      return column(
          textInput(name.get())
              .placeholder("Name")
              .onChange(typed -> name.set(typed.toUpperCase(Locale.ROOT)))
              .onSubmit(text -> sent.set("sent " + text)),
          toggle(news.get()).accessibilityLabel("News").onChange(news::set),
          text(sent.get() + news.get()));
    }
  }

  @Test
  void typingGoesThroughTheAppCharacterByCharacter() {
    try (Screen screen = Screen.render(new Form())) {
      TestView name = screen.get(By.placeholder("Name"));

      name.type("ada");
      name.submit();
      screen.get(By.role(SWITCH, "News")).toggle();

      assertThat(name.text()).isEqualTo("ADA");
      assertThat(screen.all(By.text("sent ADAtrue"))).hasSize(1);
    }
  }

  record Loader() implements Component {
    @Override
    public Element render() {
      State<String> status = useState("idle");
      return column(
          button("Load")
              .onClick(
                  async(
                      () -> {
                        status.set("loading");
                        sleep(Duration.ofSeconds(10));
                        status.set("loaded");
                      })),
          text(status.get()));
    }
  }

  @Test
  void timePassesOnlyWhenTheTestSaysSo() {
    try (Screen screen = Screen.render(new Loader())) {
      screen.get(By.role(BUTTON)).press();
      assertThat(screen.find(By.text("loading"))).isPresent();
      screen.advanceBy(Duration.ofSeconds(9));
      assertThat(screen.find(By.text("loading"))).isPresent();

      screen.settle();

      assertThat(screen.find(By.text("loaded"))).isPresent();
    }
  }

  record Restless() implements Component {
    @Override
    public Element render() {
      useFrame(time -> {});
      useInterval(() -> {}, Duration.ofSeconds(1));
      return nothing();
    }
  }

  @Test
  void endlessAnimationsAreNamedInsteadOfWaitedFor() {
    try (Screen screen = Screen.render(new Restless())) {
      assertThatThrownBy(screen::settle)
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("The screen does not come to rest within 60 s of virtual time.")
          .hasMessageContaining("useFrame of Restless")
          .hasMessageContaining("useInterval of Restless")
          .hasMessageContaining("screen.advanceBy(..)");
    }
  }

  @Test
  void goingBackTellsWhetherSomebodyDealtWithIt() {
    record Sheet(boolean open) implements Component {
      @Override
      public Element render() {
        useBackHandler(() -> open);
        return nothing();
      }
    }
    try (Screen screen = Screen.render(new Sheet(true))) {
      assertThat(screen.back()).isTrue();
      screen.rerender(new Sheet(false));
      assertThat(screen.back()).isFalse();
    }
  }

  @Test
  void theDeviceChangesWhileTheScreenIsShown() {
    Component tinted = () -> text(useColorScheme() == Appearance.DARK ? "dark" : "light");
    try (Screen screen = Screen.render(tinted)) {
      screen.setEnvironment(device -> device.withColorScheme(Appearance.DARK));

      assertThat(screen.find(By.text("dark"))).isPresent();
    }
  }

  @Test
  void aViewThatIsGoneSaysSo() {
    try (Screen screen = Screen.render(text("here"))) {
      TestView here = screen.get(By.text("here"));
      screen.rerender(button("other"));

      assertThat(here.isShown()).isFalse();
      assertThatThrownBy(here::text)
          .hasMessageStartingWith("This view is not on the screen any more: text \"here\"");
    }
  }

  @Test
  void viewsAreLaidOutAndTellOfTheirFrames() {
    List<Frame> told = new ArrayList<>();
    Element page =
        row(text("four").testId("text"), column().style(s -> s.flex(1)).onLayout(told::add))
            .style(s -> s.padding(10));
    try (Screen screen = Screen.render(page)) {
      assertThat(screen.get(By.testId("text")).frame()).isEqualTo(new Frame(10, 10, 32, 20));
      assertThat(told).containsExactly(new Frame(42, 10, 338, 20));

      screen.setEnvironment(device -> device.withWindow(new WindowDimensions(200, 100, 1)));

      assertThat(told).last().isEqualTo(new Frame(42, 10, 148, 20));
    }
  }

  // What is left behind

  @Test
  void anErrorThatNobodyTakesFailsTheTest() {
    Screen screen =
        Screen.render(
            button("fail")
                .onClick(
                    () -> {
                      throw new IllegalStateException("in handler");
                    }));
    screen.get(By.role(BUTTON)).press();

    assertThatThrownBy(screen::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 error(s) that nobody has taken")
        .hasMessageContaining("The click handler of button \"fail\"");
  }

  @Test
  void anErrorThatIsTakenDoesNot() {
    try (Screen screen =
        Screen.render(
            button("fail")
                .onClick(
                    () -> {
                      throw new IllegalStateException("in handler");
                    }))) {
      screen.get(By.role(BUTTON)).press();

      assertThat(screen.takeErrors()).hasSize(1);
    }
  }

  @Test
  void aTaskThatOutlivesTheScreenFailsTheTestWithWhereItWasStarted() {
    Component leaking =
        () -> {
          useEffect(
              () -> {
                Async.getLoop().createTask("leaked one", () -> Async.await(Async.createFuture()));
              },
              onMount());
          return nothing();
        };
    Screen screen = Screen.render(leaking);

    assertThatThrownBy(screen::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("These tasks have outlived the screen")
        .hasMessageContaining("leaked one")
        .hasMessageContaining("ScreenTest");
  }

  @Test
  void aTimerThatOutlivesTheScreenFailsTheTestWithWhereItWasArmed() {
    Component leaking =
        () -> {
          useEffect(
              () -> {
                Async.getLoop().callLater(Duration.ofHours(1), () -> {});
              },
              onMount());
          return nothing();
        };
    Screen screen = Screen.render(leaking);

    assertThatThrownBy(screen::close)
        .hasMessageContaining("1 timer(s) have outlived the screen")
        .satisfies(ScreenTest::namesThisTest);
  }

  @Test
  void aListenerThatOutlivesTheScreenFailsTheTestWithWhereItWasSubscribed() {
    Store<Integer> store = Store.of(0);
    Component leaking =
        () -> {
          useEffect(
              () -> {
                store.subscribe(() -> {});
              },
              onMount());
          return nothing();
        };
    Screen screen = Screen.render(leaking);

    assertThatThrownBy(screen::close)
        .hasMessageContaining("1 listener(s) have outlived the screen")
        .satisfies(ScreenTest::namesThisTest);
  }

  private static void namesThisTest(Throwable failure) {
    assertThat(failure.getSuppressed()[0].getStackTrace())
        .anyMatch(frame -> frame.getClassName().contains("ScreenTest"));
  }

  @Test
  void tooManyRendersAreListedWithTheirCauses() {
    try (Screen screen = Screen.render(new Counter(0))) {
      screen.get(By.role(BUTTON)).press();

      assertThatThrownBy(() -> screen.assertRenders(Counter.class, 1))
          .hasMessage(
              """
              Counter was to be rendered 1 times, and was 2 times:
                Counter because of [mount]
                Counter because of [state #1]
              """);
    }
  }

  // Fakes

  @Test
  void aFakeMainThreadRunsWhatIsPostedWhenTheTestSaysSo() {
    FakeMainThread main = new FakeMainThread();
    try (Screen screen = Screen.render(new Counter(0), options -> options.mainThread(main))) {
      assertThat(screen.dump()).isEmpty();

      main.runAll();

      assertThat(screen.dump()).isEqualTo("button \"Count: 0\"\n");
    }
    main.runAll();
  }

  @Test
  void aFakeFrameClockShowsFramesWhenTheTestSaysSo() {
    FakeFrameClock frames = new FakeFrameClock();
    List<Duration> seen = new ArrayList<>();
    Component animated =
        () -> {
          useFrame(seen::add);
          return nothing();
        };
    try (Screen screen = Screen.render(animated, options -> options.frameClock(frames))) {
      frames.next(Duration.ofMillis(16));
      frames.next(Duration.ofMillis(16));

      assertThat(seen).containsExactly(Duration.ofMillis(16), Duration.ofMillis(32));
      screen.rerender(nothing());
      assertThat(frames.isAwaited()).isFalse();
    }
  }

  @Test
  void aRecordingRendererKeepsTheMutations() {
    RecordingRenderer recording = new RecordingRenderer();
    try (Screen screen = Screen.render(text("a"), options -> options.renderer(recording))) {
      recording.takeCommits();

      screen.rerender(text("b"));

      assertThat(recording.takeCommits().get(0))
          .singleElement()
          .isInstanceOf(Mutation.Update.class);
    }
  }
}
