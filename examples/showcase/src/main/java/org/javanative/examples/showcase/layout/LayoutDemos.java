package org.javanative.examples.showcase.layout;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of boxes. */
public final class LayoutDemos {
  private LayoutDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "Column, row, spacer",
            "Boxes lay out what is inside; spacers take the room between.",
            new BoxesDemo()),
        of("Flexbox", "The keys that place children, to be tried out.", new FlexboxDemo()),
        of("Scroll view", "Scrolls what does not fit, down or across.", new ScrollViewDemo()),
        of(
            "Safe area view",
            "Keeps clear of notches and system bars, on the edges you name.",
            new SafeAreaViewDemo()),
        of(
            "Keyboard avoiding view",
            "Makes way for the keyboard on the screen.",
            new KeyboardAvoidingViewDemo()),
        of(
            "Fragment and keys",
            "Siblings without a box around them. Keys keep their state when they move.",
            new FragmentDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.LAYOUT, title, summary, component);
  }
}
