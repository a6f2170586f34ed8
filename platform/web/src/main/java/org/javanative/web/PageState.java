package org.javanative.web;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.javanative.device.Observed;

/**
 * Something of the device that changes, as the page last said. The page is asked when it is first
 * looked at, and tells of changes from then on. Any thread may call.
 */
class PageState<T> implements Observed<T> {
  private final PageCalls page;
  private final String module;
  private final PageCalls.Meaning<JsonElement, T> meaning;
  private final List<Listener<T>> listeners = new CopyOnWriteArrayList<>();
  private volatile T value;

  /** Guarded by this. */
  private boolean watching;

  /** One subscription. The same consumer may listen twice, so identity counts. */
  private static final class Listener<T> {
    final Consumer<? super T> consumer;

    Listener(Consumer<? super T> consumer) {
      this.consumer = consumer;
    }
  }

  /**
   * A state.
   *
   * @param module whose {@code watch} the page has
   * @param untilKnown its value until the page has said something
   */
  PageState(
      PageCalls page, String module, T untilKnown, PageCalls.Meaning<JsonElement, T> meaning) {
    this.page = page;
    this.module = module;
    this.value = untilKnown;
    this.meaning = meaning;
  }

  @Override
  public T current() {
    watch();
    return value;
  }

  @Override
  public Runnable onChange(Consumer<? super T> listener) {
    watch();
    Listener<T> own = new Listener<>(listener);
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  private void watch() {
    synchronized (this) {
      if (watching) {
        return;
      }
      watching = true;
    }
    // What a browser does not tell stays as it is, and so it does when the page has gone.
    Runnable unused = page.<T>watch(meaning, this::become, failure -> {}, module, "watch");
  }

  private void become(T next) {
    value = next;
    listeners.forEach(listener -> listener.consumer.accept(next));
  }
}
