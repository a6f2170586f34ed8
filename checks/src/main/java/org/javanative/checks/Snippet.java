package org.javanative.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of Java in a Markdown file.
 *
 * @param line the number of the block's first line of code, from 1
 * @param setup code that the reader does not see: the text of a comment {@code <!-- java: ... -->}
 *     before the block
 */
record Snippet(Path file, int line, String code, String setup) {
  private static final String SETUP_BEGIN = "<!-- java:";
  private static final String SETUP_END = "-->";

  /** All blocks of a file that are marked as {@code java}. */
  static List<Snippet> in(Path file) throws IOException {
    return new Reader(file, Files.readAllLines(file)).read();
  }

  @Override
  public String toString() {
    return file.getFileName() + ":" + line;
  }

  private static final class Reader {
    private final Path file;
    private final List<String> lines;
    private final List<Snippet> found = new ArrayList<>();
    private String setup = "";
    private int next;

    Reader(Path file, List<String> lines) {
      this.file = file;
      this.lines = lines;
    }

    List<Snippet> read() {
      while (next < lines.size()) {
        String line = lines.get(next++).strip();
        if (line.startsWith(SETUP_BEGIN)) {
          readSetup(line.substring(SETUP_BEGIN.length()));
        } else if (line.startsWith("```")) {
          readBlock(line.substring(3).strip());
          setup = "";
        } else if (!line.isEmpty()) {
          setup = "";
        }
      }
      return found;
    }

    private void readSetup(String firstLine) {
      StringBuilder text = new StringBuilder();
      String line = firstLine;
      while (!line.contains(SETUP_END) && next < lines.size()) {
        text.append(line).append('\n');
        line = lines.get(next++);
      }
      setup = text.append(line.replace(SETUP_END, "")).toString();
    }

    private void readBlock(String language) {
      int first = next;
      while (next < lines.size() && !lines.get(next).strip().startsWith("```")) {
        next++;
      }
      if (language.equals("java")) {
        String code = String.join("\n", lines.subList(first, next));
        found.add(new Snippet(file, first + 1, code, setup));
      }
      next++;
    }
  }
}
