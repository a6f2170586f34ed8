package org.javanative.examples.showcase.layers;

import java.util.List;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.ui.Component;

/** The demos of layers and of what belongs to the device. */
public final class LayerDemos {
  private LayerDemos() {}

  /** All of them, in their order. */
  public static List<Demo> all() {
    return List.of(
        of(
            "Modal",
            "A layer that is there as long as a render says so, and asks to be closed.",
            new ModalDemo()),
        of(
            "Portal",
            "Children above the screen, which belong to where they are written.",
            new PortalDemo()),
        of("Status bar", "How the bar of the device looks while it is here.", new StatusBarDemo()),
        of(
            "Web view",
            "A page of the web, or one of your own, apart from the app. They exchange messages.",
            new WebViewDemo()));
  }

  private static Demo of(String title, String summary, Component component) {
    return Demo.of(Group.LAYERS, title, summary, component);
  }
}
