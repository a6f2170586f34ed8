package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.Set;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.By;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class AlertTest {
  private record Deleter() implements Component {
    @Override
    public Element render() {
      State<String> answer = useState("?");
      return column(
          text(answer.get()),
          button("Delete")
              .onClick(
                  async(
                      () -> {
                        boolean sure = await(Alert.confirm("Delete?", "For good."));
                        answer.set(sure ? "deleted" : "kept");
                      })));
    }
  }

  private static void press(Screen screen) {
    screen.get(By.role(AccessibilityRole.BUTTON, "Delete")).press();
  }

  @Test
  void theQuestionIsOpenUntilTheUserAnswers() {
    try (Screen screen = Screen.render(new Deleter())) {
      press(screen);
      assertThat(screen.find(By.text("?"))).isPresent();
      assertThat(screen.device().calls()).containsExactly("Alert.ask(Delete? [OK, Cancel])");

      screen.device().answerAlert(0);
      screen.settle();

      assertThat(screen.find(By.text("deleted"))).isPresent();
    }
  }

  @Test
  void noAndClosingAreBothNo() {
    try (Screen screen = Screen.render(new Deleter())) {
      screen.device().answerAlert(1).dismissAlert();

      press(screen);
      assertThat(screen.find(By.text("kept"))).isPresent();
      press(screen);
      assertThat(screen.find(By.text("kept"))).isPresent();
    }
  }

  @Test
  void oneOfSeveralIsChosenByItsLabel(FakeDevice device, TestLoop loop) throws Exception {
    device.answerAlert(1).answerAlert(2).dismissAlert();
    List<String> options = List.of("Rename", "Delete");

    String chosen =
        loop.run(() -> await(Alert.choose("File", "Of today", options, Set.of("Delete"))));
    String cancelled = loop.run(() -> await(Alert.choose("File", options)));
    String dismissed = loop.run(() -> await(Alert.choose("File", options)));

    assertThat(chosen).isEqualTo("Delete");
    assertThat(cancelled).isNull();
    assertThat(dismissed).isNull();
    assertThat(device.alerts().get(0))
        .isEqualTo(
            new AlertRequest(
                "File",
                "Of today",
                AlertRequest.Style.ACTION_SHEET,
                List.of(
                    new AlertRequest.Button("Rename", AlertRequest.Role.DEFAULT),
                    new AlertRequest.Button("Delete", AlertRequest.Role.DESTRUCTIVE),
                    new AlertRequest.Button("Cancel", AlertRequest.Role.CANCEL))));
  }

  @Test
  void whatIsShownIsDoneWhenItWasRead(FakeDevice device, TestLoop loop) {
    LoopFuture<@Nullable Void> shown = Alert.show("Saved", "");
    loop.runCurrent();
    assertThat(shown.isDone()).isFalse();

    device.answerAlert(0);
    loop.runCurrent();

    assertThat(shown.isDone()).isTrue();
  }

  @Test
  void cancellingTakesTheQuestionAway(FakeDevice device, TestLoop loop) {
    LoopFuture<Boolean> answer = Alert.confirm("Delete?", "");

    assertThat(answer.cancel()).isTrue();
    loop.runCurrent();

    assertThat(device.calls()).last().isEqualTo("cancelled Alert.ask");
  }

  @Test
  void questionsThatNobodyCanAnswerAreRefused() {
    assertThatThrownBy(() -> Alert.choose("File", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choose(\"File\") has no options");
    assertThatThrownBy(() -> Alert.choose("File", List.of("A", "A")))
        .hasMessageContaining("the same option twice");
    assertThatThrownBy(() -> Alert.choose("File", "", List.of("A"), Set.of("B")))
        .hasMessageContaining("destructive options that are none of its options");
    assertThatThrownBy(() -> Alert.show("", "text")).hasMessageContaining("title of an alert");
  }
}
