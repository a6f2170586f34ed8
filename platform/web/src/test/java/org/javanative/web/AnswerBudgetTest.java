package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javanative.device.Camera;
import org.javanative.device.DeviceException;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many pages that answer at length at once. */
@Timeout(120)
class AnswerBudgetTest {
  private static final int MOST_CHARS = 2_000_000;
  private static final int PAGES = 10;
  private static final int PARTS = 20;

  /** The beginning of a JPEG, in base 64, and what nobody looks at. */
  private static final String PART = "/9j/" + "A".repeat(39_996);

  private static final Pattern CALL = Pattern.compile("\"call\":\\[(\\d+),\"Camera.takePhoto\"");

  /** The tags of the buttons. */
  private static final int TAKE = 2;

  private static final int COUNT = 3;

  /** Takes a photo when asked to. */
  record Studio() implements Component {
    @Override
    public Element render() {
      State<String> outcome = useState("");
      State<Integer> count = useState(0);
      return column(
          button("Take").onClick(async(() -> take(outcome))),
          button("Count " + count.get()).onClick(() -> count.update(n -> n + 1)),
          text(outcome.get()));
    }

    private static void take(State<String> outcome) {
      try {
        outcome.set("Taken: " + await(Camera.takePhoto()).bytes().length);
      } catch (DeviceException failed) {
        outcome.set("Failed: " + failed.getMessage());
      }
    }
  }

  private final WebServer server =
      WebServer.create(
              cfg -> cfg.app(new SmallApp(new Studio())).port(0).maxAnswerChars(MOST_CHARS))
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  /** A page that was asked for a photo. */
  private record Asked(TestPage page, String call, StringBuilder heard) {
    static Asked on(WebServer server) throws Exception {
      TestPage page = TestPage.open(server);
      page.greeting();
      page.event(TAKE, "click");
      Matcher call = CALL.matcher(page.next());
      while (!call.find()) {
        call = CALL.matcher(page.next());
      }
      return new Asked(page, call.group(1), new StringBuilder());
    }

    void sayPart(int number) {
      say(number, "part", PART);
    }

    void say(int number, String reply, String value) {
      page.send(
          "{\"n\":"
              + number
              + ",\"call\":"
              + call
              + ",\"reply\":\""
              + reply
              + "\",\"value\":"
              + (reply.equals("part") ? "\"" + value + "\"" : value)
              + "}");
    }

    /** What the server has said from the first part on, up to what matches that. */
    String hear(String regex) throws Exception {
      Pattern pattern = Pattern.compile(regex);
      while (!pattern.matcher(heard).find()) {
        String next = page.next();
        assertThat(next).as(heard.toString()).isNotEqualTo("nothing");
        heard.append(next).append('\n');
      }
      return heard.toString();
    }
  }

  @Test
  void togetherTheyTakeNoMoreThanThereIsAndNobodyElseFeelsIt() throws Exception {
    AnswerBudget budget = server.answers();
    TestPage other = TestPage.open(server);
    other.greeting();
    other.next();
    List<Asked> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pages.add(Asked.on(server));
    }

    CompletableFuture<?>[] floods =
        pages.stream()
            .map(
                page ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int part = 0; part < PARTS; part++) {
                            page.sayPart(part + 2);
                            assertThat(budget.leftChars()).isBetween(0L, (long) MOST_CHARS);
                          }
                        }))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(floods).join();
    for (Asked page : pages) {
      String unused = page.hear("\"seen\":" + (PARTS + 1) + "\\b");
    }
    int failed = 0;
    for (Asked page : pages) {
      page.say(PARTS + 2, "answer", "{\"width\":2,\"height\":1}");
      String outcome = page.hear("Taken: 600000|brought more than there is room for");
      failed += outcome.contains("Taken") ? 0 : 1;
    }

    assertThat(failed).as("two times 800,000 fit into 2,000,000").isBetween(PAGES - 2, PAGES - 1);
    other.event(COUNT, "click");
    assertThat(other.next()).contains("Count 1");
    await().untilAsserted(() -> assertThat(budget.leftChars()).isEqualTo(MOST_CHARS));
    assertThat(server.sessionCount()).isEqualTo(PAGES + 1);
  }

  @Test
  void aPageThatGoesAmidItsAnswerTakesNothingWithIt() throws Exception {
    AnswerBudget budget = server.answers();
    Asked page = Asked.on(server);
    page.sayPart(2);
    await().until(() -> budget.leftChars() < MOST_CHARS);

    page.page().leave();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(budget.leftChars()).isEqualTo(MOST_CHARS));
  }
}
