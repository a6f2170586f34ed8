package org.javanative.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A report as Markdown: an overview of all medians, then each row with its spread and targets. */
final class MarkdownReport {
  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    return new MarkdownReport(report).build();
  }

  private String build() {
    Table table = new Table(report);
    for (String line : MachineLines.of(report.machine())) {
      text.append("- ").append(line).append('\n');
    }
    appendOverview(table);
    for (String row : table.rows()) {
      text.append("\n### ").append(row).append(" (").append(table.unit(row)).append(")\n\n");
      appendTable(Table.HEADER, table.lines(row));
    }
    text.append('\n');
    table
        .footnotes()
        .forEach(
            (number, note) ->
                text.append("- [").append(number).append("] ").append(note).append('\n'));
    return text.toString();
  }

  private void appendOverview(Table table) {
    text.append("\nMedians; in brackets the ratio to ").append(table.baseline());
    text.append(", above 1 where it is faster or smaller.\n\n");
    List<String> header = new ArrayList<>(List.of("row", "unit"));
    header.addAll(table.contenders());
    List<List<String>> lines = new ArrayList<>();
    for (String row : table.rows()) {
      List<String> line = new ArrayList<>(List.of(row, table.unit(row)));
      table.contenders().forEach(contender -> line.add(table.overview(row, contender)));
      lines.add(line);
    }
    appendTable(header, lines);
  }

  private void appendTable(List<String> header, List<List<String>> lines) {
    appendLine(header);
    appendLine(Collections.nCopies(header.size(), "---"));
    lines.forEach(this::appendLine);
  }

  private void appendLine(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
