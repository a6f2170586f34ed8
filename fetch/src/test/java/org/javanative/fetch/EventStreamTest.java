package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.Test;

class EventStreamTest extends ServerTest {

  private static MockResponse events(String text) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/event-stream")
        .body(text)
        .build();
  }

  private static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  private List<ServerEvent> readAll() throws Exception {
    return run(
        () -> {
          List<ServerEvent> all = new ArrayList<>();
          try (EventStream events = client.events(url("/events"))) {
            events.forEach(all::add);
          }
          return all;
        });
  }

  @Test
  void eventsHaveTypeDataAndId() throws Exception {
    server.enqueue(
        events(
            "\uFEFF: a comment\nretry: 1\n\nevent: added\nid: 7\ndata: one\ndata:two\r\n\r\n"
                + "data\n\nunknown: x\ndata:  kept\rid: a\0b\r\rdata: never complete"));
    server.enqueue(status(204));

    assertThat(readAll())
        .containsExactly(
            new ServerEvent("added", "one\ntwo", "7"),
            new ServerEvent("message", "", "7"),
            new ServerEvent("message", " kept", "7"));
  }

  @Test
  void aBrokenConnectionIsMadeAnewWithTheIdOfTheLastEvent() throws Exception {
    server.enqueue(events("retry: 1\nid: 1\ndata: a\n\n"));
    server.enqueue(status(503));
    server.enqueue(events("id: 2\ndata: b\n\n"));
    server.enqueue(status(204));

    assertThat(readAll()).extracting(ServerEvent::data).containsExactly("a", "b");

    RecordedRequest first = received();
    assertThat(first.getHeaders().get("Accept")).isEqualTo("text/event-stream");
    assertThat(first.getHeaders().get("Last-Event-ID")).isNull();
    assertThat(received().getHeaders().get("Last-Event-ID")).isEqualTo("1");
    assertThat(received().getHeaders().get("Last-Event-ID")).isEqualTo("1");
    assertThat(received().getHeaders().get("Last-Event-ID")).isEqualTo("2");
  }

  @Test
  void theTimeBeforeANewAttemptIsVirtualInTests() throws Exception {
    server.enqueue(events("data: a\n\n"));
    server.enqueue(status(503));
    server.enqueue(status(204));
    try (TestLoop virtual = TestLoop.create()) {
      virtual.run(
          () -> {
            try (EventStream events = client.events(url("/"))) {
              events.forEach(event -> assertThat(event.data()).isEqualTo("a"));
            }
          });
      assertThat(virtual.time()).hasSeconds(3 + 6);
    }
  }

  @Test
  void aServerThatWantsNoWaitIsAskedAtOnceButNotAgainAndAgainWhileItFails() throws Exception {
    server.enqueue(events("retry: 0\ndata: a\n\n"));
    server.enqueue(events("data: b\n\n"));
    for (int i = 0; i < 4; i++) {
      server.enqueue(status(503));
    }
    server.enqueue(status(204));
    List<String> received = new ArrayList<>();
    try (TestLoop virtual = TestLoop.create()) {
      virtual.run(
          () -> {
            try (EventStream events = client.events(url("/"))) {
              events.forEach(event -> received.add(event.data()));
            }
          });
      assertThat(received).containsExactly("a", "b");
      assertThat(virtual.time()).hasSeconds(0 + 0 + 1 + 2 + 4 + 8);
    }
  }

  @Test
  void theFirstAttemptThrowsItsFailure() {
    server.enqueue(status(503));
    assertThatThrownBy(this::readAll).isInstanceOf(StatusException.class);
  }

  @Test
  void aRefusalEndsIt() {
    server.enqueue(events("retry: 1\ndata: a\n\n"));
    server.enqueue(status(403));
    assertThatThrownBy(this::readAll)
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("403");
  }

  @Test
  void anotherTypeOfContentIsNoEventStream() {
    answer("{}");
    assertThatThrownBy(this::readAll)
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("and not with text/event-stream. Is this the address of the events?");
  }

  @Test
  void leavingTheLoopClosesTheConnection() throws Exception {
    try (RawServer raw =
        RawServer.stallingAfter(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: first\n\n")) {
      String first =
          run(
              () -> {
                try (EventStream events = client.events(raw.url())) {
                  return events.iterator().next().data();
                }
              });
      assertThat(first).isEqualTo("first");
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
