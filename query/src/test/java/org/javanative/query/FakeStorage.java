package org.javanative.query;

import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** Texts in memory, as slow as a disk, and failing when told to. */
final class FakeStorage implements QueryStorage {
  final TreeMap<String, String> texts = new TreeMap<>();
  Duration delay = Duration.ofMillis(5);
  boolean failsToRead;
  boolean failsToWrite;
  int writes;

  @Override
  public LoopFuture<@Nullable String> get(String key) {
    return later(
        () -> {
          check(failsToRead, "the disk cannot be read");
          return texts.get(key);
        });
  }

  @Override
  public LoopFuture<@Nullable Void> set(String key, String text) {
    return this.<@Nullable Void>later(
        () -> {
          check(failsToWrite, "the disk is full");
          writes++;
          texts.put(key, text);
          return null;
        });
  }

  @Override
  public LoopFuture<@Nullable Void> remove(String key) {
    return this.<@Nullable Void>later(
        () -> {
          check(failsToWrite, "the disk is full");
          texts.remove(key);
          return null;
        });
  }

  @Override
  public LoopFuture<List<String>> keys() {
    return later(
        () -> {
          check(failsToRead, "the disk cannot be read");
          return List.copyOf(texts.keySet());
        });
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // createTask does not say null is fine
  private <T extends @Nullable Object> LoopFuture<T> later(Coroutine<? extends T> body) {
    Coroutine<T> slow =
        () -> {
          sleep(delay);
          return body.run();
        };
    return Async.getLoop().createTask((Coroutine) slow);
  }

  private static void check(boolean fails, String why) {
    if (fails) {
      throw new IllegalStateException(why);
    }
  }
}
