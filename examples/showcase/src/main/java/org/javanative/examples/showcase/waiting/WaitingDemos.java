package org.javanative.examples.showcase.waiting;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of loading, transitions and errors. */
public final class WaitingDemos {
  private WaitingDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "useResource and suspense",
            "A value that a coroutine loads. Until it is there, the nearest suspense stands in.",
            new UseResourceDemo()),
        of(
            "useTransition",
            "What is shown stays, and answers, until the next can be shown as a whole.",
            new UseTransitionDemo()),
        of(
            "useDeferredValue",
            "The former value while what the new one leads to is on its way.",
            new UseDeferredValueDemo()),
        of(
            "Error boundary",
            "Something in place of what fails, and a way to try again.",
            new ErrorBoundaryDemo()),
        of(
            "useErrorHandler",
            "Hands an error of your own to the nearest boundary.",
            new UseErrorHandlerDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.WAITING, title, summary, component);
  }
}
