package org.javanative.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as JSON files. */
final class ReportJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ReportJson() {}

  static String toJson(Report report) {
    return GSON.toJson(report) + "\n";
  }

  static Report fromJson(String json) {
    Report report = GSON.fromJson(json, Report.class);
    if (report == null) {
      throw new JsonParseException("the file is empty");
    }
    return report;
  }

  static void write(Report report, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, toJson(report));
  }

  static Report read(Path file) throws IOException {
    try {
      return fromJson(Files.readString(file));
    } catch (JsonParseException e) {
      throw new UsageException(file + " is not a benchmark report: " + e.getMessage());
    }
  }
}
