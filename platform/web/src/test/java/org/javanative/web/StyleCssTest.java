package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Corner;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Shadow;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.style.Transform;
import org.junit.jupiter.api.Test;

class StyleCssTest {

  private static String css(Style style) throws IOException {
    StringWriter text = new StringWriter();
    StyleCss.write(style, new JsonWriter(text));
    return text.toString();
  }

  @Test
  void everyStyleKeyIsShown() {
    for (StyleKey<?> key : StyleKey.values()) {
      assertThat(StyleCss.covers(key)).as(key.name()).isTrue();
    }
  }

  @Test
  void lengthsAreInTheirUnitsAndFontsFollowTheUsersSize() throws Exception {
    assertThat(css(Style.EMPTY.padding(16).gap(0.5).width(Length.percent(50)).fontSize(24)))
        .isEqualTo(
            "{\"padding\":\"16px\",\"gap\":\"0.5px\",\"width\":\"50%\",\"font-size\":\"1.5rem\"}");
  }

  @Test
  void coloursAreFixedOrFollowTheAppearanceOrTheTheme() throws Exception {
    assertThat(css(Style.EMPTY.color(Color.rgb(0x102030)))).contains("\"#102030\"");
    assertThat(css(Style.EMPTY.color(Color.adaptive(Color.rgb(0), Color.rgb(0xffffff)))))
        .contains("\"light-dark(#000000, #ffffff)\"");
    assertThat(css(Style.EMPTY.color(ThemeColor.MUTED))).contains("\"var(--jn-muted)\"");
  }

  @Test
  void alignmentHasTheNamesOfFlexbox() throws Exception {
    assertThat(css(Style.EMPTY.alignItems(Align.END).justifyContent(Justify.SPACE_BETWEEN)))
        .isEqualTo("{\"justify-content\":\"space-between\",\"align-items\":\"flex-end\"}");
  }

  @Test
  void whatNamesFewerEdgesComesLaterAndSoWins() throws Exception {
    assertThat(
            css(
                Style.EMPTY
                    .paddingStart(4)
                    .paddingTop(3)
                    .paddingHorizontal(2)
                    .padding(1)
                    .margin(Edge.LEFT, Length.AUTO)
                    .start(5)))
        .isEqualTo(
            "{\"inset-inline-start\":\"5px\",\"padding\":\"1px\",\"padding-inline\":\"2px\","
                + "\"padding-top\":\"3px\",\"padding-inline-start\":\"4px\","
                + "\"margin-left\":\"auto\"}");
  }

  @Test
  void bordersAndCornersFollowTheDirection() throws Exception {
    assertThat(
            css(
                Style.EMPTY
                    .border(Edge.END, Border.dashed(2, ThemeColor.ACCENT))
                    .cornerRadius(Corner.TOP_START, 8)
                    .cornerRadius(Corner.BOTTOM_LEFT, 2)))
        .isEqualTo(
            "{\"border-inline-end\":\"2px dashed var(--jn-accent)\","
                + "\"border-bottom-left-radius\":\"2px\",\"border-start-start-radius\":\"8px\"}");
  }

  @Test
  void anExactShadowReplacesThatOfTheElevation() throws Exception {
    assertThat(css(Style.EMPTY.shadow(Shadow.of(4, 12)).elevation(8)))
        .isEqualTo(
            "{\"box-shadow\":\"0px 4px 12px color-mix(in srgb, #000000 25%, transparent)\"}");
  }

  @Test
  void transformsKeepTheirOrder() throws Exception {
    assertThat(
            css(
                Style.EMPTY.transform(
                    Transform.perspective(400),
                    Transform.rotateX(10),
                    Transform.translate(1, -2),
                    Transform.scale(0.5),
                    Transform.skew(3, 0))))
        .isEqualTo(
            "{\"transform\":\"perspective(400px) rotateX(10deg) translate(1px, -2px)"
                + " scale(0.5, 0.5) skew(3deg, 0deg)\"}");
    assertThat(css(Style.EMPTY.transform())).isEqualTo("{\"transform\":\"none\"}");
  }

  @Test
  void aFontIsOneNameWithTheSystemsBehindIt() throws Exception {
    assertThat(css(Style.EMPTY.fontFamily("Fira Sans")))
        .contains("\\\"Fira Sans\\\", var(--jn-system-font)");
    assertThat(css(Style.EMPTY.fontFamily("monospace"))).contains(":\"monospace\"");
  }

  @Test
  void thePageBeginsWithTheBuiltInThemes() {
    assertThat(ThemeCss.root())
        .contains("--jn-accent: light-dark(#4450d6, #93a0ff);", "--jn-radius: 12px;");
    assertThat(Page.FILES.get("client.css").content()).startsWith(ThemeCss.root());
  }
}
