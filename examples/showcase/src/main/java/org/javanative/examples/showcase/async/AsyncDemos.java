package org.javanative.examples.showcase.async;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of the async runtime. */
public final class AsyncDemos {
  private AsyncDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "Task with progress",
            "A coroutine sets state as it goes, from where it is.",
            new ProgressDemo()),
        of(
            "Cancel",
            "A cancel reaches the await where the coroutine stands; finally cleans up.",
            new CancelDemo()),
        of("Gather", "Several at once: as long as the slowest, not as all.", new GatherDemo()),
        of(
            "Timeouts",
            "A body that takes too long is cancelled, then thrown out.",
            new TimeoutDemo()),
        of(
            "TaskScope",
            "Tasks that end together: the first failure cancels the others.",
            new TaskScopeDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.ASYNC, title, summary, component);
  }
}
