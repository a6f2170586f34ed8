package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.themed;

import java.util.function.Function;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.design.WidthClass;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Insets;
import org.javanative.ui.State;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, and which page there is.
 *
 * @param catalog what the sidebar offers
 * @param pages makes the page with an id
 */
public record Shell(Catalog catalog, Function<String, Element> pages) implements Component {
  private static final double SIDEBAR = 264;

  @Override
  public Element render() {
    State<Settings> settings = useState(Settings.DEFAULT);
    String page = Pages.at(useLocation().path());
    State<Boolean> menuOpen = useState(false);
    State<@Nullable WidthClass> measured = useState(() -> null);
    useEffect(() -> menuOpen.set(false), deps(page));
    useBackHandler(() -> close(menuOpen));

    SettingsBar switches = new SettingsBar(settings.get(), settings::set);
    Direction direction = settings.get().directionOn(useEnvironment().direction());
    Insets safe = useSafeAreaInsets();
    WidthClass window = WidthClass.of(useWindowDimensions().width());
    WidthClass width = measured.get() == null ? window : measured.get();
    Element screen =
        column(
                new TopBar(switches, menuOpen.get(), () -> menuOpen.update(open -> !open)),
                body(width, switches, page, menuOpen.get(), safe))
            .onLayout(frame -> measured.set(WidthClass.of(frame.width())))
            .style(Style.ABSOLUTE_FILL)
            .style(
                s ->
                    s.direction(direction)
                        .backgroundColor(ThemeColor.BACKGROUND)
                        .color(ThemeColor.TEXT));
    return themed(
        settings.get().scheme().theme(useColorScheme()), WidthClass.CURRENT.provide(width, screen));
  }

  private Element body(
      WidthClass width, SettingsBar switches, String page, boolean menuOpen, Insets safe) {
    Element content = useMemo(() -> pages.apply(page), deps(page, pages));
    boolean compact = width == WidthClass.COMPACT;
    boolean covered = compact && menuOpen;
    Sidebar sidebar = new Sidebar(catalog, page);
    Element side = nothing();
    if (covered) {
      side = menu(sidebar, switches);
    } else if (!compact) {
      side = bar(sidebar);
    }
    Element main =
        scrollView(content)
            .style(s -> s.flex(1).display(covered ? Display.NONE : Display.FLEX))
            .key(page);
    return row(side, main)
        .style(s -> s.flex(1).minHeight(0).paddingLeft(safe.left()).paddingRight(safe.right()));
  }

  private static Element menu(Sidebar sidebar, SettingsBar switches) {
    return column(
            sidebar,
            column(switches)
                .style(s -> s.padding(16).border(Edge.TOP, Border.solid(1, ThemeColor.BORDER))))
        .style(s -> s.flex(1).backgroundColor(ThemeColor.SURFACE));
  }

  private static Element bar(Sidebar sidebar) {
    return column(sidebar)
        .style(
            s ->
                s.width(SIDEBAR)
                    .backgroundColor(ThemeColor.SURFACE)
                    .border(Edge.END, Border.solid(1, ThemeColor.BORDER)));
  }

  private static boolean close(State<Boolean> menuOpen) {
    boolean open = menuOpen.get();
    menuOpen.set(false);
    return open;
  }
}
