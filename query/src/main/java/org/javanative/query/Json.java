package org.javanative.query;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Objects as JSON texts. */
final class Json {
  static final Gson GSON = org.javanative.json.Json.builder().create();

  private Json() {}

  /** The object that the JSON stands for; the message of a failure says where in it. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // the type says what T is
  static <T extends @Nullable Object> T read(@Nullable JsonElement json, Type type) {
    return org.javanative.json.Json.<T>read(GSON, json, type);
  }
}
