package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that have gone without a word, and whose connections nobody has ended. */
@Timeout(60)
class SilenceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final WebServer server =
      WebServer.create(
              cfg ->
                  cfg.app(new GalleryApp(Direction.LTR))
                      .port(0)
                      .pingEvery(Duration.ofSeconds(1))
                      .resumeWithin(Duration.ofMillis(200)))
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPageThatAnswersNoPingLosesItsConnectionAndThenItsSession() throws Exception {
    try (RawPage silent = RawPage.open(server)) {
      assertThat(server.sessionCount()).isEqualTo(1);

      await().atMost(PATIENCE).until(() -> server.sessionCount() == 0);
    }
  }

  @Test
  void aPageThatOnlyAnswersPingsKeepsItsSession() throws Exception {
    try (RawPage silent = RawPage.open(server)) {
      TestPage idle = TestPage.open(server);

      await().atMost(PATIENCE).until(() -> server.sessionCount() == 1);
      idle.event(4711, "click");
      idle.greeting();
      idle.next();
      assertThat(idle.next()).endsWith("\"seen\":1}");
    }
  }
}
