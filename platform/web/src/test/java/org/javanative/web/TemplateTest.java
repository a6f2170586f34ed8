package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void whatIsFilledInIsTextAndNotATemplate() {
    assertThat(Template.fill("a {{x}} {{y}} {{z}}", Map.of("x", "{{y}} $1", "y", "\\")))
        .isEqualTo("a {{y}} $1 \\ ");
  }
}
