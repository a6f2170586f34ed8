package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayoutStyleTest {
  private final LayoutStyle style = new LayoutNode().style();

  @Test
  void readsBackWhatWasSet() {
    style
        .setWidth(LayoutLength.percent(50))
        .setHeight(20)
        .setMinWidth(5)
        .setFlexBasis(LayoutLength.AUTO)
        .setFlexGrow(2)
        .setMargin(Edge.START, LayoutLength.AUTO)
        .setPadding(Edge.ALL, 3)
        .setBorder(Edge.LEFT, 1)
        .setInset(Edge.TOP, -4)
        .setGap(Gutter.COLUMN, 8)
        .setAspectRatio(1.5f)
        .setWidth(LayoutLength.MAX_CONTENT);

    assertThat(style.width()).isEqualTo(LayoutLength.MAX_CONTENT);
    assertThat(style.height()).isEqualTo(LayoutLength.points(20));
    assertThat(style.maxWidth()).isEqualTo(LayoutLength.UNDEFINED);
    assertThat(style.flexBasis()).isEqualTo(LayoutLength.AUTO);
    assertThat(style.flexGrow()).isEqualTo(2);
    assertThat(style.flexShrink()).isZero();
    assertThat(style.margin(Edge.START)).isEqualTo(LayoutLength.AUTO);
    assertThat(style.padding(Edge.ALL)).isEqualTo(LayoutLength.points(3));
    assertThat(style.border(Edge.LEFT)).isEqualTo(1);
    assertThat(style.inset(Edge.TOP)).isEqualTo(LayoutLength.points(-4));
    assertThat(style.gap(Gutter.COLUMN)).isEqualTo(LayoutLength.points(8));
    assertThat(style.aspectRatio()).isEqualTo(1.5f);
  }

  @Test
  void startsWithTheDefaultsOfApps() {
    assertThat(style.flexDirection()).isEqualTo(FlexDirection.COLUMN);
    assertThat(style.alignItems()).isEqualTo(Align.STRETCH);
    assertThat(style.alignContent()).isEqualTo(Align.FLEX_START);
    assertThat(style.positionType()).isEqualTo(PositionType.RELATIVE);
    assertThat(style.boxSizing()).isEqualTo(BoxSizing.BORDER_BOX);
    assertThat(style.flexShrink()).isZero();
    assertThat(style.aspectRatio()).isNaN();
  }

  @Test
  void undefinedUnsets() {
    style.setWidth(10).setMargin(Edge.LEFT, 5).setFlexGrow(1);

    style
        .setWidth(LayoutLength.UNDEFINED)
        .setMargin(Edge.LEFT, LayoutLength.UNDEFINED)
        .setFlexGrow(Float.NaN);

    assertThat(style.width()).isEqualTo(LayoutLength.UNDEFINED);
    assertThat(style.margin(Edge.LEFT)).isEqualTo(LayoutLength.UNDEFINED);
    assertThat(style.flexGrow()).isZero();
  }

  @Test
  void theShorthandGrowsOrShrinks() {
    style.setFlex(2);
    assertThat(style.flexGrow()).isEqualTo(2);
    assertThat(style.flexShrink()).isZero();

    style.setFlex(-1);
    assertThat(style.flexGrow()).isZero();
    assertThat(style.flexShrink()).isEqualTo(1);

    style.setFlexShrink(0);
    assertThat(style.flexShrink()).isZero();
  }

  @Test
  void copyingTakesOverEverything() {
    style.setWidth(10).setDisplay(Display.NONE).setAlignSelf(Align.CENTER);
    LayoutStyle other = new LayoutNode().style().setHeight(5);

    other.copyFrom(style);

    assertThat(other.width()).isEqualTo(LayoutLength.points(10));
    assertThat(other.height()).isEqualTo(LayoutLength.UNDEFINED);
    assertThat(other.display()).isEqualTo(Display.NONE);
    assertThat(other.alignSelf()).isEqualTo(Align.CENTER);
  }

  @Test
  void numbersThatMakeNoSenseAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> style.setWidth(Float.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A length needs a finite number of points, not NaN;"
                + " to leave a length open use LayoutLength.AUTO or LayoutLength.UNDEFINED");
    assertThatThrownBy(() -> LayoutLength.percent(Float.POSITIVE_INFINITY))
        .hasMessageStartingWith("A length needs a finite number of percent");
    assertThatThrownBy(() -> style.setPadding(Edge.LEFT, -1))
        .hasMessage("padding must not be negative, but is -1.0pt; only margin and inset may be");
    assertThatThrownBy(() -> style.setWidth(LayoutLength.percent(-5)))
        .hasMessage("width must not be negative, but is -5.0%; only margin and inset may be");
    assertThatThrownBy(() -> style.setFlexGrow(-1))
        .hasMessage("flexGrow must not be negative, but is -1.0; only margin and inset may be");
    assertThatThrownBy(() -> style.setFlexShrink(Float.POSITIVE_INFINITY))
        .hasMessage("flexShrink must be a finite number, but is Infinity; NaN unsets it");
    assertThatThrownBy(() -> new LayoutConfig(-1))
        .hasMessageStartingWith("pointScaleFactor must be 0 or more, but is -1.0");
  }

  @Test
  void keywordsAreRefusedWhereTheyHaveNoMeaning() {
    assertThatThrownBy(() -> style.setPadding(Edge.LEFT, LayoutLength.AUTO))
        .hasMessage("padding takes points, a percentage or UNDEFINED, not auto");
    assertThatThrownBy(() -> style.setMaxWidth(LayoutLength.FIT_CONTENT))
        .hasMessage("maxWidth takes points, a percentage or UNDEFINED, not fit-content");
    assertThatThrownBy(() -> style.setAlignItems(Align.AUTO))
        .hasMessageStartingWith("alignItems cannot be AUTO");
    assertThatThrownBy(() -> style.setAlignSelf(Align.SPACE_BETWEEN))
        .hasMessage(
            "alignSelf cannot be SPACE_BETWEEN, which is for lines; set it as alignContent");
  }
}
