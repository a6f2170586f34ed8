package org.javanative.ui.style;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The look that an app has throughout: what the {@link ThemeColor}s are, how round corners are, and
 * the font. An immutable value whose {@code with} methods return a changed copy; begin with {@link
 * #LIGHT} or {@link #DARK}.
 */
public final class Theme {
  /** The built-in theme, dark on light. */
  public static final Theme LIGHT =
      new Theme(
          Appearance.LIGHT,
          colors(
              0xf4f5f8, 0xffffff, 0xe2e5eb, 0x14171d, 0x5b6270, 0x4450d6, 0xffffff, 0x14774a,
              0x8a5a00, 0xbb2638),
          12,
          "system",
          4);

  /** The built-in theme, light on dark. */
  public static final Theme DARK =
      new Theme(
          Appearance.DARK,
          colors(
              0x0e1014, 0x17191f, 0x2b2f38, 0xeceef3, 0x9ba3b2, 0x93a0ff, 0x0d1033, 0x57d69a,
              0xf2b84b, 0xff8d8d),
          12,
          "system",
          4);

  private final Appearance appearance;
  private final Map<ThemeColor, Color.Rgb> colors;
  private final double cornerRadius;
  private final String fontFamily;
  private final double spacingUnit;

  private Theme(
      Appearance appearance,
      Map<ThemeColor, Color.Rgb> colors,
      double cornerRadius,
      String fontFamily,
      double spacingUnit) {
    this.appearance = appearance;
    this.colors = colors;
    this.cornerRadius = cornerRadius;
    this.fontFamily = fontFamily;
    this.spacingUnit = spacingUnit;
  }

  private static Map<ThemeColor, Color.Rgb> colors(int... inOrder) {
    Map<ThemeColor, Color.Rgb> colors = new EnumMap<>(ThemeColor.class);
    int next = 0;
    for (ThemeColor role : ThemeColor.values()) {
      colors.put(role, Color.rgb(inOrder[next++]));
    }
    return colors;
  }

  /** Which of a pair of {@link Color.Adaptive} counts, and how the platform draws its own parts. */
  public Appearance appearance() {
    return appearance;
  }

  /** What {@code color} is in this theme. */
  public Color.Rgb color(ThemeColor color) {
    return Objects.requireNonNull(colors.get(color));
  }

  /** What any colour is in this theme. */
  public Color.Rgb resolve(Color color) {
    if (color instanceof ThemeColor role) {
      return color(role);
    } else if (color instanceof Color.Translucent translucent) {
      return color(translucent.base()).withAlpha(translucent.alpha());
    } else if (color instanceof Color.Adaptive pair) {
      return appearance == Appearance.DARK ? pair.dark() : pair.light();
    }
    return (Color.Rgb) color;
  }

  /** The radius of the corners of buttons and fields, in dp. */
  public double cornerRadius() {
    return cornerRadius;
  }

  /** The font of text that names none; {@code system} is the platform's own. */
  public String fontFamily() {
    return fontFamily;
  }

  /** A distance in dp: {@code steps} times the unit, which is 4 unless changed. */
  public double spacing(double steps) {
    return Numbers.finite("spacing", steps) * spacingUnit;
  }

  /** This theme with another colour in one role. */
  public Theme withColor(ThemeColor role, Color.Rgb color) {
    Map<ThemeColor, Color.Rgb> changed = new EnumMap<>(colors);
    changed.put(role, Objects.requireNonNull(color, "color"));
    return new Theme(appearance, changed, cornerRadius, fontFamily, spacingUnit);
  }

  /** This theme with other corners. */
  public Theme withCornerRadius(double dp) {
    return new Theme(
        appearance, colors, Numbers.notNegative("cornerRadius", dp), fontFamily, spacingUnit);
  }

  /** This theme with another font. */
  public Theme withFontFamily(String family) {
    return new Theme(appearance, colors, cornerRadius, FontFamily.checked(family), spacingUnit);
  }

  /** This theme with other distances; {@code dp} is one step of {@link #spacing}. */
  public Theme withSpacingUnit(double dp) {
    return new Theme(
        appearance, colors, cornerRadius, fontFamily, Numbers.notNegative("spacingUnit", dp));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Theme theme
            && appearance == theme.appearance
            && colors.equals(theme.colors)
            && cornerRadius == theme.cornerRadius
            && fontFamily.equals(theme.fontFamily)
            && spacingUnit == theme.spacingUnit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(appearance, colors, cornerRadius, fontFamily, spacingUnit);
  }

  /** {@code light}, with what is not as in the built-in theme: {@code dark(accent=#ff8800)}. */
  @Override
  public String toString() {
    Theme builtIn = appearance == Appearance.DARK ? DARK : LIGHT;
    StringBuilder changes = new StringBuilder();
    colors.forEach(
        (role, color) -> {
          if (!color.equals(builtIn.color(role))) {
            append(changes, role.toString(), color.toString());
          }
        });
    if (cornerRadius != builtIn.cornerRadius) {
      append(changes, "cornerRadius", Numbers.plain(cornerRadius));
    }
    if (!fontFamily.equals(builtIn.fontFamily)) {
      append(changes, "fontFamily", fontFamily);
    }
    if (spacingUnit != builtIn.spacingUnit) {
      append(changes, "spacingUnit", Numbers.plain(spacingUnit));
    }
    return Names.of(appearance) + (changes.length() == 0 ? "" : "(" + changes + ")");
  }

  private static void append(StringBuilder changes, String name, String value) {
    changes.append(changes.length() == 0 ? "" : ", ").append(name).append('=').append(value);
  }
}
