package org.javanative.benchmarks.reconciler;

import java.util.ArrayList;
import java.util.List;
import org.javanative.benchmarks.Row;

/** The rows of the reconciler suite. */
final class ReconcilerRows {
  /** Begins the names of the rows that give the heap of a row on the screen. */
  static final String MEMORY = "memory-per-row-";

  /** Begins the names of the rows that count what an operation asks of the host. */
  static final String OPERATIONS = "operations-";

  private static final List<Row> TIMES =
      List.of(
          new Row("create-1k", "us", "show 1,000 rows where there were none"),
          new Row("create-10k", "us", "show 10,000 rows where there were none"),
          new Row("replace-1k", "us", "show 1,000 other rows in place of 1,000"),
          new Row("update-10th-1k", "us", "change the label of every tenth of 1,000 rows"),
          new Row("update-10th-10k", "us", "change the label of every tenth of 10,000 rows"),
          new Row("select-1k", "us", "select another one of 1,000 rows"),
          new Row("select-10k", "us", "select another one of 10,000 rows"),
          new Row("swap-1k", "us", "swap the second and the last but one of 1,000 rows"),
          new Row("remove-1k", "us", "remove one of 1,000 rows"),
          new Row("append-1k-to-1k", "us", "append 1,000 rows to 1,000"),
          new Row("append-1k-to-10k", "us", "append 1,000 rows to 10,000"),
          new Row("clear-1k", "us", "remove all of 1,000 rows"),
          new Row("clear-10k", "us", "remove all of 10,000 rows"));

  static final List<Row> ALL = all();

  private ReconcilerRows() {}

  private static List<Row> all() {
    List<Row> rows = new ArrayList<>(TIMES);
    rows.add(new Row(MEMORY + "1k", "bytes", "heap of one of 1,000 rows, beyond its data"));
    rows.add(new Row(MEMORY + "10k", "bytes", "heap of one of 10,000 rows, beyond its data"));
    for (Row row : TIMES) {
      rows.add(new Row(OPERATIONS + row.name(), "calls", "what the host is asked to do"));
    }
    return List.copyOf(rows);
  }

  /** The names of the rows that are times. */
  static List<String> times() {
    return TIMES.stream().map(Row::name).toList();
  }

  /** The names of the rows that are times of lists of that size. */
  static List<String> ofListsOf(String size) {
    return times().stream().filter(name -> name.endsWith("-" + size)).toList();
  }

  /** The names of the rows that begin with {@code prefix}. */
  static List<String> beginningWith(String prefix) {
    return ALL.stream().map(Row::name).filter(name -> name.startsWith(prefix)).toList();
  }

  /** How many rows of the list the row's name speaks of. */
  static int sizeOf(String row) {
    return row.endsWith("-10k") ? 10_000 : 1_000;
  }
}
