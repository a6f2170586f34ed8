package org.javanative.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run of a suite: in each round, for each scenario, every contender once, in a process of its
 * own. Each round begins with another contender, so that noise hits all alike.
 */
final class SuiteRun {
  private final Suite suite;
  private final Options options;
  private final Toolchain toolchain;
  private final WorkerProcess worker;
  private final PrintStream progress;
  private final Measurements measurements = new Measurements();
  private final Map<String, Toolchain.Command> commands = new LinkedHashMap<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private final Map<Note, Integer> failures = new LinkedHashMap<>();

  SuiteRun(
      Suite suite,
      Options options,
      Toolchain toolchain,
      WorkerProcess worker,
      PrintStream progress) {
    this.suite = suite;
    this.options = options;
    this.toolchain = toolchain;
    this.worker = worker;
    this.progress = progress;
  }

  /** Measures everything that the options select. Blocks for minutes. */
  Report run() throws IOException, InterruptedException {
    MachineProbe probe = new MachineProbe();
    List<Contender> contenders = suite.contenders().stream().filter(this::isWanted).toList();
    requireSome(contenders, options.contenders(), suite.contenders().stream().map(Contender::name));
    requireSome(wantedRows(), options.rows(), suite.rows().stream().map(Row::name));
    for (Contender contender : contenders) {
      resolve(contender);
    }
    int rounds = options.rounds() > 0 ? options.rounds() : suite.rounds(options.effort());
    for (int round = 0; round < rounds; round++) {
      for (Scenario scenario : suite.scenarios()) {
        for (int i = 0; i < contenders.size(); i++) {
          Contender contender = contenders.get((i + round) % contenders.size());
          progress.printf(
              "round %d/%d  %s  %s%n", round + 1, rounds, scenario.name(), contender.name());
          measure(scenario, contender);
        }
      }
    }
    Map<String, String> runners = new TreeMap<>();
    commands.forEach((name, command) -> runners.put(name, command.runner()));
    Machine machine =
        probe.describe(runners, toolchain.jdks(), measurements.foreignCores(), options.effort());
    return new Report(
        machine, figures(), new Judge(measurements).verdicts(suite.targets()), notes(contenders));
  }

  private static <T> void requireSome(
      List<T> selected, List<String> asked, java.util.stream.Stream<String> known) {
    List<String> names = known.toList();
    for (String name : asked) {
      if (!names.contains(name)) {
        throw new UsageException("no '" + name + "'; there are: " + String.join(", ", names));
      }
    }
    if (selected.isEmpty()) {
      throw new UsageException("nothing is selected");
    }
  }

  private void resolve(Contender contender) throws IOException, InterruptedException {
    Toolchain.Resolution resolution = toolchain.resolve(contender.launch());
    if (resolution instanceof Toolchain.Command command) {
      commands.put(contender.name(), command);
    } else {
      String reason = ((Toolchain.Missing) resolution).reason();
      missing.put(contender.name(), reason);
      progress.println("missing: " + contender.name() + ": " + reason);
    }
  }

  private void measure(Scenario scenario, Contender contender)
      throws IOException, InterruptedException {
    List<String> rows =
        scenario.rows().stream()
            .filter(this::isWantedRow)
            .filter(row -> suite.inapplicable(row, contender.name()).isEmpty())
            .toList();
    Toolchain.Command command = commands.get(contender.name());
    if (rows.isEmpty() || command == null) {
      return;
    }
    List<String> line = new ArrayList<>(command.line());
    line.addAll(suite.arguments(contender, scenario, rows, options.effort()));
    CpuWatch watch = CpuWatch.start();
    try {
      Map<String, Double> medians = worker.run(line);
      double foreignCores = watch.foreignCores();
      for (String row : rows) {
        Double value = medians.get(row);
        if (value == null) {
          noteFailure(row, contender, "printed no sample");
        } else {
          measurements.add(row, contender.name(), value, foreignCores);
        }
      }
    } catch (WorkerProcess.FailedException e) {
      String message = String.valueOf(e.getMessage());
      progress.println(contender.name() + ": " + message);
      rows.forEach(row -> noteFailure(row, contender, message));
    }
  }

  private void noteFailure(String row, Contender contender, String message) {
    failures.merge(new Note(row, contender.name(), message), 1, Integer::sum);
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Row row : suite.rows()) {
      for (Contender contender : suite.contenders()) {
        List<Double> values = measurements.of(row.name(), contender.name());
        if (!values.isEmpty()) {
          figures.add(Figure.of(suite.name(), row, contender.name(), values));
        }
      }
    }
    return figures;
  }

  /** Why a cell is empty, and what to know about a full one. */
  private List<Note> notes(List<Contender> contenders) {
    List<Note> notes = new ArrayList<>();
    for (String row : wantedRows()) {
      for (Contender contender : contenders) {
        String name = contender.name();
        if (missing.containsKey(name)) {
          notes.add(new Note(row, name, "missing: " + missing.get(name)));
          continue;
        }
        suite.inapplicable(row, name).ifPresent(text -> notes.add(new Note(row, name, text)));
        if (suite.inapplicable(row, name).isEmpty()) {
          suite
              .remark(row, name, options.effort())
              .ifPresent(text -> notes.add(new Note(row, name, text)));
        }
      }
    }
    failures.forEach(
        (note, times) ->
            notes.add(new Note(note.row(), note.contender(), note.text() + " (x" + times + ")")));
    return notes;
  }

  private List<String> wantedRows() {
    return suite.rows().stream().map(Row::name).filter(this::isWantedRow).toList();
  }

  private boolean isWantedRow(String row) {
    return options.rows().isEmpty() || options.rows().contains(row);
  }

  private boolean isWanted(Contender contender) {
    return options.contenders().isEmpty() || options.contenders().contains(contender.name());
  }
}
