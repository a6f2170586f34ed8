package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumableLineTest {
  private final List<String> sent = new ArrayList<>();
  private final List<String> sentAgain = new ArrayList<>();
  private final Connection connection = new RecordingConnection(sent);
  private final Connection next = new RecordingConnection(sentAgain);
  private final ResumableLine line = new ResumableLine(100);

  @Test
  void whatIsSentBeforeThereIsAConnectionComesWithIt() {
    line.send("{\"a\":1}");

    assertThat(line.attach(connection, 0, "hello")).isTrue();
    line.send("{\"b\":2}");

    assertThat(sent).containsExactly("hello", "{\"rev\":1,\"a\":1}", "{\"rev\":2,\"b\":2}");
  }

  @Test
  void theNextConnectionGetsWhatThePageHasNot() {
    line.attach(connection, 0, "hello");
    line.send("{\"a\":1}");
    line.send("{\"b\":2}");
    assertThat(line.detach(connection)).isTrue();
    line.send("{\"c\":3}");

    assertThat(line.attach(next, 1, "hello")).isTrue();

    assertThat(sentAgain).containsExactly("hello", "{\"rev\":2,\"b\":2}", "{\"rev\":3,\"c\":3}");
  }

  /** A page may come while its session ends: it must not be left with nobody on the other side. */
  @Test
  void aLineThatWasClosedTakesNoConnection() {
    line.close(CloseCode.SESSION_OVER, "over");

    assertThat(line.attach(connection, 0, "hello")).isFalse();
    assertThat(sent).isEmpty();
  }

  @Test
  void aPageWithoutAConnectionThatMissesTooMuchCannotGoOn() {
    for (int i = 0; i < 4; i++) {
      assertThat(line.send("{\"number\":1234}")).isTrue();
    }

    assertThat(line.send("{\"number\":1234}")).isFalse();
    assertThat(line.attach(connection, 0, "hello")).isFalse();
  }

  @Test
  void whatAConnectedPageHasNotAcknowledgedIsKeptHoweverLarge() {
    line.attach(connection, 0, "hello");
    assertThat(line.send("{\"text\":\"" + "x".repeat(500) + "\"}")).isTrue();
    assertThat(line.send("{\"a\":1}")).isTrue();
    line.detach(connection);

    assertThat(line.attach(next, 0, "hello")).isTrue();
    assertThat(sentAgain).hasSize(3).endsWith("{\"rev\":2,\"a\":1}");
  }

  @Test
  void aConnectedPageThatAcknowledgesNothingLosesItsConnectionAndGoesOnWithTheNext() {
    line.attach(connection, 0, "hello");
    for (int i = 1; i <= 9; i++) {
      assertThat(line.send("{\"number\":1234}")).isTrue();
    }
    assertThat(sent).hasSize(10);

    assertThat(line.send("{\"number\":1234}")).isTrue();
    assertThat(sent).endsWith("closed 1013 The page does not say what it has.");
    for (int i = 0; i < 3; i++) {
      assertThat(line.send("{\"number\":1234}")).isTrue();
    }
    assertThat(sent).as("nothing more goes there").hasSize(12);

    assertThat(line.attach(next, 10, "hello")).isTrue();
    assertThat(sentAgain).hasSize(4);
    line.detach(next);
    for (int i = 0; i < 3; i++) {
      assertThat(line.send("{\"number\":1234}")).as("counted anew").isTrue();
    }
    line.send("{\"number\":1234}");
    assertThat(line.send("{\"number\":1234}")).isFalse();
    assertThat(line.attach(connection, 13, "hello")).isFalse();
  }

  @Test
  void acknowledgedFramesAreNotKept() {
    line.attach(connection, 0, "hello");
    for (int i = 1; i <= 10; i++) {
      line.send("{\"number\":1234}");
      line.acknowledge(i);
    }
    line.detach(connection);

    assertThat(line.attach(next, 9, "hello")).isFalse();
    assertThat(line.attach(next, 10, "hello")).isTrue();
  }

  @Test
  void aPageCannotHaveWhatWasNeverSent() {
    assertThat(line.attach(connection, 1, "hello")).isFalse();
    assertThat(line.attach(connection, -1, "hello")).isFalse();
  }

  @Test
  void aSecondConnectionTakesThePlaceOfTheFirst() {
    line.attach(connection, 0, "hello");

    line.attach(next, 0, "hello");

    assertThat(sent).containsExactly("hello", "closed 4001 The page has connected again.");
    assertThat(line.detach(connection)).isFalse();
  }

  @Test
  void oneFrameThatIsLargerThanAllThatIsKeptIsKept() {
    assertThat(line.send("{\"text\":\"" + "x".repeat(200) + "\"}")).isTrue();
    assertThat(line.attach(connection, 0, "hello")).isTrue();
  }
}
