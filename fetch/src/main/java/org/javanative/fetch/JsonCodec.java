package org.javanative.fetch;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import org.javanative.json.Json;
import org.jspecify.annotations.Nullable;

/** JSON to objects and back, by Gson. */
final class JsonCodec {
  private static final int SHOWN_CHARS = 100;

  private final Gson gson;

  JsonCodec(Gson gson) {
    this.gson = gson;
  }

  /** Takes only what the standard allows. */
  static JsonCodec strict() {
    return new JsonCodec(Json.builder().setStrictness(Strictness.STRICT).create());
  }

  String encode(Object value) {
    try {
      return gson.toJson(value);
    } catch (RuntimeException failed) {
      throw new IllegalArgumentException(
          "Gson cannot write an object of "
              + value.getClass().getName()
              + " as JSON: "
              + failed.getMessage()
              + ". Make it of records, collections, strings, numbers and booleans, or register a"
              + " TypeAdapter with FetchClient.create(cfg -> cfg.gson(..)).",
          failed);
    }
  }

  <T> T decode(ResponseHead head, String text, TypeToken<T> type) {
    @Nullable T value;
    try {
      value = Json.<@Nullable T>read(gson, text, type.getType());
    } catch (JsonParseException failed) {
      Throwable cause = failed.getClass() == JsonParseException.class ? failed.getCause() : failed;
      throw new DecodeException(
          complaint(head, text, type) + hint(head, failed), cause == null ? failed : cause);
    }
    if (value == null) {
      throw new DecodeException(
          complaint(head, text, type)
              + (text.trim().isEmpty()
                  ? " The body is empty: check status() before json(..)."
                  : " The body is null."),
          null);
    }
    return value;
  }

  private static String complaint(ResponseHead head, String text, TypeToken<?> type) {
    String start = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "..";
    return head.target()
        + " was answered ("
        + head.statusLine()
        + ") with what is no JSON for "
        + type
        + ": '"
        + start.replaceAll("\\s+", " ")
        + "'.";
  }

  private static String hint(ResponseHead head, RuntimeException failed) {
    String said = failed.getMessage() == null ? failed.toString() : failed.getMessage();
    String type = head.contentType();
    if (!head.isOk()) {
      return " It is an error page, it seems: call raiseForStatus() before json(..). " + said;
    }
    if (!type.isEmpty() && !type.contains("json")) {
      return " Its Content-Type is " + type + ": is this the right address? " + said;
    }
    return " Compare the names and types of the fields with the body. " + said;
  }
}
