package org.javanative.examples.showcase.controls;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of controls. */
public final class ControlDemos {
  private ControlDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of("Button", "Starts something. Three variants say how much it matters.", new ButtonDemo()),
        of(
            "Pressable",
            "Makes a button of any box, with a look of its own while it is pressed.",
            new PressableDemo()),
        of(
            "Links",
            "Boxes and parts of texts with an address: to be followed, copied, opened elsewhere.",
            new LinkDemo()),
        of(
            "Text input",
            "A field shows what the last render says, so what is typed can be checked or changed.",
            new TextInputDemo()),
        of("Toggle", "Switches something on or off at once.", new ToggleDemo()),
        of("Checkbox", "Ticks what holds. The label can be pressed too.", new CheckboxDemo()),
        of("Slider", "A number to be drawn, in steps if you like.", new SliderDemo()),
        of(
            "Segmented control",
            "A choice between a few, all in sight. Items may be of any type.",
            new SegmentedControlDemo()),
        of("Picker", "A choice that opens: for many items or little room.", new PickerDemo()),
        of(
            "Date picker",
            "Days, times and both, as java.time has them, within bounds.",
            new DatePickerDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.CONTROLS, title, summary, component);
  }
}
