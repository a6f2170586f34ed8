package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.javanative.testing.By;
import org.javanative.testing.TestView;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.ScrollPosition;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.StyleKey;
import org.junit.jupiter.api.Test;

/** The demos of elements do what they say. */
class ElementDemosTest {

  @Test
  void buttonsTellOfTheirPress() {
    try (DemoScreen demo = DemoScreen.of("Button")) {
      demo.press("Preview");
      assertThat(demo.shows("Last pressed: Preview")).isTrue();
      demo.tick("Disabled");
      assertThat(demo.screen().all(By.role(AccessibilityRole.BUTTON)))
          .allMatch(TestView::isDisabled);
    }
  }

  @Test
  void aPressableIsPressedAndHeld() {
    try (DemoScreen demo = DemoScreen.of("Pressable")) {
      demo.press("Quarterly report");
      assertThat(demo.shows("Pressed.")).isTrue();
      demo.labelled("Quarterly report").longPress();
      assertThat(demo.shows("Held for half a second.")).isTrue();
    }
  }

  @Test
  void aFieldMayChangeWhatIsTyped() {
    try (DemoScreen demo = DemoScreen.of("Text input")) {
      demo.labelled("User name").type("ANN");
      assertThat(demo.labelled("User name").get(Prop.TEXT)).isEqualTo("ann");
      assertThat(demo.shows("3 of 20 letters")).isTrue();
      demo.labelled("User name").submit();
      assertThat(demo.shows("Hello, ann!")).isTrue();
    }
  }

  @Test
  void oneToggleDisablesTheOther() {
    try (DemoScreen demo = DemoScreen.of("Toggle")) {
      demo.labelled("Wi-Fi").toggle();
      assertThat(demo.shows("Offline.")).isTrue();
      assertThat(demo.labelled("Roaming").isDisabled()).isTrue();
    }
  }

  @Test
  void oneCheckboxTicksAll() {
    try (DemoScreen demo = DemoScreen.of("Checkbox")) {
      demo.tick("Everything").tick("Olives");
      assertThat(demo.shows("2 of 3 chosen")).isTrue();
    }
  }

  @Test
  void slidersAreFollowed() {
    try (DemoScreen demo = DemoScreen.of("Slider")) {
      demo.labelled("Size").slideTo(100);
      assertThat(demo.shows("Size: 100 dp")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("Linear gradient")) {
      demo.labelled("Direction").slideTo(90);
      assertThat(demo.shows("90°")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("Shadow and transform")) {
      demo.labelled("Turn").slideTo(30);
      assertThat(demo.shows("Turned by 30°")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("Svg")) {
      demo.labelled("Time").slideTo(3.5);
      assertThat(demo.shows("Time: 3 h 30")).isTrue();
    }
  }

  @Test
  void choicesHandOnTheirItem() {
    try (DemoScreen demo = DemoScreen.of("Segmented control")) {
      demo.labelled("Plan").choose("Company");
      assertThat(demo.shows("$19")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("Picker")) {
      demo.labelled("City").choose("Nairobi");
      assertThat(demo.shows("Nairobi is in Kenya.")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("Date picker")) {
      demo.labelled("Day").fire(EventType.PICK_DATE, LocalDate.of(2026, 2, 1));
      assertThat(demo.shows("The 32. day of the year, at 09:30")).isTrue();
    }
  }

  @Test
  void boxesFollowTheirKeys() {
    try (DemoScreen demo = DemoScreen.of("Flexbox")) {
      demo.labelled("flexDirection").choose("COLUMN");
      assertThat(demo.screen().get(By.testId("playground")).get(Prop.STYLE))
          .extracting(style -> style.get(StyleKey.FLEX_DIRECTION))
          .isEqualTo(FlexDirection.COLUMN);
    }
    try (DemoScreen demo = DemoScreen.of("Reading direction")) {
      demo.labelled("Direction").choose("LTR");
      assertThat(demo.screen().get(By.testId("greeting")).get(Prop.STYLE))
          .extracting(style -> style.get(StyleKey.DIRECTION))
          .isEqualTo(Direction.LTR);
    }
  }

  @Test
  void scrollingIsTold() {
    try (DemoScreen demo = DemoScreen.of("Scroll view")) {
      demo.labelled("Down").fire(EventType.SCROLL, new ScrollPosition(0, 120, 300, 220, 300, 1200));
      assertThat(demo.shows("Scrolled down by 120 dp")).isTrue();
    }
  }

  @Test
  void keysKeepTheStateOfWhatMoves() {
    try (DemoScreen demo = DemoScreen.of("Fragment and keys")) {
      demo.tick("Ann").press("Turn round");
      List<TestView> boxes = demo.screen().all(By.type(HostType.CHECKBOX));
      assertThat(boxes).extracting(TestView::name).containsExactly("Chi", "Bo", "Ann");
      assertThat(boxes)
          .extracting(box -> box.get(Prop.CHECKED))
          .containsExactly(false, false, true);
    }
  }

  @Test
  void aPartOfATextIsPressed() {
    try (DemoScreen demo = DemoScreen.of("Text")) {
      demo.screen().get(By.text("You accept the terms.")).fire(EventType.PRESS_SPAN, 1);
      assertThat(demo.shows("You accept the terms, thank you.")).isTrue();
    }
  }

  @Test
  void anIconIsChosen() {
    try (DemoScreen demo = DemoScreen.of("Icon")) {
      demo.press("Moon");
      assertThat(demo.shows("Icon.MOON")).isTrue();
    }
  }

  @Test
  void progressMayBeUnknown() {
    try (DemoScreen demo = DemoScreen.of("Progress bar")) {
      demo.labelled("Progress").slideTo(0.75);
      assertThat(demo.shows("75 %")).isTrue();
      demo.tick("The end is known");
      assertThat(demo.labelled("Upload").get(Prop.VALUE)).isNull();
    }
    try (DemoScreen demo = DemoScreen.of("Activity indicator")) {
      demo.tick("Busy");
      assertThat(demo.shows("Nothing to do.")).isTrue();
    }
  }

  @Test
  void aModalAnswersAndCloses() {
    try (DemoScreen demo = DemoScreen.of("Modal")) {
      demo.press("Delete the report").press("Delete");
      assertThat(demo.shows("The report was deleted.")).isTrue();
      assertThat(demo.screen().get(By.type(HostType.MODAL)).get(Prop.VISIBLE)).isNotEqualTo(true);
    }
  }

  @Test
  void aPortalIsThereUntilClosed() {
    try (DemoScreen demo = DemoScreen.of("Portal")) {
      demo.press("Show a message");
      assertThat(demo.shows("Above everything else")).isTrue();
      demo.press("Close");
      assertThat(demo.shows("Above everything else")).isFalse();
    }
  }

  @Test
  void theStatusBarComesAndGoes() {
    try (DemoScreen demo = DemoScreen.of("Status bar")) {
      demo.tick("A bar in the colour of the app");
      assertThat(demo.screen().all(By.type(HostType.STATUS_BAR))).hasSize(1);
    }
  }

  @Test
  void aWebViewSendsMessages() {
    try (DemoScreen demo = DemoScreen.of("Web view")) {
      demo.labelled("A page of its own").fire(EventType.MESSAGE, "hi");
      assertThat(demo.shows("hi")).isTrue();
    }
  }
}
