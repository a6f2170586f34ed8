package org.javanative.examples.showcase.effects;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of hooks that do something. */
public final class EffectDemos {
  private EffectDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "useEffect",
            "Runs after the commit when its dependencies have changed. What it returns ends it.",
            new UseEffectDemo()),
        of(
            "useLayoutEffect",
            "The same, right after the layout, before any other effect and before the eye sees it.",
            new UseLayoutEffectDemo()),
        of(
            "useAsyncEffect",
            "A coroutine that ends with the component, or when its dependencies change.",
            new UseAsyncEffectDemo()),
        of(
            "Async handlers",
            "An event handler that waits, in plain code, and ends with its component.",
            new AsyncHandlerDemo()),
        of("useInterval", "Calls back each time a period has passed.", new UseIntervalDemo()),
        of("useFrame", "Calls back for each frame of the display.", new UseFrameDemo()),
        of(
            "useBackHandler",
            "Is asked when the user goes back, the component that came last first.",
            new UseBackHandlerDemo()),
        of(
            "Handles of views",
            "A ref gets a handle that does what props cannot say: focus, select, scroll.",
            new ViewHandleDemo()),
        of(
            "useImperativeHandle",
            "What a parent may do with a component of yours.",
            new UseImperativeHandleDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.EFFECTS, title, summary, component);
  }
}
