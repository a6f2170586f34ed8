package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.textInput;

import java.util.Arrays;
import java.util.List;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.catalog.Group;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Ref;
import org.javanative.ui.ScrollHandle;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;
import org.jspecify.annotations.Nullable;

/**
 * The way to every page, and a search.
 *
 * @param catalog all demos
 * @param page the page that is shown
 */
record Sidebar(Catalog catalog, String page) implements Component {

  @Override
  public Element render() {
    State<String> query = useState("");
    Ref<@Nullable ScrollHandle> list = useRef();
    Reveal reveal = useMemo(() -> new Reveal(list), onMount());
    Catalog found = catalog.matching(query.get());
    return column(
            column(
                    textInput(query.get())
                        .onChange(query::set)
                        .placeholder("Search")
                        .keyboardType(KeyboardType.SEARCH)
                        .accessibilityLabel("Search the showcase"))
                .accessibilityRole(AccessibilityRole.SEARCH)
                .style(s -> s.padding(16).paddingBottom(8)),
            scrollView(links(found, query.get().isBlank(), reveal))
                .ref(list)
                .onLayout(frame -> reveal.listIs(frame.height()))
                .onScroll(at -> reveal.scrolledTo(at.y()))
                .accessibilityRole(AccessibilityRole.NAVIGATION)
                .accessibilityLabel("Pages")
                .contentStyle(s -> s.paddingHorizontal(16).paddingTop(8).paddingBottom(32).gap(2))
                .style(s -> s.flex(1)))
        .style(s -> s.flex(1).minHeight(0));
  }

  private Element links(Catalog found, boolean everything, Reveal reveal) {
    if (found.demos().isEmpty()) {
      return Type.CAPTION
          .of("No page has that in its name. Try a hook, such as useState, or an element.")
          .liveRegion(LiveRegion.POLITE)
          .style(s -> s.paddingHorizontal(12));
    }
    NavItem home = new NavItem(Pages.HOME, "Home", page.equals(Pages.HOME), y -> {});
    List<Element> groups =
        Arrays.stream(Group.values())
            .filter(group -> !found.in(group).isEmpty())
            .map(group -> section(group, found.in(group), reveal))
            .toList();
    return everything ? column(home, fragment(groups)) : column(groups);
  }

  private Element section(Group group, List<Demo> demos, Reveal reveal) {
    return column(
            Type.OVERLINE
                .heading(group.title())
                .style(s -> s.color(ThemeColor.MUTED).paddingHorizontal(12).paddingBottom(6)),
            fragment(demos.stream().map(demo -> item(demo, reveal).key(demo.id())).toList()))
        .onLayout(frame -> reveal.sectionIsAt(group, frame.y()))
        .style(s -> s.marginTop(20).gap(1))
        .key(group);
  }

  private NavItem item(Demo demo, Reveal reveal) {
    boolean current = demo.id().equals(page);
    return new NavItem(demo.id(), demo.title(), current, y -> reveal.pageIsAt(demo.group(), y));
  }
}
