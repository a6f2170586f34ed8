package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.javanative.testing.By;
import org.javanative.testing.TestView;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.HostType;
import org.javanative.ui.Insets;
import org.javanative.ui.style.Appearance;
import org.junit.jupiter.api.Test;

/** The demos of hooks do what they say. */
class HookDemosTest {

  @Test
  void stateCounts() {
    try (DemoScreen demo = DemoScreen.of("useState")) {
      demo.press("One more").press("One more").press("One less");
      assertThat(demo.shows("Count: 1")).isTrue();
    }
  }

  @Test
  void aReducerFollowsActions() {
    try (DemoScreen demo = DemoScreen.of("useReducer")) {
      demo.press("Espresso, $3").press("Cake, $5");
      assertThat(demo.shows("2 items, $8")).isTrue();
      demo.press("Clear");
      assertThat(demo.shows("0 items, $0")).isTrue();
    }
  }

  @Test
  void aRefRendersNothingUntilSomethingElseDoes() {
    try (DemoScreen demo = DemoScreen.of("useRef")) {
      demo.press("Count in silence").press("Count in silence");
      assertThat(demo.shows("Presses: 0")).isTrue();
      demo.press("Show");
      assertThat(demo.shows("Presses: 2")).isTrue();
    }
  }

  @Test
  void aMemoIsWorkedOutAnewForAnotherLimitOnly() {
    try (DemoScreen demo = DemoScreen.of("useMemo")) {
      demo.press("Bold");
      assertThat(demo.shows("25 primes up to 100")).isTrue();
      assertThat(demo.shows("Counted 1 times")).isTrue();
      demo.press("Ten times as far");
      assertThat(demo.shows("168 primes up to 1000")).isTrue();
      assertThat(demo.shows("Counted 2 times")).isTrue();
    }
  }

  @Test
  void aCallbackLetsItsRowBeSkipped() {
    try (DemoScreen demo = DemoScreen.of("useCallback")) {
      demo.press("Render the parent: 0");
      assertThat(demo.shows("With useCallback: rendered 1 times")).isTrue();
      assertThat(demo.shows("With a new lambda: rendered 2 times")).isTrue();
      demo.screen().all(By.role(AccessibilityRole.BUTTON, "Remove")).get(0).press();
      assertThat(demo.shows("Removed: 1")).isTrue();
    }
  }

  @Test
  void memoSkipsWhatIsRoundedToTheSame() {
    try (DemoScreen demo = DemoScreen.of("memo")) {
      demo.labelled("Exact price").slideTo(4.4);
      assertThat(demo.shows("Rendered 1 times")).isTrue();
      demo.labelled("Exact price").slideTo(7.1);
      assertThat(demo.shows("$7")).isTrue();
      assertThat(demo.shows("Rendered 2 times")).isTrue();
    }
  }

