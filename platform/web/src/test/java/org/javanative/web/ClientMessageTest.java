package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.javanative.ui.EventType;
import org.javanative.ui.Frame;
import org.javanative.ui.ScrollPosition;
import org.javanative.ui.TextSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientMessageTest {
  private static final String[] PAYLOADS = {
    "null", "\"text\"", "true", "1", "1.5", "[0,1]", "[0,1,2,3]", "[0,1,2,3,4,5]", "\"2026-02-28\""
  };

  private static ClientMessage.Event parse(String event, String payload)
      throws MalformedMessageException {
    ClientMessage message =
        ClientMessage.parse(
            "{\"payload\":"
                + payload
                + ",\"tag\":2,\"event\":\""
                + event
                + "\",\"n\":7,\"rev\":3}");
    assertThat(message.number()).isEqualTo(7);
    assertThat(message.revision()).isEqualTo(3);
    return (ClientMessage.Event) message.content();
  }

  @Test
  void payloadsAreOfTheTypesThatTheirEventsHave() throws Exception {
    assertThat(parse("click", "null").payload()).isNull();
    assertThat(parse("change-text", "\"a\"").payload()).isEqualTo("a");
    assertThat(parse("toggle", "true").payload()).isEqualTo(true);
    assertThat(parse("select", "3").payload()).isEqualTo(3);
    assertThat(parse("slide", "3").payload()).isEqualTo(3.0);
    assertThat(parse("pick-date", "\"2026-02-28\"").payload()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(parse("pick-date", "\"09:30\"").payload()).isEqualTo(LocalTime.of(9, 30));
    assertThat(parse("pick-date", "\"2026-02-28T09:30\"").payload())
        .isEqualTo(LocalDateTime.of(2026, 2, 28, 9, 30));
    assertThat(parse("layout", "[1,2,3,4]").payload()).isEqualTo(new Frame(1, 2, 3, 4));
    assertThat(parse("scroll", "[1,2,3,4,5,6]").payload())
        .isEqualTo(new ScrollPosition(1, 2, 3, 4, 5, 6));
    assertThat(parse("select-text", "[1,2]").payload()).isEqualTo(new TextSelection(1, 2));
  }

  @Test
  void aPageMaySayNoMoreThanWhichFramesItHas() throws Exception {
    assertThat(ClientMessage.parse("{\"rev\":12}"))
        .isEqualTo(new ClientMessage(0, 12, false, null));
  }

  /** Whatever a page sends, what comes out is of the event's type, or nothing comes out. */
  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyEventTakesItsOwnPayloadsOnly(EventType event) {
    Map<EventType, Integer> taken = new EnumMap<>(EventType.class);
    for (String payload : PAYLOADS) {
      try {
        Object value = parse(event.label(), payload).payload();
        assertThat(event.hasPayload() ? event.payloadType().isInstance(value) : value == null)
            .as("%s with %s", event, payload)
            .isTrue();
        taken.merge(event, 1, Integer::sum);
      } catch (MalformedMessageException refused) {
        assertThat(refused).hasMessageContaining(event.label());
      }
    }
    assertThat(taken.get(event)).as("payloads taken").isBetween(1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "click|1|the payload of click is not of its type",
        "select|1.5|the payload of select is not of its type",
        "select|1e300|the payload of select is not of its type",
        "select|[1,2]|the payload of select is not of its type",
        "select-text|[2,1]|the payload of select-text is not of its type",
        "select-text|[-1,1]|the payload of select-text is not of its type",
        "scroll|[1,2,3,4,5,6,7]|the payload is not a few numbers",
        "scroll|[\"1\"]|the payload is not a few numbers",
        "pick-date|\"2026-02-30\"|the payload of pick-date is no date",
        "pick-date|\"T\"|the payload of pick-date is no date",
        "change-text|{}|the payload is not a plain value"
      })
  void otherPayloadsAreRefusedWithTheReason(String event, String payload, String reason) {
    assertThatThrownBy(() -> parse(event, payload))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999", "'a'", "[1,", "[[1]]"})
  void whatIsNoStrictJsonIsRefused(String payload) {
    assertThatThrownBy(() -> parse("slide", payload)).isInstanceOf(MalformedMessageException.class);
  }

  @Test
  void aReplySaysToWhichQuestionAndHowItWent() throws Exception {
    assertThat(
            ClientMessage.parse("{\"n\":1,\"call\":3,\"reply\":\"answer\",\"value\":null}")
                .content())
        .isEqualTo(new ClientMessage.Answer(3, JsonNull.INSTANCE));
    assertThat(
            ClientMessage.parse("{\"n\":1,\"call\":3,\"reply\":\"part\",\"value\":\"AAAA\"}")
                .content())
        .isEqualTo(new ClientMessage.Part(3, "AAAA"));
    assertThat(
            ClientMessage.parse(
                    "{\"n\":1,\"call\":3,\"reply\":\"failure\",\"failure\":\"DENIED\",\"reason\":\"No.\"}")
                .content())
        .isEqualTo(new ClientMessage.Failure(3, "DENIED", "No."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"reply\":\"answer\",\"value\":1|no question has that number",
        "\"call\":-1,\"reply\":\"answer\",\"value\":1|no question has that number",
        "\"call\":1,\"reply\":\"answer\"|a reply without a value",
        "\"call\":1,\"reply\":\"shout\",\"value\":1|unknown reply",
        "\"call\":1,\"reply\":\"part\",\"value\":[1]|unknown reply",
        "\"call\":1,\"reply\":\"answer\",\"value\":1,\"tag\":1|more than one content",
        "\"call\":1,\"reply\":\"answer\",\"value\":[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]|not"
            + " the JSON expected",
      })
  void repliesThatAreNoneAreRefusedWithTheReason(String fields, String reason) {
    assertThatThrownBy(() -> ClientMessage.parse("{\"n\":1," + fields + "}"))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(reason);
  }
}
