package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.ThemeColor;
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
}
