package org.javanative.examples.showcase.home;

import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;

import java.util.Arrays;
import java.util.List;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.examples.showcase.chrome.Pages;
import org.javanative.examples.showcase.design.Type;
import org.javanative.examples.showcase.design.WidthClass;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Navigation;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Length;

/**
 * What JavaNative is, four things to try, and the way to everything else.
 *
 * @param catalog what there is
 */
public record Home(Catalog catalog) implements Component {
  private static final double WIDEST = 1080;

  @Override
  public Element render() {
    WidthClass width = WidthClass.use();
    return column(
            hero(width),
            section(
                "Try it here",
                new Tile("Counter", "State is a hook", new CounterTile()),
                new Tile("Download", "A coroutine, and its cancel", new DownloadTile()),
                new Tile("To-do", "Lists with keys", new TodoTile()),
                new Tile("Mixer", "Every control, live", new MixerTile())),
            section("Look around", groups()))
        .style(
            s ->
                s.padding(width.margin())
                    .gap(width == WidthClass.COMPACT ? 36 : 52)
                    .width(Length.percent(100))
                    .maxWidth(WIDEST)
                    .alignSelf(Align.CENTER));
  }

  private Element hero(WidthClass width) {
    Navigation navigation = useNavigation();
    Type size = width == WidthClass.COMPACT ? Type.DISPLAY_COMPACT : Type.DISPLAY;
    return column(
            size.heading("Native apps in plain Java"),
            Type.LEAD
                .of(
                    "Components are records, state lives in hooks, and what waits is ordinary,"
                        + " blocking-style code. This whole showcase is written that way.")
                .style(s -> s.maxWidth(620)),
            row(
                    button("Start with useState")
                        .onClick(() -> navigation.go(Pages.address("usestate"))),
                    button("See the controls")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> navigation.go(Pages.address("button"))))
                .style(s -> s.gap(12).flexWrap().marginTop(8)))
        .style(s -> s.gap(14).paddingTop(width == WidthClass.COMPACT ? 8 : 24));
  }

  private static Element section(String title, Element... tiles) {
    return column(
            Type.SECTION.heading(title),
            row(tiles).style(s -> s.gap(16).flexWrap().alignItems(Align.STRETCH)))
        .style(s -> s.gap(18));
  }

  private Element[] groups() {
    return Arrays.stream(Group.values())
        .filter(group -> !catalog.in(group).isEmpty())
        .map(group -> card(group, catalog.in(group)))
        .toArray(Element[]::new);
  }

  private static Element card(Group group, List<Demo> demos) {
    return new GroupCard(group, demos.size(), demos.get(0).id());
  }
}
