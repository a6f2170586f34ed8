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
 * @param payload of the event's type
 * @param edit the number of the edit, counted by the page, that the event tells of; 0 for none
 */
record ClientMessage(int tag, EventType event, @Nullable Object payload, int edit) {

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
    EventPayload payload = new EventPayload(null);
    int edit = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      switch (name) {
        case "tag" -> tag = reader.nextInt();
        case "event" -> event = EventType.ofLabel(reader.nextString());
        case "payload" -> payload = EventPayload.read(reader);
        case "edit" -> edit = reader.nextInt();
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
    if (edit < 0) {
      throw new MalformedMessageException("no edit has that number");
    }
    return new ClientMessage(tag, event, payload.of(event), edit);
  }
}
