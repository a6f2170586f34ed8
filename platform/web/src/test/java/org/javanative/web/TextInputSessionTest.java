package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.textInput;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextInputSessionTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<String> sent = new ArrayList<>();
  private final WebSession session =
      new WebSession(
          "Session 1",
          WebLimits.DEFAULT,
          new AnswerBudget(WebLimits.DEFAULT.answerChars()),
          work::add,
          error -> {},
          Disclosure.NOTICE,
          System::nanoTime,
          Visit.HOME,
          () -> {});

  record Field() implements Component {
    @Override
    public Element render() {
      State<String> text = useState("");
      return textInput(text.get())
          .onChange(typed -> text.set(typed.replace("x", "")))
          .onSubmit(submitted -> text.set(""));
    }
  }

  record FieldApp() implements App {
    @Override
    public String name() {
      return "field";
    }

    @Override
    public String title() {
      return "Field";
    }

    @Override
    public Element root() {
      return new Field();
    }
  }

  @BeforeEach
  void open() {
    session.open(new FieldApp(), Duration.ZERO);
    runAll();
    session.attach(new RecordingConnection(sent), 0);
    sent.clear();
  }

  private void type(String text, int number) {
    session.receive(
        "{\"n\":" + number + ",\"tag\":1,\"event\":\"change-text\",\"payload\":\"" + text + "\"}");
  }

  private void runAll() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  @Test
  void aCommitSaysWhichEditsItTakesIntoAccountAndThenThatAllIsSaid() {
    type("a", 1);
    runAll();

    assertThat(sent)
        .containsExactly(
            "{\"rev\":2,\"seen\":1,\"commit\":[[\"update\",1,{\"text\":\"a\"},[]]]}",
            "{\"rev\":3,\"seen\":1}");
  }

  @Test
  void anEditThatChangesNothingIsAcknowledgedToo() {
    type("x", 1);
    runAll();

    assertThat(sent).containsExactly("{\"rev\":2,\"seen\":1}");
  }

  @Test
  void whatTheAppMakesOfATextIsToldBeforeTheNextEdit() {
    type("a", 1);
    session.receive("{\"n\":2,\"tag\":1,\"event\":\"submit\",\"payload\":\"a\"}");
    type("ab", 3);
    type("abc", 4);
    runAll();

    assertThat(sent)
        .containsExactly(
            "{\"rev\":2,\"seen\":1,\"commit\":[[\"update\",1,{\"text\":\"a\"},[]]]}",
            "{\"rev\":3,\"seen\":1}",
            "{\"rev\":4,\"seen\":2,\"commit\":[[\"update\",1,{\"text\":\"\"},[]]]}",
            "{\"rev\":5,\"seen\":2}",
            "{\"rev\":6,\"seen\":4,\"commit\":[[\"update\",1,{\"text\":\"abc\"},[]]]}",
            "{\"rev\":7,\"seen\":4}");
  }

  @Test
  void aPageThatSaysTooMuchWhileTheAppIsBusyIsRefused() {
    String text = "x".repeat(60_000);
    for (int i = 1; i <= 200; i++) {
      type(text, i);
    }

    assertThat(sent).containsExactly("closed 1008 Too many messages wait for the app.");
  }

  @Test
  void whatTheAppHasHandledDoesNotWaitAnyMore() {
    String text = "x".repeat(60_000);
    for (int i = 1; i <= 200; i++) {
      type(text, i);
      runAll();
    }

    assertThat(sent).noneMatch(frame -> frame.startsWith("closed"));
  }

  @Test
  void noCommitCountsAnEditWhoseHandlerHasNotRun() {
    type("a", 1);
    type("ab", 2);
    runAll();

    assertThat(sent)
        .containsExactly(
            "{\"rev\":2,\"seen\":2,\"commit\":[[\"update\",1,{\"text\":\"ab\"},[]]]}",
            "{\"rev\":3,\"seen\":2}");
  }
}
