package org.javanative.web;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javanative.storage.StorageEdit;
import org.javanative.storage.StorageWrite;
import org.javanative.storage.StoredValue;
import org.jspecify.annotations.Nullable;

/**
 * What a store and its page say to each other: a line of JSON, and the values that it is about, one
 * after the other as they are. Read methods throw an {@link IllegalArgumentException} for what is
 * not that.
 */
final class StoreMessage {
  private static final int LONGEST_KEY = 1_024;

  private StoreMessage() {}

  /** What a write has come to: whether it was made, and which keys it has changed. */
  record Written(boolean made, List<String> changed) {}

  private interface Writing {
    void to(JsonWriter json) throws IOException;
  }

  private interface Reading<T> {
    T from(JsonReader json) throws IOException;
  }

  /** {@code ["a","b"]}: the keys that are asked for. */
  static String keys(List<String> keys) {
    return line(
        json -> {
          json.beginArray();
          for (String key : keys) {
            json.value(key);
          }
          json.endArray();
        });
  }

  /**
   * {@code {"expected":[["a",3]],"edits":[["put","a",5],["remove","b"],["clear"]]}}, and the values
   * that are put, whose lengths are in the line.
   */
  static String write(StorageWrite write) {
    String line =
        line(
            json -> {
              json.beginObject().name("expected").beginArray();
              for (Map.Entry<String, Long> each : write.expected().entrySet()) {
                json.beginArray().value(each.getKey()).value(each.getValue()).endArray();
              }
              json.endArray().name("edits").beginArray();
              for (StorageEdit edit : write.edits()) {
                edit(json, edit);
              }
              json.endArray().endObject();
            });
    StringBuilder message = new StringBuilder(line);
    for (StorageEdit edit : write.edits()) {
      if (edit instanceof StorageEdit.Put put) {
        message.append(put.value());
      }
    }
    return message.toString();
  }

  private static void edit(JsonWriter json, StorageEdit edit) throws IOException {
    json.beginArray();
    if (edit instanceof StorageEdit.Put put) {
      json.value("put").value(put.key()).value(put.value().length());
    } else if (edit instanceof StorageEdit.Remove remove) {
      json.value("remove").value(remove.key());
    } else {
      json.value("clear");
    }
    json.endArray();
  }

  private static String line(Writing writing) {
    StringWriter text = new StringWriter();
    try {
      writing.to(new JsonWriter(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  /**
   * {@code [[3,5],null]}, and the values: version and length of what each key has.
   *
   * @param asked the keys in question
   */
  static Map<String, StoredValue> readValues(List<String> asked, String message) {
    Map<String, StoredValue> found = new HashMap<>();
    int[] from = {message.indexOf('\n') + 1};
    boolean unused =
        parse(
            message,
            json -> {
              json.beginArray();
              for (String key : asked) {
                StoredValue value = value(json, message, from);
                if (value != null) {
                  found.put(key, value);
                }
              }
              json.endArray();
              return true;
            });
    require(from[0] == message.length());
    return found;
  }

  private static @Nullable StoredValue value(JsonReader json, String message, int[] from)
      throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    json.beginArray();
    long version = json.nextLong();
    int length = json.nextInt();
    json.endArray();
    require(length >= 0 && length <= message.length() - from[0]);
    from[0] += length;
    return new StoredValue(message.substring(from[0] - length, from[0]), version);
  }

  /** {@code ["a","b"]}: the keys there are, sorted. */
  static List<String> readKeys(String message) {
    List<String> keys = parse(message, StoreMessage::keys);
    for (int i = 1; i < keys.size(); i++) {
      require(keys.get(i - 1).compareTo(keys.get(i)) < 0);
    }
    return keys;
  }

  /** {@code [true,["a","b"]]}: what a write has come to. */
  static Written readWritten(String message) {
    return parse(
        message,
        json -> {
          json.beginArray();
          Written written = new Written(json.nextBoolean(), keys(json));
          json.endArray();
          return written;
        });
  }

  /** An array of keys. */
  static List<String> keys(JsonReader json) throws IOException {
    List<String> keys = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      keys.add(key(json.nextString()));
    }
    json.endArray();
    return keys;
  }

  /** A key, if it can be one. */
  static String key(String text) {
    require(!text.isEmpty() && text.length() <= LONGEST_KEY);
    return text;
  }

  private static <T> T parse(String message, Reading<? extends T> reading) {
    int end = message.indexOf('\n');
    require(end >= 0);
    try (JsonReader json = new JsonReader(new StringReader(message.substring(0, end)))) {
      T read = reading.from(json);
      require(json.peek() == JsonToken.END_DOCUMENT);
      return read;
    } catch (IOException | IllegalStateException | NumberFormatException notThatJson) {
      throw new IllegalArgumentException("not the JSON expected", notThatJson);
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("not what was asked for");
    }
  }
}
