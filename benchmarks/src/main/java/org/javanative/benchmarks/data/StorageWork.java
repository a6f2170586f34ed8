package org.javanative.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The work of the rows about storage. */
final class StorageWork {
  private static final int KILO = 1_024;
  private static final int MEGA = 1_024 * 1_024;
  private static final int SETS = 10;
  private static final int GETS = 100;
  private static final int AT_ONCE = 100;
  private static final int LARGE = 2;

  private StorageWork() {}

  static DataWorker.Work named(String row, StorageKit kit) throws Exception {
    return switch (row) {
      case DataRows.SET_1K -> set(kit, SETS, KILO);
      case DataRows.SET_1M -> set(kit, LARGE, MEGA);
      case DataRows.SET_100 -> setAtOnce(kit);
      case DataRows.GET_1K -> get(kit, GETS, KILO);
      case DataRows.GET_1M -> get(kit, LARGE, MEGA);
      default -> throw new IllegalArgumentException("no such row: " + row);
    };
  }

  private static DataWorker.Work set(StorageKit kit, int count, int length) {
    List<String> keys = keys(count);
    Texts texts = new Texts(length);
    return () -> (double) kit.set(keys, texts.next()) / count;
  }

  private static DataWorker.Work setAtOnce(StorageKit kit) {
    List<String> keys = keys(AT_ONCE);
    Texts texts = new Texts(KILO);
    return () -> (double) kit.setAtOnce(keys, texts.next()) / AT_ONCE;
  }

  private static DataWorker.Work get(StorageKit kit, int count, int length) throws Exception {
    List<String> keys = keys(count);
    kit.set(keys, new Texts(length).next());
    return () -> (double) kit.get(keys, length) / count;
  }

  private static List<String> keys(int count) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add("key " + i);
    }
    return keys;
  }

  /** Texts of one length, each another: SQLite does not write what is there already. */
  private static final class Texts {
    private final String rest;
    private int number;

    Texts(int length) {
      rest = "0123456789abcdef".repeat(length / 16).substring(8);
    }

    String next() {
      return String.format(Locale.ROOT, "%08d", number++) + rest;
    }
  }
}
