package org.javanative.benchmarks.reconciler;

import java.util.List;
import java.util.Objects;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/** A list on a screen without views. A change is on the screen when the call returns. */
final class ListScreen {
  private final IdleRenderer renderer = new IdleRenderer();
  private @Nullable State<List<Item>> items;
  private @Nullable State<Integer> selected;
  private int commits;

  ListScreen() {
    ErrorSink errors =
        report -> {
          throw new AssertionError(report.message(), report.error());
        };
    ScreenHost.create(renderer, SerialMainThread.inline(), errors)
        .show(new ItemList(this, id -> {}, id -> {}));
  }

  /** Called by the list's effect, which is the last thing in each commit. */
  void committed(State<List<Item>> itemsOfList, State<Integer> selectedInList) {
    items = itemsOfList;
    selected = selectedInList;
    commits++;
  }

  /** Shows other items. */
  void show(List<Item> next) {
    Objects.requireNonNull(items).set(next);
  }

  /** Selects the item with that id, and no other. */
  void select(int id) {
    Objects.requireNonNull(selected).set(id);
  }

  /** How many rows there are. */
  int size() {
    return Objects.requireNonNull(items).get().size();
  }

  /** How many commits have ended, with their effects. */
  int commits() {
    return commits;
  }

  /** What the host was asked for since the last call. */
  HostCalls takeCalls() {
    return renderer.takeCalls();
  }
}
