package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.imageBackground;
import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.view;
import static org.javanative.ui.Ui.webView;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Style;
import org.junit.jupiter.api.Test;

class ElementsTest {
  private static void handle() {}

  @Test
  void elementsAreValues() {
    assertThat(column(text("a").key(1))).isEqualTo(column(text("a").key(1)));
    assertThat(text("a").key(1)).isNotEqualTo(text("a").key(2)).isNotEqualTo(text("a"));
    assertThat(picker(List.of("a")).selected("a")).isEqualTo(picker(List.of("a")).selected("a"));
    assertThat(textInput("a")).isNotEqualTo(text("a"));
    assertThat(text(span("a"))).isNotEqualTo(text("a"));
  }

  @Test
  void elementsWithTheSameHandlersAreEqualWhereTheElementWrapsThem() {
    Consumer<Object> handler = value -> {};

    assertThat(slider(1).onChange(handler)).isEqualTo(slider(1).onChange(handler));
    assertThat(picker(List.of("a")).onChange(handler))
        .isEqualTo(picker(List.of("a")).onChange(handler));
    assertThat(datePicker(null).onChange(handler)).isEqualTo(datePicker(null).onChange(handler));
    Runnable press = ElementsTest::handle;
    assertThat(text(span("a").onPress(press))).isEqualTo(text(span("a").onPress(press)));
  }

  @Test
  void theConfiguratorChangesWhatTheElementHas() {
    assertThat(row(text("a")).style(s -> s.gap(4)))
        .isEqualTo(row(text("a")).style(Style.EMPTY.gap(4)))
        .isNotEqualTo(column(text("a")).style(s -> s.gap(4)));
    assertThat(view().accessibilityState(s -> s.withBusy(true)).accessibilityState(s -> s))
        .isEqualTo(view().accessibilityState(s -> s.withBusy(true)));
  }

  @Test
  void nestedSpansBecomeOneTextWithPartsThatHaveTheStylesAroundThem() {
    Text text =
        text(
            span("Read the "),
            span(span("terms"), span(" & more").style(s -> s.italic()))
                .style(s -> s.bold())
                .onPress(ElementsTest::handle));

    assertThat(text.parts.props().get(Prop.TEXT)).isEqualTo("Read the terms & more");
    assertThat(text.parts.props().get(Prop.SPANS))
        .containsExactly(
            new TextSpan("Read the ", Style.EMPTY, false, null),
            new TextSpan("terms", Style.EMPTY.bold(), true, null),
            new TextSpan(" & more", Style.EMPTY.bold().italic(), true, null));
  }

  @Test
  void anImageBackgroundFillsTheBoxBehindItsChildren() {
    assertThat(imageBackground(image("https://example.org/a.png"), text("a")))
        .isEqualTo(view(image("https://example.org/a.png").style(Style.ABSOLUTE_FILL), text("a")));
  }

  @Test
  void whatIsTypedIntoASecretFieldIsNotInMessages() {
    assertThat(textInput("hunter2")).hasToString("text-input \"hunter2\"");
    assertThat(textInput("hunter2").secure()).hasToString("text-input");
  }

  @Test
  void missingChildrenAreRefusedByPosition() {
    assertThatThrownBy(() -> pressable(text("a"), null))
        .isInstanceOf(UiException.class)
        .hasMessage("Child 1 of a pressable is null. For \"nothing here\" use Ui.nothing().");
  }

  @Test
  void impossibleValuesAreRefusedWithTheRemedy() {
    assertThatThrownBy(() -> progressBar(0.0 / 0.0)).hasMessageContaining("division by zero");
    assertThatThrownBy(() -> slider(0, 5, 5))
        .hasMessage(
            "A slider goes from a number to a greater one, but this one goes from 5.0 to 5.0.");
    assertThatThrownBy(() -> slider(Double.NaN)).hasMessageContaining("where is it to stand");
    assertThatThrownBy(() -> slider(0).step(0)).hasMessageContaining("Leave step(..) out");
    assertThatThrownBy(() -> text("a").maxLines(0)).hasMessageContaining("at least one line");
    assertThatThrownBy(() -> textInput().maxLength(-1))
        .hasMessage("maxLength must not be negative, but was -1.");
    assertThatThrownBy(() -> textInput().selection(3, 2)).hasMessageContaining("from 3 to 2");
    assertThatThrownBy(() -> pressable().onLongPress(Duration.ZERO, ElementsTest::handle))
        .hasMessage("A long press takes some time, but its delay was PT0S.");
    assertThatThrownBy(() -> picker(List.of("S", "M")).selected("XL"))
        .hasMessageStartingWith(
            "The selected item of a picker, XL, is not one of its items, [S, M].");
    assertThatThrownBy(() -> segmentedControl(List.of(1), one -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("label of 1");
    assertThatThrownBy(() -> webView("javascript:alert(1)"))
        .hasMessageContaining("https:// and http://")
        .hasMessageContaining("webViewOf(html)");
    assertThatThrownBy(() -> safeAreaView().edges(Edge.ALL)).hasMessageContaining("TOP, RIGHT");
    assertThatThrownBy(() -> view().hitSlop(-1)).hasMessageContaining("must not be negative");
    assertThatThrownBy(() -> linearGradient(Gradient.of(Color.BLACK)))
        .hasMessageContaining("two colours or more, but has 1")
        .hasMessageContaining("backgroundColor");
    assertThatThrownBy(
            () ->
                new Gradient(
                    0,
                    List.of(new Gradient.Stop(Color.BLACK, 1), new Gradient.Stop(Color.WHITE, 0))))
        .hasMessageContaining("0.0 comes after 1.0");
    assertThatThrownBy(() -> button("a").onClick(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("CLICK handler");
    assertThatThrownBy(() -> button(null)).hasMessage("title");
  }

  @Test
  void everyPropertyHasANameOfItsOwn() {
    assertThat(Prop.values()).extracting(Prop::name).doesNotHaveDuplicates();
  }
}
