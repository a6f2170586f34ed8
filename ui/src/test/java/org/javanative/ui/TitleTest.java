package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.headless.HeadlessRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a screen is called. */
class TitleTest {
  private final List<String> told = new ArrayList<>();
  private final List<Object> errors = new ArrayList<>();
  private final ScreenHost host =
      ScreenHost.builder(new HeadlessRenderer()).titles(told::add).errors(errors::add).build();

  @AfterEach
  void close() {
    host.close();
    assertThat(errors).isEmpty();
  }

  private record Titled(String title, Element content) implements Component {
    @Override
    public Element render() {
      useTitle(title);
      return content;
    }
  }

  @Test
  void aScreenWithoutATitleHasNone() {
    host.show(text("Hi"));

    assertThat(host.title()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void theInnermostTitleWinsAndTheOuterOneComesBack() {
    host.show(new Titled("App", column(new Titled("Page", text("Hi")))));
    assertThat(host.title()).isEqualTo("Page");

    host.show(new Titled("App", column(nothing())));
    assertThat(host.title()).isEqualTo("App");

    host.show(text("Hi"));
    assertThat(told).containsExactly("Page", "App", "");
  }

  @Test
  void ofTwoSiblingsTheLastToComeWins() {
    host.show(column(new Titled("First", text("1")).key(1)));
    host.show(
        column(new Titled("Second", text("2")).key(2), new Titled("First", text("1")).key(1)));

    assertThat(told).containsExactly("First", "Second");
  }

  @Test
  void anotherPageIsToldOfOnceWithoutAnythingInBetween() {
    host.show(new Titled("App", column(new Titled("One", text("1")).key(1))));
    host.show(new Titled("App", column(new Titled("Two", text("2")).key(2))));

    assertThat(told).containsExactly("One", "Two");
  }

  @Test
  void anEmptyTitleLeavesItToThoseOutside() {
    host.show(new Titled("App", column(new Titled("", text("Hi")))));

    assertThat(told).containsExactly("App");
  }

  private record Counter() implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      useTitle(count.get() + " mails");
      return button("More").onClick(() -> count.update(n -> n + 1));
    }
  }

  @Test
  void aTitleFollowsState() {
    HeadlessRenderer views = new HeadlessRenderer();
    try (ScreenHost screen = ScreenHost.builder(views).titles(told::add).build()) {
      screen.show(new Counter());
      screen.dispatch(views.find(HostType.BUTTON, "More"), EventType.CLICK, null);

      assertThat(told).containsExactly("0 mails", "1 mails");
    }
  }

  @Test
  void aHostThatFailsToShowATitleIsReportedAndTheScreenGoesOn() {
    HeadlessRenderer views = new HeadlessRenderer();
    List<String> reports = new ArrayList<>();
    ScreenHost.Builder builder =
        ScreenHost.builder(views)
            .errors(report -> reports.add(report.message()))
            .titles(
                title -> {
                  throw new IllegalStateException("no title bar");
                });
    try (ScreenHost screen = builder.build()) {
      screen.show(new Titled("App", text("Hi")));

      assertThat(reports).containsExactly("The host failed to show the title.");
      assertThat(views.dump()).contains("Hi");
    }
  }
}
