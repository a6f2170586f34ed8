package org.javanative.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import org.javanative.benchmarks.Row;

/** The rows of the data suite. */
final class DataRows {
  static final String READ = "query-read";
  static final String FETCH_FRESH = "query-fetch-fresh";
  static final String FAN_OUT = "query-fan-out-1k";
  static final String SET_1K = "storage-set-1k";
  static final String SET_100 = "storage-set-1k-x100";
  static final String SET_1M = "storage-set-1m";
  static final String GET_1K = "storage-get-1k";
  static final String GET_1M = "storage-get-1m";

  static final List<Row> QUERIES =
      List.of(
          new Row(READ, "ns", "read the cached data of one of 1,000 queries"),
          new Row(FETCH_FRESH, "ns", "await the data of one of 1,000 queries, all of them fresh"),
          new Row(FAN_OUT, "us", "set data that 1,000 components show, until all have rendered"));

  static final List<Row> STORAGE =
      List.of(
          new Row(SET_1K, "us", "set a value of 1 KB, until it would survive a power cut"),
          new Row(SET_100, "us", "the same, of 100 that are set at once"),
          new Row(SET_1M, "us", "set a value of 1 MB"),
          new Row(GET_1K, "us", "get a value of 1 KB"),
          new Row(GET_1M, "us", "get a value of 1 MB"));

  static final List<Row> ALL = all();

  private DataRows() {}

  private static List<Row> all() {
    List<Row> all = new ArrayList<>(QUERIES);
    all.addAll(STORAGE);
    return List.copyOf(all);
  }

  static List<String> names(List<Row> rows) {
    return rows.stream().map(Row::name).toList();
  }
}
