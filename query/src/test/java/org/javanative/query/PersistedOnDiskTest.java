package org.javanative.query;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.Coroutine;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.StoreName;
import org.javanative.storage.jvm.JvmStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Persisted queries on a real SQLite file, in real time. */
@Timeout(60)
class PersistedOnDiskTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  @TempDir private Path folder;

  record Note(String text, Instant at) {}

  private QueryClient client() {
    AsyncStorage store = AsyncStorage.on(JvmStorage.in(folder).open(new StoreName("notes")));
    return QueryClient.create(
        options ->
            options.storage(QueryStorage.of(store::get, store::set, store::remove, store::keys)));
  }

  private static Note get(QueryClient client, Object key, Coroutine<Note> fetcher)
      throws Exception {
    return client
        .<Note>ensure(
            key,
            fetcher,
            options -> options.retry(0).staleTime(Duration.ofHours(1)).persist(Note.class))
        .get(30, SECONDS);
  }

  @Test
  void dataThatWasFlushedIsThereForTheNextClientUntilItIsCleared() throws Exception {
    List<Object> keys = new ArrayList<>();
    keys.add(List.of("note", 1));
    keys.add(List.of("note", 1L));
    keys.add(List.of("note", "\u00fc".repeat(2_000)));
    try (QueryClient first = client()) {
      for (Object key : keys) {
        Note unused = get(first, key, () -> new Note("note " + keys.indexOf(key), NOON));
      }
      @Nullable Void unused = first.flush().get(30, SECONDS);
    }

    try (QueryClient second = client()) {
      for (Object key : keys) {
        Note kept =
            get(
                second,
                key,
                () -> {
                  throw new IllegalStateException("asked the server");
                });
        assertThat(kept).isEqualTo(new Note("note " + keys.indexOf(key), NOON));
      }
      @Nullable Void unused = second.clearPersisted().get(30, SECONDS);
    }

    try (QueryClient third = client()) {
      assertThat(get(third, keys.get(0), () -> new Note("asked", NOON)).text()).isEqualTo("asked");
    }
  }
}
