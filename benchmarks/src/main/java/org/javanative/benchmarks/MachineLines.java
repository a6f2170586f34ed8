package org.javanative.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The lines that say where, when and how quietly a report was made. */
final class MachineLines {
  private MachineLines() {}

  static List<String> of(Machine machine) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s run of %s, on %s, %d cores, %s, %s",
            machine.effort(),
            machine.date(),
            machine.cpu(),
            machine.cores(),
            machine.memory(),
            machine.os()));
    lines.add(
        String.format(
            Locale.ROOT,
            "load average %.2f before, %.2f after; other processes used %s cores meanwhile"
                + " (median)",
            machine.loadBefore(),
            machine.loadAfter(),
            machine.foreignCores() < 0
                ? "an unknown number of"
                : Numbers.measured(machine.foreignCores())));
    for (String runner : new TreeSet<>(machine.runners().values())) {
      List<String> contenders =
          machine.runners().entrySet().stream()
              .filter(entry -> entry.getValue().equals(runner))
              .map(java.util.Map.Entry::getKey)
              .sorted()
              .toList();
      lines.add(runner + ": " + String.join(", ", contenders));
    }
    if (machine.effort().equals("quick")) {
      lines.add("quick run: smaller sizes and fewer rounds; not for publication");
    }
    return lines;
  }
}
