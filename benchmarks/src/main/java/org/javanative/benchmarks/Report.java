package org.javanative.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of one run: what is written as JSON, and what the tables show.
 *
 * @param notes footnotes, also for cells that have no figure
 */
public record Report(
    Machine machine, List<Figure> figures, List<Verdict> targets, List<Note> notes) {
  public Report {
    figures = List.copyOf(figures);
    targets = List.copyOf(targets);
    notes = List.copyOf(notes);
  }

  Optional<Figure> figure(String row, String contender) {
    return figures.stream()
        .filter(figure -> figure.row().equals(row) && figure.contender().equals(contender))
        .findFirst();
  }

  List<Verdict> verdicts(String row, String contender) {
    return targets.stream()
        .filter(verdict -> verdict.row().equals(row) && verdict.contender().equals(contender))
        .toList();
  }

  List<String> notes(String row, String contender) {
    return notes.stream()
        .filter(note -> note.row().equals(row) && note.contender().equals(contender))
        .map(Note::text)
        .toList();
  }
}
