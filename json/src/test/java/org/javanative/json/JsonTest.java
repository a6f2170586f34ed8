package org.javanative.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
  private static final Gson GSON = Json.builder().create();

  record Mail(String subject, Instant sent) {
    Mail {
      if (subject.isEmpty()) {
        throw new IllegalArgumentException("a mail has a subject");
      }
    }
  }

  record Inbox(String owner, List<Mail> mails) {}

  record Zone(ZoneId id) {}

  record Person(String name, Optional<LocalDate> born) {}

  private static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(Duration.class, Duration.ofMinutes(90), "\"PT1H30M\""),
        Arguments.of(Instant.class, Instant.parse("2026-01-31T10:15:30.5Z"), null),
        Arguments.of(Instant.class, Instant.MAX, "\"+1000000000-12-31T23:59:59.999999999Z\""),
        Arguments.of(LocalDate.class, LocalDate.of(2026, 1, 31), "\"2026-01-31\""),
        Arguments.of(
            LocalDateTime.class, LocalDateTime.of(2026, 1, 31, 10, 15), "\"2026-01-31T10:15\""),
        Arguments.of(LocalTime.class, LocalTime.of(10, 15, 30), "\"10:15:30\""),
        Arguments.of(MonthDay.class, MonthDay.of(1, 31), "\"--01-31\""),
        Arguments.of(OffsetDateTime.class, OffsetDateTime.parse("2026-01-31T10:15:30+01:00"), null),
        Arguments.of(OffsetTime.class, OffsetTime.parse("10:15:30+01:00"), null),
        Arguments.of(Period.class, Period.of(1, 2, 3), "\"P1Y2M3D\""),
        Arguments.of(Year.class, Year.of(2026), "2026"),
        Arguments.of(Year.class, Year.of(5), "5"),
        Arguments.of(YearMonth.class, YearMonth.of(2026, 1), "\"2026-01\""),
        Arguments.of(
            ZonedDateTime.class,
            ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Berlin]"),
            "\"2026-10-25T02:30+01:00[Europe/Berlin]\""),
        Arguments.of(ZoneOffset.class, ZoneOffset.ofHours(1), "\"+01:00\""),
        Arguments.of(ZoneId.class, ZoneId.of("Europe/Berlin"), "\"Europe/Berlin\""),
        Arguments.of(ZoneId.class, ZoneOffset.UTC, "\"Z\""),
        Arguments.of(UUID.class, new UUID(1, 2), "\"00000000-0000-0001-0000-000000000002\""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aValueIsATextAndComesBack(Class<?> type, Object value, String text) {
    String json = GSON.toJson(value, type);
    assertThat(json).isEqualTo(text == null ? "\"" + value + "\"" : text);
    assertThat(Json.<Object>read(GSON, json, type)).isEqualTo(value);
    assertThat(Json.<Object>read(GSON, JsonParser.parseString(json), type)).isEqualTo(value);
    assertThat(Json.<Object>read(GSON, "null", type)).isNull();
  }

  @Test
  void recordsMapsAndListsHaveTimesInsideOfThem() {
    Mail mail = new Mail("Hi <you>", Instant.EPOCH);
    assertThat(GSON.toJson(mail))
        .isEqualTo("{\"subject\":\"Hi <you>\",\"sent\":\"1970-01-01T00:00:00Z\"}");
    assertThat(GSON.toJson(new Zone(ZoneId.of("Europe/Berlin"))))
        .isEqualTo("{\"id\":\"Europe/Berlin\"}");
    Map<LocalDate, List<Duration>> map =
        Map.of(LocalDate.of(2026, 1, 31), List.of(Duration.ofSeconds(1)));
    assertThat(GSON.toJson(map)).isEqualTo("{\"2026-01-31\":[\"PT1S\"]}");
    assertThat(
            Json.<Object>read(
                GSON,
                GSON.toJson(map),
                new TypeToken<Map<LocalDate, List<Duration>>>() {}.getType()))
        .isEqualTo(map);
    assertThat(GSON.toJson(new Mail("none", null))).isEqualTo("{\"subject\":\"none\"}");
  }

  @Test
  void anInstantMayHaveAnyOffset() {
    assertThat(Json.<Instant>read(GSON, "\"2026-01-31T10:15:30+02:00\"", Instant.class))
        .isEqualTo(Instant.parse("2026-01-31T08:15:30Z"));
  }

  @Test
  void anOptionalIsItsValueOrNull() {
    Person known = new Person("Ada", Optional.of(LocalDate.of(1815, 12, 10)));
    Person unknown = new Person("Bob", Optional.empty());
    assertThat(GSON.toJson(known)).isEqualTo("{\"name\":\"Ada\",\"born\":\"1815-12-10\"}");
    assertThat(GSON.toJson(unknown)).isEqualTo("{\"name\":\"Bob\",\"born\":null}");
    for (Person person : List.of(known, unknown)) {
      assertThat(Json.<Person>read(GSON, GSON.toJson(person), Person.class)).isEqualTo(person);
      assertThat(Json.<Person>read(GSON, GSON.toJsonTree(person), Person.class)).isEqualTo(person);
    }
  }

  @Test
  void aTextThatIsNoTimeFailsWithItsPlaceAndTheForm() {
    String json = "{\"owner\":\"a\",\"mails\":[{\"subject\":\"1\"},{\"sent\":\"yesterday\"}]}";
    assertThatThrownBy(() -> Json.read(GSON, json, Inbox.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessage(
            "'yesterday' at $.mails[1].sent is no Instant, which looks like 2026-01-31T10:15:30Z.");
    assertThatThrownBy(() -> Json.read(GSON, JsonParser.parseString(json), Inbox.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("'yesterday' at $.mails[1].sent is no Instant");
    assertThatThrownBy(() -> Json.read(GSON, "{\"sent\":{\"seconds\":1}}", Mail.class))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("$.sent");
    assertThatThrownBy(() -> Json.read(GSON, "\"Mars/Olympus\"", ZoneId.class))
        .hasMessage("'Mars/Olympus' at $ is no ZoneId, which looks like Europe/Paris.");
    assertThatThrownBy(() -> Json.read(GSON, "\"" + "x".repeat(100) + "\"", Year.class))
        .hasMessageContaining("'" + "x".repeat(40) + "..' at $ is no Year, which looks like 2026");
  }

  @Test
  void aConstructorThatRefusesIsAFailureWithItsPlaceAndItsOwnWords() {
    String json = "{\"owner\":\"a\",\"mails\":[{\"subject\":\"1\"},{\"subject\":\"\"}]}";
    List<ThrowingCallable> reads =
        List.of(
            () -> Json.read(GSON, json, Inbox.class),
            () -> Json.read(GSON, JsonParser.parseString(json), Inbox.class));
    for (ThrowingCallable read : reads) {
      assertThatThrownBy(read)
          .isInstanceOf(JsonParseException.class)
          .hasMessage(
              "What is at $.mails[1] was refused: java.lang.IllegalArgumentException: a mail has"
                  + " a subject")
          .hasCauseInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Json.read(GSON, "{}", Mail.class))
        .hasMessageStartingWith("What is at $ was refused: java.lang.NullPointerException");
  }

  @Test
  void anAdapterThatThrowsIsAFailureWithItsPlace() {
    Gson careless =
        Json.builder()
            .registerTypeAdapter(
                Zone.class,
                new TypeAdapter<Zone>() {
                  @Override
                  public void write(JsonWriter out, Zone value) {}

                  @Override
                  public Zone read(JsonReader in) {
                    throw new UnsupportedOperationException("not yet");
                  }
                })
            .create();
    assertThatThrownBy(
            () ->
                Json.read(careless, "{\"a\":{}}", new TypeToken<Map<String, Zone>>() {}.getType()))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("What is at $.a was refused")
        .hasMessageContaining("not yet");
  }

  @Test
  void whatComesAfterTheEndIsAFailure() {
    assertThatThrownBy(() -> Json.read(GSON, "{\"subject\":\"a\"} {}", Mail.class))
        .isInstanceOf(JsonParseException.class);
    Gson strict = Json.builder().setStrictness(Strictness.STRICT).create();
    assertThatThrownBy(() -> Json.read(strict, "{\"subject\":\"a\"} x", Mail.class))
        .isInstanceOf(JsonParseException.class);
    assertThatThrownBy(() -> Json.read(strict, "{'subject':\"a\"}", Mail.class))
        .isInstanceOf(JsonParseException.class);
    assertThat(Json.<Mail>read(GSON, "", Mail.class)).isNull();
  }
}
