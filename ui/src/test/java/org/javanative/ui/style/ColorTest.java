package org.javanative.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @Test
  void readsWhatPeopleWrite() {
    assertThat(Color.of("#36f")).isEqualTo(Color.rgb(0x3366ff));
    assertThat(Color.of("#3366FF")).isEqualTo(Color.rgb(0x3366ff));
    assertThat(Color.of("#3366ff80")).isEqualTo(Color.argb(0x803366ff));
  }

  @Test
  void printsWhatItReads() {
    for (String hex : new String[] {"#3366ff", "#00000000", "#ffffff", "#3366ff80"}) {
      assertThat(Color.of(hex)).hasToString(hex);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "3366ff", "#3366f", "#33 6ff", "red", "#-12345", "#٣٣٣"})
  void refusesWhatIsNoColourAndSaysWhatIs(String text) {
    assertThatThrownBy(() -> Color.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + text + "\" is not a colour. Write #rgb, #rrggbb or,");
  }

  @Test
  void alphaReplacesTheOpacityOfEveryKind() {
    assertThat(Color.of("#3366ff").withAlpha(0.5)).isEqualTo(Color.argb(0x803366ff));
    assertThat(Color.adaptive(Color.WHITE, Color.BLACK).withAlpha(0))
        .isEqualTo(Color.adaptive(Color.argb(0x00ffffff), Color.argb(0)));
    assertThat(ThemeColor.ACCENT.withAlpha(0.25)).hasToString("accent*0.25");
    assertThatThrownBy(() -> ThemeColor.ACCENT.withAlpha(25))
        .hasMessage("alpha is from 0 to 1, but was 25.0.");
  }
}
