package org.javanative.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Gson with what this project's modules add to it: the types of {@code java.time} as ISO 8601
 * texts, {@code Optional}, and failures that say where. For any thread.
 */
public final class Json {
  private Json() {}

  /**
   * The settings that {@code fetch}, {@code query} and {@code storage} begin with: those of Gson
   * with the types of {@code java.time} as texts, such as {@code "2026-01-31T10:15:30Z"} for an
   * {@code Instant}, {@code Optional} as its value or null, and without escapes for HTML.
   */
  public static GsonBuilder builder() {
    return new GsonBuilder()
        .disableHtmlEscaping()
        .registerTypeAdapterFactory(new TimeTypes())
        .registerTypeAdapterFactory(new OptionalType());
  }

  /**
   * The object that the text stands for, as {@link Gson#fromJson(String, Type)} makes it.
   *
   * @return null for an empty text and for {@code null}
   * @throws JsonParseException whatever is wrong, the constructor of an object that refuses its
   *     values included; the message says where, and the cause is what was refused
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type says what T is
  public static <T extends @Nullable Object> T read(Gson gson, String text, Type type) {
    JsonReader reader = gson.newJsonReader(new StringReader(text));
    try {
      T value = (T) gson.fromJson(reader, TypeToken.get(type));
      requireEnd(value, reader);
      return value;
    } catch (JsonParseException understood) {
      throw understood;
    } catch (RuntimeException refused) {
      throw refusal(reader.getPreviousPath(), refused);
    }
  }

  /** {@link #read(Gson, String, Type)} of JSON that was parsed already. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // the type says what T is
  public static <T extends @Nullable Object> T read(
      Gson gson, @Nullable JsonElement json, Type type) {
    try {
      return gson.<T>fromJson(json, type);
    } catch (JsonParseException understood) {
      throw understood;
    } catch (RuntimeException refused) {
      T unused = Json.<T>read(gson, gson.toJson(json), type); // says where
      throw refusal("an unknown place", refused);
    }
  }

  private static void requireEnd(@Nullable Object value, JsonReader reader) {
    try {
      if (value != null && reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonSyntaxException(
            "More comes after the end of the JSON, at " + reader.getPath() + ".");
      }
    } catch (IOException malformed) {
      throw new JsonSyntaxException(malformed);
    }
  }

  /** Gson wraps what a constructor throws. */
  private static JsonParseException refusal(String path, RuntimeException refused) {
    Throwable cause = refused.getCause();
    Throwable own = refused.getClass() == RuntimeException.class && cause != null ? cause : refused;
    return new JsonParseException("What is at " + path + " was refused: " + own, own);
  }
}
