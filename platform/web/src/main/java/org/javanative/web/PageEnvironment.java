package org.javanative.web;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.javanative.ui.Environment;
import org.javanative.ui.Insets;
import org.javanative.ui.WindowDimensions;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;
import org.jspecify.annotations.Nullable;

/** What pages and browsers say of the device they are on. */
final class PageEnvironment {
  private static final double MOST_PIXELS = 100_000;
  private static final double MOST_SCALE = 100;
  private static final int LONGEST_LANGUAGE = 64;
  private static final Set<String> FROM_RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

  private double[] window = {0, 0, 1};
  private double[] safeArea = {0, 0, 0, 0};
  private double[] numbers = {0, 1};
  private boolean dark;
  private boolean visible = true;
  private String language = "en";
  private @Nullable Boolean rightToLeft;

  private PageEnvironment() {}

  /** What is known before the page has said anything: the languages that its user prefers. */
  static Environment of(@Nullable String acceptLanguage) {
    Locale locale = preferred(acceptLanguage);
    return Environment.DEFAULT.withLocale(locale).withDirection(direction(locale));
  }

  private static Locale preferred(@Nullable String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges =
          acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
      String first = ranges.isEmpty() ? "*" : ranges.get(0).getRange();
      return first.equals("*") ? Locale.ENGLISH : Locale.forLanguageTag(first);
    } catch (IllegalArgumentException noLanguages) {
      return Locale.ENGLISH;
    }
  }

  private static Direction direction(Locale locale) {
    return FROM_RIGHT_TO_LEFT.contains(locale.getLanguage()) ? Direction.RTL : Direction.LTR;
  }

  /** Reads what a page says, as an object. */
  static Environment read(JsonReader reader) throws IOException, MalformedMessageException {
    PageEnvironment page = new PageEnvironment();
    reader.beginObject();
    while (reader.hasNext()) {
      switch (reader.nextName()) {
        case "window" -> page.window = numbers(reader, 3, MOST_PIXELS);
        case "safeArea" -> page.safeArea = numbers(reader, 4, MOST_PIXELS);
        case "keyboard" -> page.numbers[0] = number(reader, MOST_PIXELS);
        case "fontScale" -> page.numbers[1] = number(reader, MOST_SCALE);
        case "dark" -> page.dark = reader.nextBoolean();
        case "visible" -> page.visible = reader.nextBoolean();
        case "language" -> page.language = reader.nextString();
        case "rtl" -> page.rightToLeft = reader.nextBoolean();
        default -> throw new MalformedMessageException("unknown field");
      }
    }
    reader.endObject();
    return page.environment();
  }

  private Environment environment() throws MalformedMessageException {
    try {
      Locale locale = locale();
      boolean fromRight = rightToLeft == null ? direction(locale) == Direction.RTL : rightToLeft;
      return new Environment(
          new WindowDimensions(window[0], window[1], window[2]),
          new Insets(safeArea[0], safeArea[1], safeArea[2], safeArea[3]),
          numbers[0],
          dark ? Appearance.DARK : Appearance.LIGHT,
          numbers[1],
          locale,
          fromRight ? Direction.RTL : Direction.LTR,
          visible,
          true);
    } catch (IllegalArgumentException impossible) {
      throw new MalformedMessageException("no device is like that");
    }
  }

  private Locale locale() throws MalformedMessageException {
    try {
      if (language.length() <= LONGEST_LANGUAGE) {
        return new Locale.Builder().setLanguageTag(language).build();
      }
    } catch (IllformedLocaleException noLanguage) {
      // Said below.
    }
    throw new MalformedMessageException("no language has that tag");
  }

  private static double[] numbers(JsonReader reader, int count, double most)
      throws IOException, MalformedMessageException {
    double[] numbers = new double[count];
    reader.beginArray();
    for (int i = 0; i < count; i++) {
      numbers[i] = number(reader, most);
    }
    reader.endArray();
    return numbers;
  }

  private static double number(JsonReader reader, double most)
      throws IOException, MalformedMessageException {
    double number = reader.nextDouble();
    if (!(number >= 0 && number <= most)) {
      throw new MalformedMessageException("no device is like that");
    }
    return number;
  }
}
