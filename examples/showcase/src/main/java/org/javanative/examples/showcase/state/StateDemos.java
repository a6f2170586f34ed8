package org.javanative.examples.showcase.state;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of hooks that keep something. */
public final class StateDemos {
  private StateDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "useState",
            "A value that renders the component again when it is set, from any thread.",
            new UseStateDemo()),
        of(
            "useReducer",
            "The next state follows from the present one and an action.",
            new UseReducerDemo()),
        of("useRef", "A value that is kept, and renders nothing.", new UseRefDemo()),
        of(
            "useMemo",
            "Works something out once, until its dependencies change.",
            new UseMemoDemo()),
        of(
            "useCallback",
            "One function in every render, so that what it is handed to can be skipped.",
            new UseCallbackDemo()),
        of(
            "memo",
            "A component whose props are equal is skipped by itself. memo says what counts as"
                + " equal.",
            new MemoDemo()),
        of("useId", "A text that no other component of the screen has.", new UseIdDemo()),
        of(
            "useContext",
            "A value for everything below, without naming it in between.",
            new UseContextDemo()),
        of(
            "useStore",
            "State outside components. Each renders only when the part it selects changes.",
            new UseStoreDemo()),
        of(
            "useSubscription",
            "Follows any source that can tell when it has changed.",
            new UseSubscriptionDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.STATE, title, summary, component);
  }
}
