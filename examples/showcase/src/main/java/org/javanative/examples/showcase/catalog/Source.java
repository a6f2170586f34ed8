package org.javanative.examples.showcase.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The source code of a demo: the file that was compiled, which the build copies into the jar.
 *
 * @param file its name
 * @param code its text from the first line after the imports
 */
public record Source(String file, String code) {
  private static final Pattern PREAMBLE =
      Pattern.compile("\\A(?:package [^\\n]*\\n|import [^\\n]*\\n|\\n)*");

  /** The source of a top-level class. */
  static Source of(Class<?> type) {
    String file = type.getSimpleName() + ".java";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not in the jar. Its name must end in Demo.java for the build to copy it.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Source(file, PREAMBLE.matcher(text).replaceFirst("").stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
