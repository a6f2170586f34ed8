package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.headless.HeadlessRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes and parts of texts that lead to other places of the app. */
class LinkTest {
  private final List<String> log = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final Navigation navigation =
      Navigation.create(Location.HOME, (there, step) -> log.add("went to " + there));
  private final HeadlessRenderer views = new HeadlessRenderer();
  private final ScreenHost host =
      ScreenHost.builder(views)
          .navigation(navigation)
          .errors(report -> errors.add(report.message()))
          .build();

  @AfterEach
  void close() {
    host.close();
  }

  private void show(Element element) {
    host.show(column(element));
  }

  private void press() {
    host.dispatch(views.findByTestId("link"), EventType.CLICK, null);
  }

  @Test
  void aPressLeadsToTheAddress() {
    show(pressable(text("Seven")).href("/items/7?tab=notes").testId("link"));
    press();

    assertThat(log).containsExactly("went to /items/7?tab=notes");
    assertThat(views.dump()).contains("href=/items/7?tab=notes");
  }

  @Test
  void theLatestAddressCounts() {
    show(pressable(text("Seven")).href("/a").testId("link"));
    show(pressable(text("Seven")).href("/a").href("/b").testId("link"));
    press();

    assertThat(log).containsExactly("went to /b");
  }

  @Test
  void whatThePressIsToDoComesBeforeTheAddressInWhateverOrderBothAreSaid() {
    show(pressable(text("7")).href("/a").onPress(() -> log.add("pressed")).testId("link"));
    press();
    show(pressable(text("7")).onPress(() -> log.add("again")).href("/a").testId("link"));
    press();

    assertThat(log).containsExactly("pressed", "again");
  }

  @Test
  void aDisabledLinkLeadsNowhere() {
    show(pressable(text("Seven")).href("/a").disabled(true).testId("link"));
    press();

    assertThat(log).isEmpty();
  }

  @Test
  void partsOfATextLeadToTheirAddresses() {
    show(
        text(
                span("Read the "),
                span(span("terms"), span(" of use").style(s -> s.bold())).href("/terms"),
                span(" or "),
                span("ask").href("/help").onPress(() -> log.add("asked")))
            .testId("link"));
    int tag = views.findByTestId("link");
    host.dispatch(tag, EventType.PRESS_SPAN, 1);
    host.dispatch(tag, EventType.PRESS_SPAN, 2);
    host.dispatch(tag, EventType.PRESS_SPAN, 4);
    assertThat(log).containsExactly("went to /terms", "asked");

    host.dispatch(tag, EventType.PRESS_SPAN, 0);
    assertThat(errors).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "https://example.org/", "//example.org", "items"})
  void anAddressElsewhereIsRefusedWithTheWayOut(String address) {
    assertThatThrownBy(() -> pressable().href(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "href takes an address within the app, such as /items/7?tab=notes, but was given \""
                + address
                + "\". To lead to another site, call Linking.openUrl(..) in onPress.");
    assertThatThrownBy(() -> span("a").href(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linksAreValues() {
    assertThat(pressable().href("/a")).isEqualTo(pressable().href("/a"));
    assertThat(pressable().href("/a")).isNotEqualTo(pressable().href("/b"));
    assertThat(text(span("a").href("/a"))).isEqualTo(text(span("a").href("/a")));
  }

  @Test
  void headingsHaveALevel() {
    assertThat(text("Inbox").heading(1).parts.props().get(Prop.HEADING_LEVEL)).isEqualTo(1);
    assertThat(text("Inbox").heading(1).parts.props().get(Prop.ACCESSIBILITY_ROLE))
        .isEqualTo(AccessibilityRole.HEADING);
    assertThatThrownBy(() -> text("a").heading(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Headings have levels from 1, the title of a screen, to 6, but the level was 7.");
  }
}
