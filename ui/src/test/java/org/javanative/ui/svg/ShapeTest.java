package org.javanative.ui.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.javanative.ui.style.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  @ParameterizedTest
  @EnumSource(Icon.class)
  void everyIconIsAPath(Icon icon) {
    assertThat(icon.shape()).isInstanceOf(Shape.Path.class).isEqualTo(icon.shape());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M0 0",
        "M 1.5,-2 L 3 4 5 6 Z",
        "m.5.5-1-1",
        "M0 0C1 2 3 4 5 6s1 2 3 4",
        "M0 0a1 1 0 10 2 2",
        "M1e3-2E-1H5V6zm1 1"
      })
  void pathsAreTaken(String data) {
    assertThat(Shape.path(data).data()).isEqualTo(data);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|it is empty",
        "L 1 2|it must begin with a move",
        "1 2|it must begin with a move",
        "M 1|M takes 2 numbers at a time, but has 1",
        "M0 0 L 1 2 3|L takes 2 numbers at a time, but has 3",
        "M0 0 Z 1|Z takes 0 numbers at a time, but has 1",
        "M0 0 a 1 1 0 2 0 1 1|A takes seven numbers",
        "M0 0 <script>|what is at position 5 is no part of a path"
      })
  void whatIsNoPathIsRefusedWithTheReason(String data, String reason) {
    assertThatThrownBy(() -> Shape.path(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("the d attribute");
  }

  @Test
  void shapesAreFilledUnlessToldOtherwise() {
    assertThat(Shape.circle(1, 1, 1).paint()).isEqualTo(Paint.FILLED);
    assertThat(Shape.circle(1, 1, 1).stroke(2))
        .isEqualTo(new Shape.Circle(1, 1, 1, Paint.stroked(2)));
    assertThat(Shape.group(Shape.rect(0, 0, 2, 2).rounded(1)).fill(Color.BLACK))
        .isEqualTo(Shape.group(Shape.rect(0, 0, 2, 2).rounded(1).fill(Color.BLACK)));
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThatThrownBy(() -> Shape.circle(0, 0, -1))
        .hasMessageContaining("circle")
        .hasMessageContaining("-1.0");
    assertThatThrownBy(() -> Shape.line(0, 0, Double.NaN, 0)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Shape.circle(0, 0, 1).stroke(0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new ViewBox(0, 0, 0, 5)).hasMessageContaining("width and a height");
  }
}
