package org.javanative.json;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of {@code java.time} as the texts of ISO 8601, and years as numbers. */
final class TimeTypes implements TypeAdapterFactory {
  private static final int SHOWN_CHARS = 40;

  private final Map<Class<?>, AsText<?>> types = new HashMap<>();

  TimeTypes() {
    add(Duration.class, Duration::parse, "PT1H30M");
    add(Instant.class, TimeTypes::instant, "2026-01-31T10:15:30Z");
    add(LocalDate.class, LocalDate::parse, "2026-01-31");
    add(LocalDateTime.class, LocalDateTime::parse, "2026-01-31T10:15:30");
    add(LocalTime.class, LocalTime::parse, "10:15:30");
    add(MonthDay.class, MonthDay::parse, "--01-31");
    add(OffsetDateTime.class, OffsetDateTime::parse, "2026-01-31T10:15:30+01:00");
    add(OffsetTime.class, OffsetTime::parse, "10:15:30+01:00");
    add(Period.class, Period::parse, "P1Y2M3D");
    add(Year.class, text -> Year.of(Integer.parseInt(text)), "2026");
    add(YearMonth.class, YearMonth::parse, "2026-01");
    add(ZonedDateTime.class, ZonedDateTime::parse, "2026-01-31T10:15:30+01:00[Europe/Paris]");
    add(ZoneOffset.class, ZoneOffset::of, "+01:00");
    add(ZoneId.class, ZoneId::of, "Europe/Paris");
  }

  /** Other offsets than Z are common, and {@code Instant.parse} of Android refuses them. */
  private static Instant instant(String text) {
    return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
  }

  private <T> void add(Class<T> type, Function<String, T> parse, String example) {
    types.put(type, new AsText<>(type, parse, example));
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // null says that it is for others
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    AsText<?> known = types.get(type.getRawType());
    return (TypeAdapter<T>)
        (known == null && ZoneId.class.isAssignableFrom(type.getRawType())
            ? types.get(ZoneId.class) // its subclasses are not public
            : known);
  }

  private static final class AsText<T> extends TypeAdapter<T> {
    private final Class<T> type;
    private final Function<String, T> parse;
    private final String example;

    AsText(Class<T> type, Function<String, T> parse, String example) {
      this.type = type;
      this.parse = parse;
      this.example = example;
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
      JsonWriter unused =
          value == null
              ? out.nullValue()
              : value instanceof Year year
                  ? out.value(year.getValue())
                  : out.value(value.toString());
    }

    @Override
    public @Nullable T read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      String text = in.nextString();
      try {
        return parse.apply(text);
      } catch (RuntimeException refused) {
        String shown = text.length() > SHOWN_CHARS ? text.substring(0, SHOWN_CHARS) + ".." : text;
        throw new JsonParseException(
            "'"
                + shown
                + "' at "
                + in.getPreviousPath()
                + " is no "
                + type.getSimpleName()
                + ", which looks like "
                + example
                + ".",
            refused);
      }
    }
  }
}
