package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CloseReasonTest {
  @Test
  void aShortReasonStaysAsItIs() {
    assertThat(CloseReason.fit("The server was stopped. ü 😀"))
        .isEqualTo("The server was stopped. ü 😀");
  }

  @Test
  void aLongReasonIsCutBetweenCharacters() {
    String fitting = CloseReason.fit("😀".repeat(100));

    assertThat(fitting).isEqualTo("😀".repeat(30));
    assertThat(fitting.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(123);
  }

  @Test
  void halfACharacterBecomesAQuestionMark() {
    assertThat(CloseReason.fit("no \ud800 event")).isEqualTo("no ? event");
  }
}
