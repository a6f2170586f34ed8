package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventTypeTest {
  private static final Navigation NAVIGATION =
      Navigation.create(Location.of("/"), (place, step) -> {});

  private final List<Object> received = new ArrayList<>();

  private static void deliver(HostElement<?, ?> element, EventType event, Object payload) {
    event.deliver(element.parts.handlers().get(event), payload, NAVIGATION);
  }

  @Test
  void labelsLeadBackToTheirEvents() {
    for (EventType event : EventType.values()) {
      assertThat(EventType.ofLabel(event.label())).isEqualTo(event);
    }
    assertThat(EventType.ofLabel("explode")).isNull();
  }

  @Test
  void theHandlerGetsThePayload() {
    EventType.CHANGE_TEXT.deliver((Consumer<String>) received::add, "a", NAVIGATION);
    EventType.CLICK.deliver((Runnable) () -> received.add("clicked"), null, NAVIGATION);

    assertThat(received).containsExactly("a", "clicked");
  }

  @Test
  void aPayloadOfAnotherTypeReachesNoHandler() {
    Consumer<Object> handler = received::add;
    Runnable runnable = () -> received.add("clicked");

    assertThatThrownBy(() -> EventType.CHANGE_TEXT.deliver(handler, 5, NAVIGATION))
        .isInstanceOf(UiException.class)
        .hasMessage(
            "The event change-text comes with a String, but had a Integer. The renderer, or whoever"
                + " speaks to it, is wrong.");
    assertThatThrownBy(() -> EventType.TOGGLE.deliver(handler, null, NAVIGATION))
        .hasMessageContaining("comes with a Boolean, but had none");
    assertThatThrownBy(() -> EventType.CLICK.deliver(runnable, "x", NAVIGATION))
        .hasMessageContaining("comes with no payload, but had a String");
    assertThat(received).isEmpty();
  }

  @Test
  void aChoiceHandsOnTheItemAndKnowsNoOther() {
    Picker<Integer> picker = picker(List.of(10, 20), item -> "No. " + item).onChange(received::add);

    deliver(picker, EventType.SELECT, 1);

    assertThat(received).containsExactly(20);
    for (int index : new int[] {-1, 2}) {
      assertThatThrownBy(() -> deliver(picker, EventType.SELECT, index))
          .isInstanceOf(UiException.class)
          .hasMessage("A picker with 2 items has none with index " + index + ".");
    }
  }

  @Test
  void aSliderStaysWithinItsEnds() {
    Slider slider = slider(5, 0, 10).onChange(received::add);

    deliver(slider, EventType.SLIDE, 7.5);
    deliver(slider, EventType.SLIDE, 1e300);
    deliver(slider, EventType.SLIDE, Double.NaN);

    assertThat(received).containsExactly(7.5, 10.0);
  }

  @Test
  void aDatePickerPicksWhatItIsFor() {
    DatePicker<LocalDate> picker = datePicker(null).onChange(received::add);

    deliver(picker, EventType.PICK_DATE, LocalDate.of(2026, 2, 28));

    assertThat(received).containsExactly(LocalDate.of(2026, 2, 28));
    assertThatThrownBy(() -> deliver(picker, EventType.PICK_DATE, LocalTime.NOON))
        .isInstanceOf(UiException.class)
        .hasMessageStartingWith("A date picker for a LocalDate was given a LocalTime.");
  }

  @Test
  void onlyThePartsOfATextWithAHandlerCanBePressed() {
    Text text = text(span("a"), span("b").onPress(() -> received.add("b")));

    deliver(text, EventType.PRESS_SPAN, 1);

    assertThat(received).containsExactly("b");
    assertThatThrownBy(() -> deliver(text, EventType.PRESS_SPAN, 0))
        .hasMessage("No part of the text with index 0 can be pressed.");
    assertThatThrownBy(() -> deliver(text, EventType.PRESS_SPAN, 2))
        .isInstanceOf(UiException.class);
  }
}