  @Test
  void idsDiffer() {
    try (DemoScreen demo = DemoScreen.of("useId")) {
      demo.press("One more");
      assertThat(demo.screen().all(By.testId("ticket")))
          .extracting(TestView::text)
          .hasSize(3)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aContextReachesWhatIsBelow() {
    try (DemoScreen demo = DemoScreen.of("useContext")) {
      demo.labelled("User").choose("Chi");
      assertThat(demo.shows("Signed in as Chi")).isTrue();
      assertThat(demo.shows("Signed in as nobody")).isTrue();
    }
  }

  @Test
  void aStoreIsSharedByItsReaders() {
    try (DemoScreen demo = DemoScreen.of("useStore")) {
      demo.labelled("Name").replaceText("Bo");
      demo.tick("Sound");
      assertThat(demo.shows("Bo, in silence")).isTrue();
    }
  }

  @Test
  void aSubscriptionFollowsItsSource() {
    try (DemoScreen demo = DemoScreen.of("useSubscription")) {
      demo.press("Warmer").press("Warmer").press("Colder");
      assertThat(demo.shows("21 °C")).isTrue();
    }
  }

  @Test
  void anEffectEndsBeforeTheNext() {
    try (DemoScreen demo = DemoScreen.of("useEffect")) {
      demo.labelled("Room").choose("Garden");
      assertThat(demo.shows("joined Lobby\nleft Lobby\njoined Garden")).isTrue();
    }
  }

  @Test
  void aLayoutEffectRunsBeforeAnEffect() {
    try (DemoScreen demo = DemoScreen.of("useLayoutEffect")) {
      demo.press("Render again").press("Show the order");
      assertThat(demo.shows("Ran: layout effect, effect")).isTrue();
    }
  }

  @Test
  void anAsyncEffectEndsWithItsComponent() {
    try (DemoScreen demo = DemoScreen.of("useAsyncEffect")) {
      demo.wait(Duration.ofSeconds(2));
      assertThat(demo.shows("ACME 108")).isTrue();
      demo.labelled("Symbol").choose("OX");
      demo.wait(Duration.ofSeconds(1));
      assertThat(demo.shows("OX 102")).isTrue();
      demo.tick("Shown");
      assertThat(demo.shows("Its coroutine was cancelled.")).isTrue();
    }
  }

  @Test
  void anAsyncHandlerWaits() {
    try (DemoScreen demo = DemoScreen.of("Async handlers")) {
      demo.press("Save");
      assertThat(demo.shows("Saving…")).isTrue();
      demo.wait(Duration.ofMillis(1200));
      assertThat(demo.shows("Saved")).isTrue();
    }
  }

  @Test
  void anIntervalBeatsUntilItIsStopped() {
    try (DemoScreen demo = DemoScreen.of("useInterval")) {
      demo.wait(Duration.ofSeconds(3));
      assertThat(demo.shows("Beats: 3")).isTrue();
      demo.tick("Play");
      assertThat(demo.shows("Silence.")).isTrue();
    }
  }

  @Test
  void framesAreDrawnWhileItRuns() {
    try (DemoScreen demo = DemoScreen.of("useFrame")) {
      demo.press("Start").wait(Duration.ofMillis(100));
      assertThat(demo.labelled("A planet around its sun").isShown()).isTrue();
      demo.press("Stop");
      assertThat(demo.shows("The sky stands still.")).isTrue();
    }
  }

  @Test
  void backLeadsToTheStepBefore() {
    try (DemoScreen demo = DemoScreen.of("useBackHandler")) {
      demo.press("Next");
      assertThat(demo.screen().back()).isTrue();
      assertThat(demo.shows("Step 1.")).isTrue();
      assertThat(demo.screen().back()).isFalse();
    }
  }

  @Test
  void handlesAreThereForTheButtons() {
    try (DemoScreen demo = DemoScreen.of("Handles of views")) {
      demo.press("Focus").press("Select all").press("To the end").press("To the start");
      assertThat(demo.screen().errors()).isEmpty();
    }
  }

  @Test
  void aParentStartsAndResetsTheStopwatch() {
    try (DemoScreen demo = DemoScreen.of("useImperativeHandle")) {
      demo.press("Start").wait(Duration.ofSeconds(4));
      assertThat(demo.shows("4 s")).isTrue();
      demo.press("Reset").wait(Duration.ofSeconds(4));
      assertThat(demo.shows("0 s")).isTrue();
    }
  }

  @Test
  void suspenseStandsInUntilTheResourceIsThere() {
    try (DemoScreen demo = DemoScreen.of("useResource and suspense")) {
      assertThat(demo.shows("Looking at the sky…")).isTrue();
      demo.wait(Duration.ofSeconds(1));
      assertThat(demo.shows("Oslo: sunny")).isTrue();
    }
  }

  @Test
  void aTransitionKeepsWhatIsShown() {
    try (DemoScreen demo = DemoScreen.of("useTransition")) {
      demo.wait(Duration.ofSeconds(1));
      demo.press("Two");
      assertThat(demo.shows("Turning the page…")).isTrue();
      assertThat(demo.shows("The text of One")).isTrue();
      demo.wait(Duration.ofSeconds(1));
      assertThat(demo.shows("The text of Two")).isTrue();
      assertThat(demo.shows("Ready")).isTrue();
    }
  }

  @Test
  void aDeferredValueKeepsTheFormerResults() {
    try (DemoScreen demo = DemoScreen.of("useDeferredValue")) {
      demo.wait(Duration.ofMillis(600));
      demo.labelled("Query").type("s");
      assertThat(demo.shows("21 results for “tea”")).isTrue();
      demo.wait(Duration.ofMillis(600));
      assertThat(demo.shows("28 results for “teas”")).isTrue();
    }
  }

  @Test
  void aBoundaryStandsInAndResets() {
    try (DemoScreen demo = DemoScreen.of("Error boundary")) {
      demo.press("Break it");
      assertThat(demo.shows("This part does not work: no data")).isTrue();
      assertThat(demo.shows("Failures so far: 1")).isTrue();
      demo.press("Try again");
      assertThat(demo.shows("The chart works.")).isTrue();
    }
  }

  @Test
  void anErrorOfOnesOwnGoesToTheBoundary() {
    try (DemoScreen demo = DemoScreen.of("useErrorHandler")) {
      demo.press("Upload").wait(Duration.ofMillis(500));
      assertThat(demo.shows("Upload failed: the disk is full")).isTrue();
      demo.press("Back");
      assertThat(demo.screen().find(By.role(AccessibilityRole.BUTTON, "Upload"))).isPresent();
    }
  }

  @Test
  void theThemeOfAPartCanDiffer() {
    try (DemoScreen demo = DemoScreen.of("Themes")) {
      assertThat(demo.shows("Corners of 4 dp")).isTrue();
      demo.tick("The theme of a brand");
      assertThat(demo.shows("Corners of 12 dp")).isTrue();
    }
  }

  @Test
  void theDeviceIsFollowed() {
    try (DemoScreen demo = DemoScreen.of("useWindowDimensions")) {
      assertThat(demo.shows("390 × 844 dp")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useColorScheme")) {
      demo.screen().setEnvironment(device -> device.withColorScheme(Appearance.DARK));
      assertThat(demo.shows("The device is dark.")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useSafeAreaInsets")) {
      demo.screen().setEnvironment(device -> device.withSafeArea(new Insets(47, 0, 34, 0)));
      assertThat(demo.shows("47 dp")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useKeyboardHeight")) {
      demo.screen().setEnvironment(device -> device.withKeyboardHeight(300));
      assertThat(demo.shows("It covers 300 dp")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useEnvironment")) {
      demo.screen().setEnvironment(device -> device.withFontScale(1.5));
      assertThat(demo.shows("1.5")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useTheme")) {
      assertThat(demo.screen().all(By.text(Pattern.compile("^#[0-9a-f]{6}$")))).hasSize(10);
      assertThat(demo.screen().all(By.type(HostType.VIEW))).isNotEmpty();
    }
  }

  @Test
  void eachStepHasAnAddressAndAWayBack() {
    try (DemoScreen demo = DemoScreen.of("useNavigation")) {
      demo.press("Go on").press("Go on");
      assertThat(demo.shows("Step 3")).isTrue();
      assertThat(demo.screen().back()).isTrue();
      assertThat(demo.shows("Step 2")).isTrue();
      demo.press("Begin anew");
      assertThat(demo.shows("Step 1")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useLocation")) {
      assertThat(demo.shows("/")).isTrue();
    }
  }
}
