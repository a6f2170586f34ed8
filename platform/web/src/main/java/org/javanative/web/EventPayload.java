package org.javanative.web;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import org.javanative.ui.EventType;
import org.javanative.ui.Frame;
import org.javanative.ui.ScrollPosition;
import org.javanative.ui.TextSelection;
import org.jspecify.annotations.Nullable;

/**
 * What comes along with an event, as a page sends it.
 *
 * @param raw a string, a boolean, an array of numbers (a single number is one of length 1), or null
 */
record EventPayload(@Nullable Object raw) {
  private static final int MOST_NUMBERS = 6;

  static EventPayload read(JsonReader reader) throws IOException, MalformedMessageException {
    return switch (reader.peek()) {
      case STRING -> new EventPayload(reader.nextString());
      case NUMBER -> new EventPayload(new double[] {reader.nextDouble()});
      case BOOLEAN -> new EventPayload(reader.nextBoolean());
      case BEGIN_ARRAY -> new EventPayload(readNumbers(reader));
      case NULL -> {
        reader.nextNull();
        yield new EventPayload(null);
      }
      default -> throw new MalformedMessageException("the payload is not a plain value");
    };
  }

  private static double[] readNumbers(JsonReader reader)
      throws IOException, MalformedMessageException {
    double[] numbers = new double[MOST_NUMBERS];
    int length = 0;
    reader.beginArray();
    while (reader.hasNext()) {
      if (length == MOST_NUMBERS || reader.peek() != JsonToken.NUMBER) {
        throw new MalformedMessageException("the payload is not a few numbers");
      }
      numbers[length++] = reader.nextDouble();
    }
    reader.endArray();
    return Arrays.copyOf(numbers, length);
  }

  /** The payload as a value of the type that the event has; null where it has none. */
  @Nullable Object of(EventType event) throws MalformedMessageException {
    Class<?> type = event.payloadType();
    if (!event.hasPayload()) {
      require(raw == null, event);
      return null;
    } else if (type == Temporal.class && raw instanceof String text) {
      return date(text, event);
    } else if (raw instanceof double[] numbers) {
      return ofNumbers(event, type, numbers);
    }
    require(type.isInstance(raw), event);
    return raw;
  }

  private static Object ofNumbers(EventType event, Class<?> type, double[] numbers)
      throws MalformedMessageException {
    if (type == Double.class) {
      require(numbers.length == 1, event);
      return numbers[0];
    } else if (type == Integer.class) {
      require(numbers.length == 1, event);
      return integer(numbers[0], event);
    } else if (type == Frame.class) {
      require(numbers.length == 4, event);
      return new Frame(numbers[0], numbers[1], numbers[2], numbers[3]);
    } else if (type == ScrollPosition.class) {
      require(numbers.length == 6, event);
      return new ScrollPosition(
          numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    } else if (type == TextSelection.class) {
      require(numbers.length == 2 && numbers[0] >= 0 && numbers[0] <= numbers[1], event);
      return new TextSelection(integer(numbers[0], event), integer(numbers[1], event));
    }
    throw notOfItsType(event);
  }

  private static int integer(double number, EventType event) throws MalformedMessageException {
    require(number == (int) number, event);
    return (int) number;
  }

  private static Temporal date(String text, EventType event) throws MalformedMessageException {
    try {
      if (text.indexOf('T') >= 0) {
        return LocalDateTime.parse(text);
      }
      return text.indexOf(':') >= 0 ? LocalTime.parse(text) : LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw new MalformedMessageException("the payload of " + event.label() + " is no date");
    }
  }

  private static void require(boolean condition, EventType event) throws MalformedMessageException {
    if (!condition) {
      throw notOfItsType(event);
    }
  }

  private static MalformedMessageException notOfItsType(EventType event) {
    return new MalformedMessageException("the payload of " + event.label() + " is not of its type");
  }
}
