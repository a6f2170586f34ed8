package org.javanative.benchmarks.data;

import static org.javanative.query.Queries.useQuery;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.javanative.query.QueryClient;
import org.javanative.query.QueryOptions;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;

/** The work of the rows about queries. */
final class QueryWork {
  private static final int QUERIES = 1_000;
  private static final int COMPONENTS = 1_000;
  private static final int READS = 10_000;
  private static final List<String> SHOWN = List.of("shown");

  private final QueryClient client =
      QueryClient.create(
          options ->
              options.maxEntries(2 * QUERIES).queries(all -> all.staleTime(QueryOptions.FOREVER)));

  private record Item(int id) {}

  DataWorker.Work named(String row) {
    return switch (row) {
      case DataRows.READ -> read();
      case DataRows.FETCH_FRESH -> fetchFresh();
      case DataRows.FAN_OUT -> fanOut();
      default -> throw new IllegalArgumentException("no such row: " + row);
    };
  }

  private void fill() {
    for (int i = 0; i < QUERIES; i++) {
      client.set(new Item(i), "data " + i);
    }
  }

  private DataWorker.Work read() {
    fill();
    return () -> {
      int characters = 0;
      long before = System.nanoTime();
      for (int i = 0; i < READS; i++) {
        String data = Objects.requireNonNull(client.<String>get(new Item(i % QUERIES)));
        characters += data.length();
      }
      long nanos = System.nanoTime() - before;
      require(characters > READS, "the data is not there");
      return (double) nanos / READS;
    };
  }

  private DataWorker.Work fetchFresh() {
    fill();
    return () ->
        runAsync(
                () -> {
                  int characters = 0;
                  long before = System.nanoTime();
                  for (int i = 0; i < READS; i++) {
                    String data =
                        await(
                            client.<String>fetch(
                                new Item(i % QUERIES),
                                () -> {
                                  throw new IllegalStateException("fetched although fresh");
                                }));
                    characters += data.length();
                  }
                  long nanos = System.nanoTime() - before;
                  require(characters > READS, "the data is not there");
                  return (double) nanos / READS;
                })
            .get();
  }

  /** Shows the data. */
  record Reader(int number) implements Component {
    @Override
    public Element render() {
      String data =
          useQuery(
                  SHOWN,
                  () -> {
                    throw new IllegalStateException("fetched although fresh");
                  },
                  (QueryOptions<String> options) -> {})
              .data();
      return text(String.valueOf(data));
    }
  }

  private DataWorker.Work fanOut() {
    client.set(SHOWN, "data");
    CountingRenderer renderer = new CountingRenderer();
    SerialMainThread main = SerialMainThread.inline();
    ErrorSink errors =
        report -> {
          throw new AssertionError(report.message(), report.error());
        };
    List<Element> readers = new ArrayList<>();
    for (int i = 0; i < COMPONENTS; i++) {
      readers.add(new Reader(i).key(i));
    }
    ScreenHost.create(renderer, main, errors)
        .show(QueryClient.CONTEXT.provide(client, column(readers)));
    int[] next = {0};
    return () -> {
      int unused = renderer.takeUpdates();
      String data = "data " + next[0]++;
      long before = System.nanoTime();
      main.post(() -> client.set(SHOWN, data));
      long nanos = System.nanoTime() - before;
      int updates = renderer.takeUpdates();
      require(updates == COMPONENTS, updates + " updates instead of " + COMPONENTS);
      return nanos;
    };
  }

  private static void require(boolean condition, String failure) {
    if (!condition) {
      throw new IllegalStateException(failure);
    }
  }
}
