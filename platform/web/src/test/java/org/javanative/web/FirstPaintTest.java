package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.javanative.ui.Element;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;
import org.javanative.ui.Ui;
import org.javanative.ui.style.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPaintTest {
  private static FirstPaint.Painting paint(Element element) {
    FirstPaint paint = new FirstPaint("key");
    try (ScreenHost host =
        ScreenHost.create(paint::apply, SerialMainThread.inline(), error -> {})) {
      host.show(element);
      return paint.painting(1);
    }
  }

  @Test
  void viewsAreElementsWithTheirTagsAndStylesAreRules() {
    FirstPaint.Painting painting =
        paint(Ui.column(Ui.text("Hi & <bye>").style(Style.EMPTY.padding(8))));

    assertThat(painting.root())
        .isEqualTo(
            "<div class=\"jn-view\" data-jn=\"1\"><div class=\"jn-text\" data-jn=\"2\">"
                + "Hi &amp; &lt;bye&gt;</div></div>");
    assertThat(painting.css())
        .isEqualTo(":is(#jn-root, #jn-overlay) [data-jn=\"2\"]{padding:8px;}\n");
    assertThat(painting.overlay()).isEmpty();
  }

  @Test
  void laterCommitsCountToo() {
    FirstPaint paint = new FirstPaint("key");
    try (ScreenHost host =
        ScreenHost.create(paint::apply, SerialMainThread.inline(), error -> {})) {
      host.show(Ui.column(Ui.text("a").key("a"), Ui.text("b").key("b"), Ui.text("c").key("c")));
      host.show(Ui.column(Ui.text("C").key("c"), Ui.text("a").key("a")));

      assertThat(paint.painting(2).root().replaceAll("<[^>]*>", " ").split(" +"))
          .containsExactly("", "C", "a");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1px}", "a;b", "<", "(", ")(", "\"", "/* x", "a\nb", "url(x\\)", "expression(:)"})
  void valuesThatCouldEndADeclarationAreLeftOut(String value) {
    assertThat(PaintRules.isHarmless(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16px",
        "light-dark(#fff, #000)",
        "color-mix(in srgb, var(--jn-text) 10%, transparent)",
        "\"Open Sans\", var(--jn-system-font)",
        "calc(1px * 3)"
      })
  void whatStylesReadAsIsKept(String value) {
    assertThat(PaintRules.isHarmless(value)).isTrue();
  }
}
