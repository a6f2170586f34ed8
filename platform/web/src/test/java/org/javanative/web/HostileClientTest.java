package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that are not the page. */
@Timeout(120)
class HostileClientTest {
  private static final long SEED = 20_260_228;
  private static final int ROUNDS = 150;
  private static final List<String> NAMES =
      List.of(
          "n",
          "rev",
          "ask",
          "tag",
          "event",
          "payload",
          "layouts",
          "environment",
          "location",
          "back",
          "window",
          "safeArea",
          "dark",
          "language",
          "call",
          "reply",
          "value",
          "failure",
          "reason",
          "__proto__",
          "constructor",
          "");
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "2",
          "-1",
          "1e308",
          "-1e308",
          "99999999999999999999",
          "2147483648",
          "0.5",
          "null",
          "true",
          "\"\"",
          "\"click\"",
          "\"change-text\"",
          "\"/x\"",
          "\"//evil.example\"",
          "\"<script>\"",
          "\"\\u0000\\ud800\"",
          "[]",
          "[1,2,3]",
          "[[[]]]",
          "[[1,2,3,4,5]]",
          "[[-1,2,3,4,5]]",
          "{}",
          "{\"window\":[-1,0,1]}",
          "{\"window\":[1,1,0]}",
          "{\"language\":\"" + "x".repeat(100) + "\"}",
          "\"answer\"",
          "\"part\"",
          "[".repeat(100) + "]".repeat(100),
          "{\"dark\":1}");

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final WebServer server =
      WebServer.create(
              cfg ->
                  cfg.app(new GalleryApp(Direction.LTR))
                      .port(0)
                      .maxSessions(1_000, 1_000, 1_000)
                      .errorSink(errors::add))
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void whateverAClientSendsItIsRefusedOrIgnoredAndNoOtherSessionFeelsIt() throws Exception {
    Random random = new Random(SEED);
    TestPage good = TestPage.open(server);
    good.greeting();
    good.next();
    int malformed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String message = message(random);
      try (RawPage bad = RawPage.open(server)) {
        bad.send(message);
        if (isMalformed(message)) {
          malformed++;
          assertThat(bad.closeReason()).as(message).startsWith("1008 Malformed message: ");
        }
      }
    }

    assertThat(malformed).isGreaterThan(ROUNDS / 2);
    good.event(4711, "click");
    assertThat(good.next()).endsWith("\"seen\":1}");
    assertThat(errors).isEmpty();
  }

  @Test
  void eventsForEveryViewWithoutReasonHarmNothing() throws Exception {
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();
    for (int tag = 1; tag <= 300; tag++) {
      page.event(tag, "press-in");
    }

    String last = "{\"n\":301,\"tag\":4711,\"event\":\"click\"}";
    page.send(last);
    for (String heard = page.next(); !heard.endsWith("\"seen\":301}"); heard = page.next()) {
      assertThat(heard).isNotEqualTo("nothing");
    }
    assertThat(errors).isEmpty();
  }

  private static boolean isMalformed(String message) {
    try {
      ClientMessage unused = ClientMessage.parse(message);
      return false; // a revision may still be refused, which depends on what was sent by then
    } catch (MalformedMessageException refused) {
      return true;
    }
  }

  private static String message(Random random) {
    StringBuilder json = new StringBuilder("{\"n\":1");
    for (int i = random.nextInt(5); i >= 0; i--) {
      json.append(",\"")
          .append(NAMES.get(random.nextInt(NAMES.size())))
          .append("\":")
          .append(VALUES.get(random.nextInt(VALUES.size())));
    }
    String whole = json.append('}').toString();
    return random.nextInt(4) == 0 ? whole.substring(0, random.nextInt(whole.length()) + 1) : whole;
  }
}
