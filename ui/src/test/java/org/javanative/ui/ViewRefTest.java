package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.junit.jupiter.api.Test;

class ViewRefTest {
  private final Ref<ViewHandle> ref = new Ref<>(null);

  @Test
  void aRefMayGoFromAViewThatStaysToANewOne() {
    TestScreen screen = TestScreen.showing(column(text("a").ref(ref)));
    ViewHandle former = ref.get();

    screen.show(column(text("a"), text("b").ref(ref)));

    assertThat(ref.get()).isNotNull().isNotSameAs(former);
  }

  @Test
  void aRefMayGoFromAViewThatGoesToOneThatStays() {
    TestScreen screen = TestScreen.showing(column(text("a"), text("b").ref(ref)));
    ViewHandle former = ref.get();

    screen.show(column(text("a").ref(ref)));

    assertThat(ref.get()).isNotNull().isNotSameAs(former);
  }

  @Test
  void theRefOfAViewThatGoesIsNull() {
    TestScreen screen = TestScreen.showing(column(text("a"), text("b").ref(ref)));

    screen.show(column(text("a")));

    assertThat(ref.get()).isNull();
  }
}
