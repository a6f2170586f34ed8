package org.javanative.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void isAValueWhoseOrderOfSettingDoesNotCount() {
    Style one = Style.EMPTY.padding(16).gap(12).cornerRadius(4);
    Style other = Style.EMPTY.cornerRadius(4).gap(12).padding(16);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one.padding(8)).isNotEqualTo(one);
    assertThat(Style.EMPTY).isEqualTo(Style.EMPTY.with(Style.EMPTY)).isNotEqualTo(one);
  }

  @Test
  void laterValuesWin() {
    Style card = Style.EMPTY.padding(16).cornerRadius(8);

    assertThat(card.with(Style.EMPTY.padding(4))).isEqualTo(card.padding(4));
    assertThat(card.padding(4)).isEqualTo(Style.EMPTY.padding(4).cornerRadius(8));
    assertThat(card).isEqualTo(Style.EMPTY.padding(16).cornerRadius(8));
  }

  @Test
  void conditionsChangeItOnlyWhenTheyHold() {
    Style card = Style.EMPTY.padding(16);

    assertThat(card.when(true, s -> s.opacity(0.5))).isEqualTo(card.opacity(0.5));
    assertThat(card.when(false, s -> s.opacity(0.5))).isSameAs(card);
  }

  @Test
  void settingWhatIsThereAlreadyMakesNoCopy() {
    Style card = Style.EMPTY.padding(16).color(ThemeColor.MUTED);

    assertThat(card.padding(16)).isSameAs(card);
    assertThat(card.without(StyleKey.OPACITY)).isSameAs(card);
    assertThat(card.with(Style.EMPTY)).isSameAs(card);
    assertThat(Style.EMPTY.with(card)).isSameAs(card);
  }

  @Test
  void behavesAsAMapWhateverIsSetAndRemoved() {
    List<StyleKey<?>> keys = StyleKey.values();
    assertThat(keys).hasSizeLessThanOrEqualTo(128);
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StyleValues one = StyleValues.EMPTY;
      StyleValues other = StyleValues.EMPTY;
      Map<StyleKey<?>, Object> oneModel = new HashMap<>();
      Map<StyleKey<?>, Object> otherModel = new HashMap<>();
      for (int step = 0; step < 40; step++) {
        StyleKey<?> key = keys.get(random.nextInt(keys.size()));
        if (random.nextInt(4) == 0) {
          one = one.without(key);
          oneModel.remove(key);
        } else if (random.nextBoolean()) {
          one = one.with(key, step);
          oneModel.put(key, step);
        } else {
          other = other.with(key, step);
          otherModel.put(key, step);
        }
      }
      assertThat(mapOf(one)).isEqualTo(oneModel);
      Map<StyleKey<?>, Object> merged = new HashMap<>(oneModel);
      merged.putAll(otherModel);
      assertThat(mapOf(one.with(other))).isEqualTo(merged);
      for (StyleKey<?> key : keys) {
        assertThat(one.get(key)).isEqualTo(oneModel.get(key));
      }
    }
  }

  private static Map<StyleKey<?>, Object> mapOf(StyleValues values) {
    Map<StyleKey<?>, Object> map = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          map.put(key, value);
          order.add(key.ordinal());
        });
    assertThat(order).isSorted();
    return map;
  }

  @Test
  void everyKeyHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    StyleKey.values().forEach(key -> assertThat(names.add(key.name())).as(key.name()).isTrue());
    assertThat(names).contains("paddingTop", "insetHorizontal", "start", "cornerRadiusTopLeft");
  }

  @Test
  void theMoreSpecificEdgeWinsWhateverTheOrder() {
    Style style =
        Style.EMPTY.paddingStart(4).paddingLeft(3).paddingHorizontal(2).padding(1).paddingTop(5);

    assertThat(padding(style, Edge.LEFT, Direction.LTR)).isEqualTo(Length.dp(4));
    assertThat(padding(style, Edge.LEFT, Direction.RTL)).isEqualTo(Length.dp(3));
    assertThat(padding(style, Edge.RIGHT, Direction.LTR)).isEqualTo(Length.dp(2));
    assertThat(padding(style, Edge.RIGHT, Direction.RTL)).isEqualTo(Length.dp(4));
    assertThat(padding(style, Edge.TOP, Direction.LTR)).isEqualTo(Length.dp(5));
    assertThat(padding(style, Edge.BOTTOM, Direction.LTR)).isEqualTo(Length.dp(1));
    assertThat(padding(Style.EMPTY, Edge.TOP, Direction.LTR)).isNull();
  }

  private static Length padding(Style style, Edge edge, Direction direction) {
    return StyleKey.PADDING.resolve(style, edge, direction);
  }

  @Test
  void theMoreSpecificCornerWinsWhateverTheOrder() {
    Style style =
        Style.EMPTY
            .cornerRadius(Corner.TOP_START, 3)
            .cornerRadius(Corner.TOP_LEFT, 2)
            .cornerRadius(1);

    assertThat(radius(style, Corner.TOP_LEFT, Direction.LTR)).isEqualTo(3);
    assertThat(radius(style, Corner.TOP_LEFT, Direction.RTL)).isEqualTo(2);
    assertThat(radius(style, Corner.TOP_RIGHT, Direction.RTL)).isEqualTo(3);
    assertThat(radius(style, Corner.BOTTOM_LEFT, Direction.LTR)).isEqualTo(1);
  }

  private static Double radius(Style style, Corner corner, Direction direction) {
    return StyleKey.CORNER_RADIUS.resolve(style, corner, direction);
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertThatThrownBy(() -> Style.EMPTY.padding(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("padding must not be negative, but was -1.0.");
    assertThatThrownBy(() -> Style.EMPTY.paddingTop(-1)).hasMessageStartingWith("paddingTop must");
    assertThatThrownBy(() -> Style.EMPTY.padding(Length.AUTO))
        .hasMessage("padding cannot be auto. To centre a view, give it margins that are.");
    assertThatThrownBy(() -> Style.EMPTY.width(Double.NaN))
        .hasMessage("A length must be a finite number, but was NaN.");
    assertThatThrownBy(() -> Style.EMPTY.opacity(2))
        .hasMessage("opacity is from 0 to 1, but was 2.0.");
    assertThatThrownBy(() -> Style.EMPTY.fontWeight(1))
        .hasMessageContaining("fontWeight is from 100 to 900");
    assertThatThrownBy(() -> Style.EMPTY.aspectRatio(0)).hasMessageContaining("16 / 9.0");
    assertThatThrownBy(() -> Style.EMPTY.alignItems(Align.SPACE_BETWEEN))
        .hasMessageContaining("alignItems cannot be space-between")
        .hasMessageContaining("justifyContent(Justify.SPACE_BETWEEN)");
    assertThatThrownBy(() -> Style.EMPTY.fontFamily("a; color: red"))
        .hasMessageContaining("is not the name of one font");
    assertThatThrownBy(() -> Style.EMPTY.transform(Transform.perspective(0)))
        .hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> Style.EMPTY.color(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("color");
  }

  @Test
  void printsAsPeopleWriteIt() {
    assertThat(
            Style.EMPTY
                .padding(16)
                .width(Length.percent(50))
                .margin(Length.AUTO)
                .border(1, ThemeColor.BORDER)
                .shadow(Shadow.of(4, 12)))
        .hasToString(
            "{padding=16, margin=auto, width=50%, border=1 solid border,"
                + " shadow=0 4 12 #000000 0.25}");
  }
}
