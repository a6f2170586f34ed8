package org.javanative.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A report as plain text for a terminal. */
final class TextReport {
  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Report report) {
    this.report = report;
  }

  static String of(Report report) {
    return new TextReport(report).build();
  }

  private String build() {
    Table table = new Table(report);
    for (String line : MachineLines.of(report.machine())) {
      text.append(line).append('\n');
    }
    text.append("ratio = figure / ").append(table.baseline());
    text.append("; above 1: ").append(table.baseline()).append(" is faster, or smaller\n");
    for (String row : table.rows()) {
      text.append('\n').append(row).append(" (").append(table.unit(row)).append(")\n");
      List<List<String>> lines = new ArrayList<>();
      lines.add(Table.HEADER);
      lines.addAll(table.lines(row));
      layOut(lines);
    }
    appendFootnotes(table);
    appendSummary();
    return text.toString();
  }

  private void layOut(List<List<String>> lines) {
    int columns = Table.HEADER.size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder laidOut = new StringBuilder(" ");
      for (int i = 0; i < columns; i++) {
        String padding = " ".repeat(widths[i] - line.get(i).length());
        boolean leftAligned = i == 0 || i == columns - 1;
        laidOut.append(' ');
        laidOut.append(leftAligned ? line.get(i) + padding : padding + line.get(i));
        laidOut.append(' ');
      }
      text.append(laidOut.toString().stripTrailing()).append('\n');
    }
  }

  private void appendFootnotes(Table table) {
    text.append('\n');
    table
        .footnotes()
        .forEach(
            (number, note) ->
                text.append('[').append(number).append("] ").append(note).append('\n'));
  }

  private void appendSummary() {
    long met = report.targets().stream().filter(Verdict::met).count();
    text.append("targets met: ").append(met).append(" of ").append(report.targets().size());
    text.append('\n');
  }
}
