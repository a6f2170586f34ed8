package org.javanative.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.javanative.ui.Environment;
import org.javanative.ui.EventType;
import org.javanative.ui.Frame;
import org.javanative.ui.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a page says.
 *
 * @param number which message this is, counted from 1; 0 for one that says no more than a revision
 * @param revision the last frame that the page has; 0 for none
 * @param asks whether the page wants to hear that the server is there
 * @param content what has happened; null for a message without number
 */
record ClientMessage(int number, int revision, boolean asks, @Nullable Content content) {

  private static final int DEEPEST = 20;
  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_REASON = 1_000;
  private static final TypeAdapter<JsonElement> VALUES = new Gson().getAdapter(JsonElement.class);

  /** What has happened on the page. */
  sealed interface Content {}

  /**
   * Something has happened to a view.
   *
   * @param tag the view
   * @param event what happened
   * @param payload of the event's type
   */
  record Event(int tag, EventType event, @Nullable Object payload) implements Content {}

  /** Views have other frames than before: an event of each, in one message. */
  record Layouts(List<Event> events) implements Content {}

  /** The page cannot show what it was told, and goes; the reason is for developers. */
  record Broken(String reason) implements Content {}

  /** The device is like that. */
  record Surroundings(Environment environment) implements Content {}

  /**
   * The user has gone to a location with the browser's own means.
   *
   * @param back whether it is one where the user was before
   */
  record Moved(Location location, boolean back) implements Content {}

  /** Something that was asked is replied to. */
  sealed interface Reply extends Content {
    /** The number of the question. */
    int call();
  }

  /** It is done, with that outcome. */
  record Answer(int call, JsonElement value) implements Reply {}

  /** It cannot be done. */
  record Failure(int call, String code, String message) implements Reply {}

  /** A piece of an answer to come, which is too long for one message. */
  record Part(int call, String text) implements Reply {}

  /** What is watched has happened. */
  record Happened(int call, JsonElement value) implements Reply {}

  /**
   * Reads a message, and nothing but a message.
   *
   * @throws MalformedMessageException with what is wrong with it
   */
  static ClientMessage parse(String json) throws MalformedMessageException {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      reader.setNestingLimit(DEEPEST);
      ClientMessage message = new Fields().read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedMessageException("more than one value");
      }
      return message;
    } catch (IOException | IllegalStateException | NumberFormatException notThatJson) {
      throw new MalformedMessageException("not the JSON expected");
    }
  }

  /** The fields of a message, as they come. */
  private static final class Fields {
    private int number;
    private int revision;
    private boolean asks;
    private @Nullable Integer tag;
    private @Nullable String event;
    private @Nullable EventPayload payload;
    private @Nullable List<Event> layouts;
    private @Nullable String broken;
    private @Nullable Environment environment;
    private @Nullable String location;
    private boolean back;
    private int call;
    private @Nullable String reply;
    private @Nullable JsonElement value;
    private @Nullable String failure;
    private @Nullable String reason;

    ClientMessage read(JsonReader reader) throws IOException, MalformedMessageException {
      reader.beginObject();
      while (reader.hasNext()) {
        switch (reader.nextName()) {
          case "n" -> number = reader.nextInt();
          case "rev" -> revision = reader.nextInt();
          case "ask" -> asks = reader.nextBoolean();
          case "tag" -> tag = reader.nextInt();
          case "event" -> event = reader.nextString();
          case "environment" -> environment = PageEnvironment.read(reader);
          case "location" -> location = reader.nextString();
          case "back" -> back = reader.nextBoolean();
          case "payload" -> payload = EventPayload.read(reader);
          case "layouts" -> layouts = layouts(reader);
          case "broken" -> broken = reader.nextString();
          case "call" -> call = reader.nextInt();
          case "reply" -> reply = reader.nextString();
          case "value" -> value = value(reader);
          case "failure" -> failure = reader.nextString();
          case "reason" -> reason = reader.nextString();
          default -> throw new MalformedMessageException("unknown field");
        }
      }
      reader.endObject();
      require(number >= 0, "no message has that number");
      require(revision >= 0, "no frame has that revision");
      Content content = content();
      require((number == 0) == (content == null), "content and number go together");
      return new ClientMessage(number, revision, asks, content);
    }

    /** Each is a view's tag, and its frame. */
    private static List<Event> layouts(JsonReader reader)
        throws IOException, MalformedMessageException {
      List<Event> events = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        reader.beginArray();
        int view = reader.nextInt();
        require(view > 0, "no view has that tag");
        Frame frame =
            new Frame(
                reader.nextDouble(), reader.nextDouble(), reader.nextDouble(), reader.nextDouble());
        reader.endArray();
        events.add(new Event(view, EventType.LAYOUT, frame));
      }
      reader.endArray();
      return List.copyOf(events);
    }

    /** Texts of the device may have halves of surrogate pairs, which strict JSON forbids. */
    private static JsonElement value(JsonReader reader) throws IOException {
      reader.setStrictness(Strictness.LEGACY_STRICT);
      JsonElement value = VALUES.read(reader);
      reader.setStrictness(Strictness.STRICT);
      return value;
    }

    private @Nullable Content content() throws MalformedMessageException {
      boolean happened = tag != null || event != null || payload != null;
      boolean replied = call != 0 || reply != null || value != null || failure != null;
      int kinds =
          (happened ? 1 : 0)
              + (layouts == null ? 0 : 1)
              + (broken == null ? 0 : 1)
              + (environment == null ? 0 : 1)
              + (location == null ? 0 : 1)
              + (replied ? 1 : 0);
      require(kinds <= 1, "more than one content");
      if (layouts != null) {
        return new Layouts(layouts);
      } else if (broken != null) {
        require(broken.length() <= LONGEST_REASON, "the reason is too long");
        return new Broken(broken);
      } else if (environment != null) {
        return new Surroundings(environment);
      } else if (location != null) {
        return moved(location);
      } else if (replied) {
        return reply();
      }
      return happened ? event() : null;
    }

    private Content moved(String address) throws MalformedMessageException {
      try {
        return new Moved(Location.of(address), back);
      } catch (IllegalArgumentException noAddress) {
        throw new MalformedMessageException("no location has that address");
      }
    }

    private Content reply() throws MalformedMessageException {
      require(call > 0, "no question has that number");
      String kind = reply == null ? "" : reply;
      String why = reason == null ? "" : reason;
      if (kind.equals("failure") && failure != null) {
        require(failure.length() <= LONGEST_CODE, "the code is too long");
        require(why.length() <= LONGEST_REASON, "the reason is too long");
        return new Failure(call, failure, why);
      }
      require(value != null, "a reply without a value");
      JsonElement said = Objects.requireNonNull(value);
      if (kind.equals("answer")) {
        return new Answer(call, said);
      } else if (kind.equals("happened")) {
        return new Happened(call, said);
      } else if (kind.equals("part") && said.isJsonPrimitive()) {
        return new Part(call, said.getAsString());
      }
      throw new MalformedMessageException("unknown reply");
    }

    private Content event() throws MalformedMessageException {
      int view = tag == null ? 0 : tag;
      require(view > 0, "no view has that tag");
      EventType type = event == null ? null : EventType.ofLabel(event);
      if (type == null) {
        throw new MalformedMessageException("unknown event");
      }
      EventPayload sent = payload == null ? new EventPayload(null) : payload;
      return new Event(view, type, sent.of(type));
    }

    private static void require(boolean condition, String problem)
        throws MalformedMessageException {
      if (!condition) {
        throw new MalformedMessageException(problem);
      }
    }
  }
}
