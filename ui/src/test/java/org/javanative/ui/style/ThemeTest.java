package org.javanative.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final Color.Rgb ORANGE = Color.of("#ff8800");

  @Test
  void isAValueThatIsChangedByCopying() {
    Theme orange = Theme.DARK.withColor(ThemeColor.ACCENT, ORANGE).withCornerRadius(4);

    assertThat(orange)
        .isEqualTo(Theme.DARK.withCornerRadius(4).withColor(ThemeColor.ACCENT, ORANGE));
    assertThat(orange).isNotEqualTo(Theme.DARK).hasToString("dark(accent=#ff8800, cornerRadius=4)");
    assertThat(Theme.DARK).hasToString("dark").isNotEqualTo(Theme.LIGHT);
  }

  @Test
  void everyColourIsSomethingInIt() {
    Theme orange = Theme.LIGHT.withColor(ThemeColor.ACCENT, ORANGE);

    assertThat(orange.resolve(ThemeColor.ACCENT)).isEqualTo(ORANGE);
    assertThat(orange.resolve(ThemeColor.ACCENT.withAlpha(0.5))).isEqualTo(ORANGE.withAlpha(0.5));
    assertThat(orange.resolve(Color.adaptive(Color.WHITE, Color.BLACK))).isEqualTo(Color.WHITE);
    assertThat(Theme.DARK.resolve(Color.adaptive(Color.WHITE, Color.BLACK))).isEqualTo(Color.BLACK);
    assertThat(orange.resolve(Color.BLACK)).isEqualTo(Color.BLACK);
  }

  @Test
  void textIsReadableOnEveryGroundOfTheBuiltInThemes() {
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (ThemeColor ground : new ThemeColor[] {ThemeColor.BACKGROUND, ThemeColor.SURFACE}) {
        for (ThemeColor ink :
            new ThemeColor[] {
              ThemeColor.TEXT,
              ThemeColor.MUTED,
              ThemeColor.ACCENT,
              ThemeColor.SUCCESS,
              ThemeColor.WARNING,
              ThemeColor.DANGER
            }) {
          assertThat(contrast(theme, ink, ground))
              .as("%s on %s in %s", ink, ground, theme)
              .isGreaterThan(4.5);
        }
      }
      assertThat(contrast(theme, ThemeColor.ON_ACCENT, ThemeColor.ACCENT)).isGreaterThan(4.5);
    }
  }

  /** The contrast ratio of WCAG. */
  private static double contrast(Theme theme, ThemeColor one, ThemeColor other) {
    double first = luminance(theme.color(one));
    double second = luminance(theme.color(other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color.Rgb color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void distancesAreStepsOfOneUnit() {
    assertThat(Theme.LIGHT.spacing(4)).isEqualTo(16);
    assertThat(Theme.LIGHT.withSpacingUnit(5).spacing(2.5)).isEqualTo(12.5);
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> Theme.LIGHT.withCornerRadius(-1))
        .hasMessage("cornerRadius must not be negative, but was -1.0.");
    assertThatThrownBy(() -> Theme.LIGHT.withFontFamily("'Inter', serif"))
        .hasMessageContaining("Name one family only");
  }
}
