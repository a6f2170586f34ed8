package org.javanative.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.web.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class VisitorTest {
  /** More than there are items, so that each is switched on and off again. */
  private static final int STEPS = 210;

  private final WebServer javaNative =
      WebServer.create(
              cfg -> cfg.app(new ItemsApp(ServedPage.ITEMS)).port(0).maxMessages(100_000, 100_000))
          .start();
  private final HtmxServer htmx = HtmxServer.start(ServedPage.ITEMS);

  @AfterEach
  void close() {
    javaNative.close();
    htmx.close();
  }

  private Visitor visitorOfJavaNative() throws IOException {
    return JavaNativeVisitor.open(javaNative.uri().getPort());
  }

  @ParameterizedTest
  @EnumSource(Interaction.class)
  void bothContendersShowWhatComesOfEachStep(Interaction interaction) throws Exception {
    try (Visitor ours = visitorOfJavaNative();
        Visitor theirs = HtmxVisitor.open(htmx.port())) {
      List<Long> latencies = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        ours.act(interaction);
        theirs.act(interaction);
        while (!ours.isAnswered()) {
          ours.hear(latencies::add);
        }
        while (!theirs.isAnswered()) {
          theirs.hear(latencies::add);
        }
      }

      assertThat(latencies).hasSize(2 * STEPS).allMatch(nanos -> nanos > 0);
    }
  }

  @Test
  void aCrowdIsAnsweredAsOftenAsItActs() throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      visitors.add(visitorOfJavaNative());
    }
    try (Crowd crowd = new Crowd(visitors, Interaction.PRESS)) {
      crowd.rush(Duration.ofMillis(50));

      assertThat(crowd.act(Duration.ofMillis(400), 10)).hasSize(20).doesNotContain(0);
      assertThat(crowd.receivedBytes()).isGreaterThan(0);
    }
  }

  @Test
  void aVisitorWhoLeavesEndsTheSession() throws Exception {
    Visitor visitor = visitorOfJavaNative();
    assertThat(javaNative.sessionCount()).isEqualTo(1);

    visitor.close();

    await().until(() -> javaNative.sessionCount() == 0);
  }

  @Test
  void aServerThatClosesIsHeardWithItsReason() throws Exception {
    Visitor visitor = visitorOfJavaNative();

    javaNative.close();

    assertThatThrownBy(() -> visitor.hear(nanos -> {}))
        .isInstanceOf(WebSocketWire.ClosedException.class)
        .hasMessage("1001 The server was stopped.");
  }

  @Test
  void pagesOfHtmxAreCompressedAsForABrowser() throws Exception {
    Visitor counter = HtmxVisitor.open(htmx.port());

    assertThat(counter.receivedBytes()).isBetween(1_000L, 10_000L);
    counter.close();
  }
}
