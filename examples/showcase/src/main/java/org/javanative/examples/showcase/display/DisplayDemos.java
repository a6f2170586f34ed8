package org.javanative.examples.showcase.display;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of what is shown. */
public final class DisplayDemos {
  private DisplayDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of("Text", "A string, or spans that wrap as one text and can be pressed.", new TextDemo()),
        of("Image", "A picture from the web or from data, fitted into its box.", new ImageDemo()),
        of("Image background", "A picture behind other things.", new ImageBackgroundDemo()),
        of("Icon", "Built-in icons in the colour of text, or a path of your own.", new IconDemo()),
        of("Svg", "Any drawing made of shapes, drawn anew from state.", new SvgDemo()),
        of(
            "Linear gradient",
            "Colours that run into each other behind other things.",
            new LinearGradientDemo()),
        of("Progress bar", "How far something is, or that nobody knows.", new ProgressBarDemo()),
        of("Activity indicator", "Something goes on.", new ActivityIndicatorDemo()),
        of("Shadow and transform", "Raised, turned and scaled.", new TransformDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.DISPLAY, title, summary, component);
  }
}
