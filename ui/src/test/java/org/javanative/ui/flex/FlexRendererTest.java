package org.javanative.ui.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.keyboardAvoidingView;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.portal;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.Frame;
import org.javanative.ui.Insets;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.WindowDimensions;
import org.javanative.ui.headless.EstimatedSizes;
import org.javanative.ui.headless.HeadlessRenderer;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.Test;

class FlexRendererTest {
  private static final Environment DEVICE =
      Environment.DEFAULT.withWindow(new WindowDimensions(400, 800, 1));

  private final HeadlessRenderer views = new HeadlessRenderer();
  private final List<Mutation> log = new ArrayList<>();
  private final FlexRenderer layout =
      new FlexRenderer(logged(), new EstimatedSizes(views), DEVICE, (tag, frame) -> {});
  private final ScreenHost host = ScreenHost.builder(layout).build();

  private Renderer logged() {
    return commit -> {
      views.apply(commit);
      log.addAll(commit);
    };
  }

  private Frame frame(String testId) {
    Integer tag = views.findByTestId(testId);
    assertThat(tag).as(testId).isNotNull();
    return layout.frameOf(tag);
  }

  private void show(Element element) {
    log.clear();
    host.show(element);
  }

  private static Element box(String id, double width, double height) {
    return view().testId(id).style(s -> s.size(width, height));
  }

  @Test
  void theScreenFillsTheWindow() {
    show(column(box("a", 10, 10), box("b", 20, 20)).testId("page").style(s -> s.flex(1)));

    assertThat(frame("page")).isEqualTo(new Frame(0, 0, 400, 800));
    assertThat(frame("b")).isEqualTo(new Frame(0, 10, 20, 20));
  }

  @Test
  void onlyFramesThatHaveChangedAreTold() {
    show(column(box("a", 10, 10).key("a"), box("b", 20, 20).key("b")));

    show(column(box("a", 10, 30).key("a"), box("b", 20, 20).key("b")));

    assertThat(log)
        .filteredOn(Mutation.SetFrame.class::isInstance)
        .extracting(mutation -> ((Mutation.SetFrame) mutation).tag())
        .hasSize(3)
        .contains(views.findByTestId("a"), views.findByTestId("b"));
  }

  @Test
  void aTextThatGrowsPushesWhatFollows() {
    show(column(text("short"), box("after", 10, 10)).style(s -> s.width(80)));
    assertThat(frame("after").y()).isEqualTo(20);

    show(
        column(text("quite a bit longer than that"), box("after", 10, 10)).style(s -> s.width(80)));

    assertThat(frame("after").y()).isEqualTo(60);
  }

  @Test
  void aTextThatStaysAsLargeMovesNothing() {
    show(column(text("aaaa"), box("after", 10, 10)));

    show(column(text("bbbb"), box("after", 10, 10)));

    assertThat(log).noneMatch(Mutation.SetFrame.class::isInstance);
  }

  @Test
  void scrolledContentIsAsLongAsItNeedsToBe() {
    show(
        scrollView(box("a", 50, 900), box("b", 50, 900))
            .contentStyle(s -> s.padding(10))
            .testId("scroll")
            .style(s -> s.flex(1)));

    assertThat(frame("scroll")).isEqualTo(new Frame(0, 0, 400, 800));
    assertThat(frame("b")).isEqualTo(new Frame(10, 910, 50, 900));
    assertThat(log)
        .contains(new Mutation.SetContentFrame(views.findByTestId("scroll"), 0, 0, 400, 1820));
  }

  @Test
  void aSidewaysScrollViewIsAsWideAsItNeedsToBe() {
    show(scrollView(box("a", 300, 50), box("b", 300, 50)).horizontal().testId("scroll"));

    assertThat(frame("b").x()).isEqualTo(300);
    assertThat(frame("scroll").width()).isEqualTo(400);
  }

  @Test
  void theSafeAreaIsAddedToThePadding() {
    show(safeAreaView(box("a", 10, 10)).style(s -> s.padding(5)));

    Environment notched = DEVICE.withSafeArea(new Insets(40, 0, 20, 0));
    layout.setEnvironment(notched);

    assertThat(frame("a")).isEqualTo(new Frame(5, 45, 10, 10));
  }

  @Test
  void aViewMakesWayForTheKeyboard() {
    show(
        keyboardAvoidingView(box("top", 10, 10), view().testId("rest").style(s -> s.flex(1)))
            .style(s -> s.flex(1)));

    layout.setEnvironment(DEVICE.withKeyboardHeight(300));

    assertThat(frame("rest").height()).isEqualTo(800 - 10 - 300);
  }

  @Test
  void readingFromRightToLeftMirrorsRows() {
    show(row(box("first", 10, 10), box("second", 10, 10)));

    layout.setEnvironment(DEVICE.withDirection(Direction.RTL));

    assertThat(frame("first").x()).isEqualTo(390);
    assertThat(frame("second").x()).isEqualTo(380);
  }

  @Test
  void portalsAndModalsAreLaidOutInTheWindow() {
    show(
        column(
                portal(view().testId("above").style(s -> s.flex(1))),
                modal(box("dialog", 100, 100)).visible(true),
                box("after", 10, 10))
            .style(s -> s.size(50, 50)));

    assertThat(frame("after")).isEqualTo(new Frame(0, 0, 10, 10));
    assertThat(frame("dialog").width()).isEqualTo(100);
    Integer above = views.views().get(1).children().get(0).tag();
    assertThat(layout.frameOf(above)).isEqualTo(new Frame(0, 0, 400, 800));
  }

  @Test
  void viewsThatMoveAndGoLeaveNothingBehind() {
    show(column(box("a", 10, 10).key("a"), box("b", 20, 20).key("b"), box("c", 30, 30).key("c")));

    show(column(box("c", 30, 30).key("c"), box("a", 10, 10).key("a"), button("new")));

    assertThat(frame("c").y()).isEqualTo(0);
    assertThat(frame("a").y()).isEqualTo(30);
    assertThat(views.findByTestId("b")).isNull();
    host.show(nothing());
    assertThat(views.dump()).isEmpty();
  }
}
