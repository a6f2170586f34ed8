package org.javanative.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** Objects as JSON texts. Times are written as ISO 8601 texts. */
final class Json {
  static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(Duration.class, new AsText<>(Duration::parse))
          .registerTypeAdapter(Instant.class, new AsText<>(Instant::parse))
          .registerTypeAdapter(LocalDate.class, new AsText<>(LocalDate::parse))
          .registerTypeAdapter(LocalDateTime.class, new AsText<>(LocalDateTime::parse))
          .registerTypeAdapter(LocalTime.class, new AsText<>(LocalTime::parse))
          .registerTypeAdapter(OffsetDateTime.class, new AsText<>(OffsetDateTime::parse))
          .registerTypeAdapter(ZonedDateTime.class, new AsText<>(ZonedDateTime::parse))
          .create();

  private Json() {}

  /** Writes {@code toString()}, and reads it back. */
  private static final class AsText<T> extends TypeAdapter<T> {
    private final Function<String, T> parse;

    AsText(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      JsonWriter unused = out.value(value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }
  }
}
