package org.javanative.testing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.javanative.ui.ListenerWatch;

/** The listeners that a test has subscribed and not ended, with where. From any thread. */
final class OpenListeners implements ListenerWatch {
  /** Guarded by {@code this}. */
  private final IdentityHashMap<Object, Throwable> sites = new IdentityHashMap<>();

  @Override
  public synchronized void subscribed(Object listener) {
    sites.put(listener, new Throwable("The listener was subscribed here"));
  }

  @Override
  public synchronized void ended(Object listener) {
    sites.remove(listener);
  }

  /** Where those were subscribed that are still there. */
  synchronized List<Throwable> sites() {
    return new ArrayList<>(sites.values());
  }
}
