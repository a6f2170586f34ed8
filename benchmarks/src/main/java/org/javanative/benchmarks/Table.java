package org.javanative.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables of a report as lines of cells, one table per row of the suite, before they are laid
 * out as text or as Markdown.
 */
final class Table {
  private static final String OURS = "javanative";

  static final List<String> HEADER =
      List.of("contender", "median", "min", "max", "rounds", "ratio", "target");

  private final Report report;
  private final Map<String, Integer> footnotes = new LinkedHashMap<>();

  Table(Report report) {
    this.report = report;
  }

  /** The rows that the report has figures or notes for, in its order. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    report.figures().forEach(figure -> addOnce(rows, figure.row()));
    report.notes().forEach(note -> addOnce(rows, note.row()));
    return rows;
  }

  /** All contenders, in the order of their first appearance in figures, then in notes. */
  List<String> contenders() {
    List<String> contenders = new ArrayList<>();
    report.figures().forEach(figure -> addOnce(contenders, figure.contender()));
    report.notes().forEach(note -> addOnce(contenders, note.contender()));
    return contenders;
  }

  /** One line of cells per contender, in the order of {@link #HEADER}. */
  List<List<String>> lines(String row) {
    return contenders().stream()
        .filter(contender -> isMentioned(row, contender))
        .map(contender -> line(row, contender))
        .toList();
  }

  /** The unit of the row's figures; empty when it has none. */
  String unit(String row) {
    return report.figures().stream()
        .filter(figure -> figure.row().equals(row))
        .map(Figure::unit)
        .findFirst()
        .orElse("");
  }

  /** A cell of the overview: the median, and the ratio to the baseline in brackets. */
  String overview(String row, String contender) {
    return report
        .figure(row, contender)
        .map(
            figure -> {
              String ratio = ratio(figure);
              String median = Numbers.measured(figure.median());
              return ratio.isEmpty() || contender.equals(baseline())
                  ? median
                  : median + " (" + ratio + ")";
            })
        .orElse("-");
  }

  /** The texts of the footnotes that the lines so far refer to, by number. */
  Map<Integer, String> footnotes() {
    return footnotes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a, LinkedHashMap::new));
  }

  /** What all others are compared with: the first of ours, in the suite's order. */
  String baseline() {
    return report.figures().stream()
        .map(Figure::contender)
        .filter(name -> name.startsWith(OURS))
        .findFirst()
        .orElse(OURS);
  }

  private boolean isMentioned(String row, String contender) {
    return report.figure(row, contender).isPresent() || !report.notes(row, contender).isEmpty();
  }

  private List<String> line(String row, String contender) {
    String name = contender + marks(row, contender);
    String target =
        report.verdicts(row, contender).stream()
            .map(this::describe)
            .collect(Collectors.joining("; "));
    return report
        .figure(row, contender)
        .map(
            figure ->
                List.of(
                    name,
                    Numbers.measured(figure.median()),
                    Numbers.measured(figure.min()),
                    Numbers.measured(figure.max()),
                    Integer.toString(figure.rounds()),
                    ratio(figure),
                    target))
        .orElse(List.of(name, "-", "-", "-", "-", "-", target));
  }

  private String marks(String row, String contender) {
    return report.notes(row, contender).stream()
        .map(text -> footnotes.computeIfAbsent(text, added -> footnotes.size() + 1))
        .map(number -> " [" + number + "]")
        .collect(Collectors.joining());
  }

  private String describe(Verdict verdict) {
    String subject =
        verdict.subject().equals(baseline()) || verdict.subject().equals(verdict.contender())
            ? ""
            : verdict.subject() + " ";
    String unit = verdict.target().endsWith("x") ? "x" : "";
    return subject
        + verdict.target()
        + (verdict.met() ? ": met" : ": NOT MET")
        + " ("
        + Numbers.measured(verdict.reached())
        + unit
        + ")";
  }

  private String ratio(Figure figure) {
    return report
        .figure(figure.row(), baseline())
        .map(base -> figure.median() / base.median())
        .map(ratio -> String.format(Locale.ROOT, "%s x", Numbers.measured(ratio)))
        .orElse("");
  }

  private static void addOnce(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }
}
