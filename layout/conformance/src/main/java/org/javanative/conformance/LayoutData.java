package org.javanative.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file of trees with their frames.
 *
 * @param cases those to be compared
 * @param disabled how many more there are that the file itself leaves out
 */
public record LayoutData(List<LayoutCase> cases, int disabled) {
  private static final int GZIP_MAGIC = 0x1F8B;

  public LayoutData {
    cases = List.copyOf(cases);
  }

  /**
   * Reads a file of either format, compressed or not. Blocks.
   *
   * @throws UnreadableDataException if there is no such file or it is of neither format
   */
  public static LayoutData read(Path file) {
    try (Reader reader = open(file)) {
      JsonElement root = JsonParser.parseReader(reader);
      return of(root.getAsJsonObject());
    } catch (java.nio.file.NoSuchFileException e) {
      throw new UnreadableDataException(file + ": there is no such file", e);
    } catch (IOException e) {
      throw new UnreadableDataException(file + ": cannot be read: " + e, e);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | UnsupportedOperationException
        | NullPointerException e) {
      throw new UnreadableDataException(
          file
              + ": not layout conformance data, which is JSON with a list of 'fixtures' or 'cases':"
              + " "
              + e.getMessage(),
          e);
    }
  }

  private static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(2);
    boolean compressed = ((in.read() << 8) | in.read()) == GZIP_MAGIC;
    in.reset();
    return new InputStreamReader(compressed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
  }

  private static LayoutData of(JsonObject root) {
    if (root.has("fixtures")) {
      return ofFixtures(root.getAsJsonArray("fixtures"));
    }
    if (root.has("cases")) {
      List<LayoutCase> cases = new ArrayList<>();
      for (JsonElement element : root.getAsJsonArray("cases")) {
        cases.add(LayoutCase.measured(element.getAsJsonObject()));
      }
      return new LayoutData(cases, 0);
    }
    throw new IllegalArgumentException("it has neither");
  }

  private static LayoutData ofFixtures(JsonArray fixtures) {
    List<LayoutCase> cases = new ArrayList<>();
    int disabled = 0;
    for (JsonElement element : fixtures) {
      JsonObject fixture = element.getAsJsonObject();
      if (fixture.has("disabled") && fixture.get("disabled").getAsBoolean()) {
        disabled++;
      } else {
        cases.add(LayoutCase.fixture(fixture));
      }
    }
    return new LayoutData(cases, disabled);
  }
}
