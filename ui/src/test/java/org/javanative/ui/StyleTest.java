package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void isAValueWhoseOrderOfSettingDoesNotCount() {
    Style one = Style.EMPTY.padding(16).gap(12);
    Style other = Style.EMPTY.gap(12).padding(16);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.padding(8)).isNotEqualTo(one);
    assertThat(Style.EMPTY).isEqualTo(Style.EMPTY.with(Style.EMPTY));
  }

  @Test
  void laterValuesWin() {
    Style card = Style.EMPTY.padding(16).cornerRadius(8);

    Style merged = card.with(Style.EMPTY.padding(4));

    assertThat(merged).isEqualTo(Style.EMPTY.padding(4).cornerRadius(8));
  }

  @Test
  void theConfiguratorChangesWhatTheElementHas() {
    assertThat(row(text("a")).style(s -> s.gap(4)))
        .isEqualTo(row(text("a")).style(Style.EMPTY.gap(4)))
        .isNotEqualTo(column(text("a")).style(s -> s.gap(4)));
  }

  @Test
  void elementsAreValues() {
    assertThat(column(text("a").key(1))).isEqualTo(column(text("a").key(1)));
    assertThat(text("a").key(1)).isNotEqualTo(text("a").key(2)).isNotEqualTo(text("a"));
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertThatThrownBy(() -> Style.EMPTY.padding(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("padding must not be negative, but was -1.0.");
    assertThatThrownBy(() -> Style.EMPTY.width(Double.NaN))
        .hasMessageContaining("width must be a finite number");
    assertThatThrownBy(() -> Style.EMPTY.opacity(2)).hasMessageContaining("opacity is from 0 to 1");
    assertThatThrownBy(() -> Style.EMPTY.fontWeight(1))
        .hasMessageContaining("fontWeight is from 100 to 900");
    assertThatThrownBy(() -> progressBar(0.0 / 0.0)).hasMessageContaining("division by zero");
  }

  @Test
  void coloursPrintAsCssDoes() {
    assertThat(Color.rgb(0x3366ff)).hasToString("#3366ff");
    assertThat(Color.argb(0x803366ff)).hasToString("#3366ff80");
  }
}
