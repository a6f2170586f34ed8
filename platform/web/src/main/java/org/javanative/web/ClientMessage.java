package org.javanative.web;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import org.javanative.ui.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a page says: that something happened to a view.
 *
 * @param tag the view
 * @param event what happened
 * @param payload a string, a number, a boolean, or null
 */
record ClientMessage(int tag, EventType event, @Nullable Object payload) {

  /**
   * Reads a message, and nothing but a message.
   *
   * @throws MalformedMessageException with what is wrong with it
   */
  static ClientMessage parse(String json) throws MalformedMessageException {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      ClientMessage message = read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedMessageException("more than one value");
      }
      return message;
    } catch (IOException | IllegalStateException | NumberFormatException notThatJson) {
      throw new MalformedMessageException("not the JSON expected");
    }
  }

  private static ClientMessage read(JsonReader reader)
      throws IOException, MalformedMessageException {
    int tag = 0;
    EventType event = null;
    Object payload = null;
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      switch (name) {
        case "tag" -> tag = reader.nextInt();
        case "event" -> event = EventType.ofLabel(reader.nextString());
        case "payload" -> payload = readPayload(reader);
        default -> throw new MalformedMessageException("unknown field");
      }
    }
    reader.endObject();
    if (tag <= 0) {
      throw new MalformedMessageException("no view has that tag");
    }
    if (event == null) {
      throw new MalformedMessageException("unknown event");
    }
    return new ClientMessage(tag, event, payload);
  }

  private static @Nullable Object readPayload(JsonReader reader)
      throws IOException, MalformedMessageException {
    return switch (reader.peek()) {
      case STRING -> reader.nextString();
      case NUMBER -> reader.nextDouble();
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> {
        reader.nextNull();
        yield null;
      }
      default -> throw new MalformedMessageException("the payload is not a plain value");
    };
  }
}
