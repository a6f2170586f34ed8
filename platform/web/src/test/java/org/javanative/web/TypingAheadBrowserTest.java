package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The app changes the text of a field while its user types on, before the page has heard of it. */
@Tag("page")
@Timeout(300)
class TypingAheadBrowserTest {
  private static final Duration LAG = Duration.ofMillis(300);
  private static Chromium chromium;

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private OpenPage open;

  /** A field that is cleared when it is submitted, and one whose text the app makes another. */
  record Chat(List<String> sent, UnaryOperator<String> rule) implements Component {
    @Override
    public Element render() {
      State<String> message = useState("");
      return column(
          textInput(message.get())
              .accessibilityLabel("Message")
              .onChange(typed -> message.set(rule.apply(typed)))
              .onSubmit(
                  submitted -> {
                    sent.add(submitted);
                    message.set("");
                  }),
          text("App: " + message.get()).testId("app"),
          text("Sent " + sent.size()));
    }
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @AfterEach
  void close() throws IOException {
    open.close();
    assertThat(open.errors).isEmpty();
  }

  private Locator field(UnaryOperator<String> rule) throws IOException {
    open = OpenPage.of(chromium, new Chat(sent, rule));
    Locator field = open.labelled("Message");
    field.click();
    open.network.lag(LAG);
    return field;
  }

  private void type(String text) {
    open.page.keyboard().type(text);
  }

  private void press(String key, int times) {
    for (int i = 0; i < times; i++) {
      open.page.keyboard().press(key);
    }
  }

  private void assertShown(Locator field, String text) {
    assertThat(open.page.getByTestId("app")).hasText("App: " + text);
    assertThat(field).hasValue(text);
  }

  private int cursor() {
    return (Integer) open.page.evaluate("document.activeElement.selectionStart");
  }

  @Test
  void aFieldThatIsClearedKeepsOnlyWhatIsTypedAfterwards() throws IOException {
    Locator field = field(typed -> typed);
    type("old message");
    press("Enter", 1);
    type("new");

    assertShown(field, "new");
    assertThat(sent).containsExactly("old message");
    assertThat(cursor()).isEqualTo(3);
    type(" one");
    press("Enter", 1);
    assertShown(field, "");
    assertThat(sent).containsExactly("old message", "new one");
  }

  @Test
  void messagesThatAreSentOneAfterTheOtherStayApart() throws IOException {
    Locator field = field(typed -> typed);
    type("one");
    press("Enter", 1);
    open.page.waitForTimeout(2.0 * LAG.toMillis()); // any time will do: it is only another rhythm
    type("two");
    press("Enter", 1);
    type("three");

    assertShown(field, "three");
    assertThat(sent).containsExactly("one", "two");
  }

  @Test
  void aFieldThatIsClearedWithoutAConnectionKeepsOnlyWhatIsTypedAfterwards() throws IOException {
    Locator field = field(typed -> typed);
    open.network.cut();
    type("old message");
    press("Enter", 1);
    type("new");
    open.network.mend();

    await().until(() -> !sent.isEmpty());
    assertShown(field, "new");
    assertThat(sent).containsExactly("old message");
  }

  @Test
  void aFieldThatIsClearedWhileAnInputMethodComposesKeepsWhatIsComposed() throws IOException {
    Locator field = field(typed -> typed);
    CDPSession keyboard = open.page.context().newCDPSession(open.page);
    open.network.lag(Duration.ofSeconds(4)); // the composing begins before the app has answered
    type("old");
    press("Enter", 1);
    JsonObject composed = new JsonObject();
    composed.addProperty("text", "にほん");
    composed.addProperty("selectionStart", 3);
    composed.addProperty("selectionEnd", 3);
    keyboard.send("Input.imeSetComposition", composed);
    assertThat(open.page.getByText("Sent 1")).isVisible();
    assertThat(field).hasValue("oldにほん"); // it is left alone
    JsonObject chosen = new JsonObject();
    chosen.addProperty("text", "日本");
    keyboard.send("Input.insertText", chosen);

    assertShown(field, "日本");
    assertThat(sent).containsExactly("old");
  }

  @Test
  void whatTheAppChangesIsChangedWhileTheUserTypesOn() throws IOException {
    Locator field = field(typed -> typed.toUpperCase(Locale.ROOT));
    type("the quick brown fox jumps over the dog");
    press("ArrowLeft", 3);
    type("lazy ");

    assertShown(field, "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG");
    assertThat(cursor()).isEqualTo("THE QUICK BROWN FOX JUMPS OVER THE LAZY ".length());
  }

  @Test
  void whatTheAppLeavesOutTakesNothingElseAlong() throws IOException {
    Locator field = field(typed -> typed.replaceAll("[^0-9]", ""));
    type("1a2b3c4d5e");
    press("ArrowLeft", 2);
    type("6f7g");

    assertThat(field).not().hasValue("");
    await().until(() -> field.inputValue().matches("[0-9]+"));
    String digits = field.inputValue();
    assertShown(field, digits);
    assertThat(digits.chars().sorted().mapToObj(digit -> "" + (char) digit))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void whatTheAppPutsInBetweenStaysWhereItIs() throws IOException {
    Locator field =
        field(typed -> typed.replace("-", "").replaceAll("(.{4})(?=.)", "$1-")); // four by four
    type("1234567890123456");

    assertShown(field, "1234-5678-9012-3456");
    assertThat(cursor()).isEqualTo(19);
  }
}
