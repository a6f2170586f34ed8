package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Corner;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.FlexWrap;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Overflow;
import org.javanative.ui.style.Position;
import org.javanative.ui.style.Shadow;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.TextAlign;
import org.javanative.ui.style.TextDecoration;
import org.javanative.ui.style.TextTransform;
import org.javanative.ui.style.Transform;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each key of a style, and what the browser makes of it by its own account. */
@Tag("page")
@Timeout(300)
class StylesBrowserTest {
  private static final Color PURPLE = Color.rgb(0x663399);
  private static final String PURPLE_CSS = "rgb(102, 51, 153)";

  /** Made of the colour and an opacity. */
  private static final String MIXED_PURPLE = "color(srgb 0.4 0.2 0.6)";

  private final Map<String, Case> cases = new LinkedHashMap<>();

  /**
   * A style of one key.
   *
   * @param inText whether it is one of text
   * @param expected the computed values, by the names of the CSS properties
   */
  private record Case(Style style, boolean inText, Map<String, String> expected) {}

  private void box(UnaryOperator<Style> style, String... expected) {
    add(style, false, expected);
  }

  private void letters(UnaryOperator<Style> style, String... expected) {
    add(style, true, expected);
  }

  private void add(UnaryOperator<Style> style, boolean inText, String... expected) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < expected.length; i += 2) {
      values.put(expected[i], expected[i + 1]);
    }
    cases.put("case " + cases.size(), new Case(style.apply(Style.EMPTY), inText, values));
  }

  StylesBrowserTest() {
    box(s -> s.display(Display.NONE), "display", "none");
    box(s -> s.position(Position.ABSOLUTE), "position", "absolute");
    box(s -> s.zIndex(3), "z-index", "3");
    box(s -> s.overflow(Overflow.SCROLL), "overflow-x", "auto", "overflow-y", "auto");
    box(s -> s.overflow(Overflow.HIDDEN), "overflow-x", "hidden", "overflow-y", "hidden");
    box(s -> s.direction(Direction.RTL), "direction", "rtl");
    box(s -> s.flexDirection(FlexDirection.ROW_REVERSE), "flex-direction", "row-reverse");
    box(s -> s.flexWrap(FlexWrap.WRAP_REVERSE), "flex-wrap", "wrap-reverse");
    box(s -> s.flex(2), "flex-grow", "2", "flex-shrink", "1", "flex-basis", "0%");
    box(s -> s.flexGrow(3), "flex-grow", "3");
    box(s -> s.flexShrink(0.5), "flex-shrink", "0.5");
    box(s -> s.flexBasis(Length.percent(40)), "flex-basis", "40%");
    box(s -> s.justifyContent(Justify.SPACE_EVENLY), "justify-content", "space-evenly");
    box(s -> s.alignItems(Align.BASELINE), "align-items", "baseline");
    box(s -> s.alignSelf(Align.END), "align-self", "flex-end");
    box(s -> s.alignContent(Align.SPACE_AROUND), "align-content", "space-around");
    box(s -> s.gap(7), "row-gap", "7px", "column-gap", "7px");
    box(s -> s.rowGap(8), "row-gap", "8px");
    box(s -> s.columnGap(9), "column-gap", "9px");
    box(s -> s.width(101), "width", "101px");
    box(s -> s.height(102), "height", "102px");
    box(s -> s.minWidth(103), "min-width", "103px");
    box(s -> s.minHeight(104), "min-height", "104px");
    box(s -> s.maxWidth(Length.percent(50)), "max-width", "50%");
    box(s -> s.maxHeight(106), "max-height", "106px");
    box(s -> s.aspectRatio(1.5), "aspect-ratio", "1.5 / 1");
    box(s -> s.backgroundColor(PURPLE), "background-color", PURPLE_CSS);
    box(s -> s.opacity(0.25), "opacity", "0.25");
    box(s -> s.transform(Transform.translate(5, 6)), "transform", "matrix(1, 0, 0, 1, 5, 6)");
    box(
        s -> s.shadow(Shadow.of(4, 12).withColor(PURPLE).withOpacity(1)),
        "box-shadow",
        MIXED_PURPLE + " 0px 4px 12px 0px");
    for (Edge edge : Edge.values()) {
      box(s -> s.padding(edge, 11), sides("padding-%s", edge, "11px"));
      box(s -> s.margin(edge, 12), sides("margin-%s", edge, "12px"));
      box(s -> s.border(edge, Border.dashed(3, PURPLE)), sides("border-%s-width", edge, "3px"));
      box(s -> s.border(edge, Border.dashed(3, PURPLE)), sides("border-%s-style", edge, "dashed"));
      box(s -> s.border(edge, Border.solid(3, PURPLE)), sides("border-%s-color", edge, PURPLE_CSS));
      box(s -> s.inset(edge, 13), sides("%s", edge, "13px"));
    }
    for (Corner corner : Corner.values()) {
      box(s -> s.cornerRadius(corner, 14), corners(corner));
    }
    letters(s -> s.color(PURPLE), "color", PURPLE_CSS);
    letters(s -> s.fontFamily("monospace"), "font-family", "monospace");
    letters(s -> s.fontSize(24), "font-size", "24px");
    letters(s -> s.fontWeight(300), "font-weight", "300");
    letters(Style::italic, "font-style", "italic");
    letters(s -> s.lineHeight(40), "line-height", "40px");
    letters(s -> s.letterSpacing(2), "letter-spacing", "2px");
    letters(s -> s.textAlign(TextAlign.END), "text-align", "end");
    letters(
        s -> s.textDecoration(TextDecoration.UNDERLINE_LINE_THROUGH),
        "text-decoration-line",
        "underline line-through");
    letters(s -> s.textTransform(TextTransform.UPPERCASE), "text-transform", "uppercase");
    letters(
        s -> s.textShadow(Shadow.of(1, 2).withColor(PURPLE).withOpacity(1)),
        "text-shadow",
        MIXED_PURPLE + " 0px 1px 2px");
  }

  /** The sides that an edge means where one reads from left to right. */
  private static String[] sides(String property, Edge edge, String value) {
    List<String> sides =
        switch (edge) {
          case ALL -> List.of("top", "right", "bottom", "left");
          case HORIZONTAL -> List.of("left", "right");
          case VERTICAL -> List.of("top", "bottom");
          case START -> List.of("left");
          case END -> List.of("right");
          default -> List.of(edge.name().toLowerCase(Locale.ROOT));
        };
    return pairs(sides.stream().map(side -> String.format(property, side)).toList(), value);
  }

  private static String[] corners(Corner corner) {
    List<String> corners =
        switch (corner) {
          case ALL -> List.of("top-left", "top-right", "bottom-right", "bottom-left");
          case TOP_START -> List.of("top-left");
          case TOP_END -> List.of("top-right");
          case BOTTOM_END -> List.of("bottom-right");
          case BOTTOM_START -> List.of("bottom-left");
          default -> List.of(corner.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    return pairs(corners.stream().map(each -> "border-" + each + "-radius").toList(), "14px");
  }

  private static String[] pairs(List<String> properties, String value) {
    List<String> pairs = new ArrayList<>();
    for (String property : properties) {
      pairs.add(property);
      pairs.add(value);
    }
    return pairs.toArray(String[]::new);
  }

  private record StyledApp(Map<String, Case> cases) implements App {
    @Override
    public String name() {
      return "styled";
    }

    @Override
    public String title() {
      return "Styled";
    }

    @Override
    public Element root() {
      List<Element> all = new ArrayList<>();
      cases.forEach(
          (id, each) ->
              all.add(
                  each.inText
                      ? text("text").style(each.style).testId(id).key(id)
                      : view().style(each.style).testId(id).key(id)));
      return column(all);
    }
  }

  @Test
  void everyKeyHasTheEffectThatItsNameSaysBeforeThePageIsConnectedAndAfter() {
    Set<StyleKey<?>> tried = new HashSet<>();
    cases.values().forEach(each -> each.style.forEach((key, value) -> tried.add(key)));
    Set<StyleKey<?>> missing = new HashSet<>(StyleKey.values());
    missing.removeAll(tried);
    assertThat(missing).containsExactly(StyleKey.ELEVATION); // it is a shadow of our own taste

    try (Chromium chromium = Chromium.launch();
        WebServer server = WebServer.create(cfg -> cfg.app(new StyledApp(cases)).port(0)).start()) {
      for (boolean javaScript : new boolean[] {false, true}) {
        try (BrowserContext context =
            chromium.browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
          Page page = context.newPage();
          page.navigate(server.uri().toString());
          if (javaScript) {
            assertThat(page.locator("#jn-first-paint")).hasCount(0);
          }
          assertThat(computed(page)).as("with scripts: %s", javaScript).isEqualTo(expected());
        }
      }
    }
  }

  private Map<String, Map<String, String>> expected() {
    Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    cases.forEach((id, each) -> expected.put(id + " " + each.style, each.expected));
    return expected;
  }

  @SuppressWarnings("unchecked") // an object of texts
  private Map<String, Map<String, String>> computed(Page page) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    cases.forEach((id, each) -> wanted.put(id, List.copyOf(each.expected.keySet())));
    Object found =
        page.evaluate(
            """
            wanted => Object.entries(wanted).map(([id, properties]) => {
              const style = getComputedStyle(document.querySelector(`[data-testid="${id}"]`));
              return Object.fromEntries(properties.map(each => [each, style.getPropertyValue(each)]));
            })
            """,
            wanted);
    Iterator<Map<String, String>> values = ((List<Map<String, String>>) found).iterator();
    Map<String, Map<String, String>> computed = new LinkedHashMap<>();
    cases.forEach((id, each) -> computed.put(id + " " + each.style, values.next()));
    return computed;
  }
}
