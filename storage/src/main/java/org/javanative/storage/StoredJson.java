package org.javanative.storage;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.offload;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.lang.reflect.Type;
import java.util.Map;
import org.javanative.json.Json;
import org.jspecify.annotations.Nullable;

/** Objects as JSON texts, and errors that say which key. */
final class StoredJson {
  private static final int LARGE = 65_536;
  private static final Gson GSON = Json.builder().create();
  private static final Gson WITH_NULLS = Json.builder().serializeNulls().create();

  private StoredJson() {}

  static String write(String key, @Nullable Object value) {
    try {
      return GSON.toJson(value);
    } catch (RuntimeException | StackOverflowError error) {
      throw unwritable(key, value, error);
    }
  }

  /** A patch, whose nulls mean something. */
  static JsonElement tree(String key, Object value) {
    try {
      return WITH_NULLS.toJsonTree(value);
    } catch (RuntimeException | StackOverflowError error) {
      throw unwritable(key, value, error);
    }
  }

  private static StorageException unwritable(String key, @Nullable Object value, Throwable error) {
    return new StorageException(
        StorageException.Reason.JSON,
        "The value for key \""
            + key
            + "\", a "
            + (value == null ? "null" : value.getClass().getName())
            + ", cannot be written as JSON. Use records, maps, lists, texts and numbers that are"
            + " finite, and no object that contains itself.",
        error);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // the type says what T is
  static <T extends @Nullable Object> T parse(String key, String text, Type type) {
    try {
      return Json.<T>read(GSON, text, type);
    } catch (JsonParseException error) {
      throw new StorageException(
          StorageException.Reason.JSON,
          "What is stored under key \""
              + key
              + "\" is not JSON of type "
              + type
              + ": "
              + (text.length() > 60 ? text.substring(0, 60) + "..." : text)
              + ". "
              + error.getMessage()
              + " Did an earlier version of the app store something else there? Read it with"
              + " get(..) and convert it, or use another key.",
          error);
    }
  }

  /** Parses in a coroutine: here when that is quick, else off the loop. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // the type says what T is
  static <T extends @Nullable Object> T parseWhereItFits(String key, String text, Type type) {
    return text.length() < LARGE
        ? StoredJson.<T>parse(key, text, type)
        : await(offload(() -> StoredJson.<T>parse(key, text, type)));
  }

  static String merged(String key, @Nullable String former, JsonElement patch) {
    JsonElement present =
        former == null
            ? JsonNull.INSTANCE
            : StoredJson.<JsonElement>parse(key, former, JsonElement.class);
    return WITH_NULLS.toJson(merged(present, patch));
  }

  private static JsonElement merged(JsonElement former, JsonElement patch) {
    if (!patch.isJsonObject()) {
      return patch;
    }
    JsonObject result = former.isJsonObject() ? former.getAsJsonObject() : new JsonObject();
    for (Map.Entry<String, JsonElement> member : patch.getAsJsonObject().entrySet()) {
      if (member.getValue().isJsonNull()) {
        result.remove(member.getKey());
      } else {
        JsonElement present = result.get(member.getKey());
        result.add(
            member.getKey(),
            merged(present == null ? JsonNull.INSTANCE : present, member.getValue()));
      }
    }
    return result;
  }
}
