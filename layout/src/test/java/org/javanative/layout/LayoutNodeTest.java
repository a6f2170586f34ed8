package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree of nodes, its errors, and a tour of what one does with it. */
class LayoutNodeTest {
  private static final long SIZE = MeasuredSize.of(30, 10);

  @Test
  void aScreenWithAHeaderAndAListIsLaidOut() {
    LayoutNode screen = new LayoutNode();
    screen.style().setPadding(Edge.ALL, 16).setGap(Gutter.ROW, 8);
    LayoutNode header = new LayoutNode();
    header.style().setHeight(56);
    LayoutNode list = new LayoutNode();
    list.style().setFlexGrow(1);
    screen.add(header);
    screen.add(list);

    screen.calculate(390, 844, Direction.LTR);

    assertThat(frame(screen)).isEqualTo("0 0 390 844");
    assertThat(frame(header)).isEqualTo("16 16 358 56");
    assertThat(frame(list)).isEqualTo("16 80 358 748");
    assertThat(screen.contentInset(Edge.LEFT)).isEqualTo(16);
    assertThat(list.layoutDirection()).isEqualTo(Direction.LTR);
  }

  @Test
  void childrenKeepTheOrderThatInsertRemoveAndMoveMake() {
    LayoutNode parent = new LayoutNode();
    LayoutNode a = new LayoutNode();
    LayoutNode b = new LayoutNode();
    LayoutNode c = new LayoutNode();

    parent.add(a);
    parent.add(c);
    parent.insert(b, 1);
    parent.move(a, 2);

    assertThat(children(parent)).containsExactly(b, c, a);
    assertThat(parent.remove(0)).isSameAs(b);
    parent.remove(a);
    assertThat(children(parent)).containsExactly(c);
    assertThat(a.parent()).isNull();
    assertThat(c.parent()).isSameAs(parent);
  }

  @Test
  void aNodeIsInOnePlaceOnly() {
    LayoutNode child = new LayoutNode();
    new LayoutNode().add(child);

    assertThatThrownBy(() -> new LayoutNode().add(child))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The child has a parent already; remove it there first, a node is in one place only");
  }

  @Test
  void aNodeCannotBeBelowItself() {
    LayoutNode root = new LayoutNode();
    LayoutNode below = new LayoutNode();
    root.add(below);

    assertThatThrownBy(() -> root.add(root))
        .hasMessage("A node cannot be below itself; the child is this node");
    assertThatThrownBy(() -> below.add(root))
        .hasMessage("A node cannot be below itself; the child is an ancestor of this node");
  }

  @Test
  void whatMeasuresItselfHasNoChildren() {
    LayoutNode text = new LayoutNode();
    text.setMeasureFunction((width, widthMode, height, heightMode) -> SIZE);
    LayoutNode parent = new LayoutNode();
    parent.add(new LayoutNode());

    assertThatThrownBy(() -> text.add(new LayoutNode()))
        .hasMessageStartingWith("A node with a measure function is a leaf and takes no children");
    assertThatThrownBy(
            () -> parent.setMeasureFunction((width, widthMode, height, heightMode) -> SIZE))
        .hasMessage("A node with children cannot have a measure function; it has 1");
  }

  @Test
  void positionsOutsideTheListAreNamed() {
    LayoutNode parent = new LayoutNode();

    assertThatThrownBy(() -> parent.child(0)).hasMessage("No child 0; the node has 0");
    assertThatThrownBy(() -> parent.insert(new LayoutNode(), 1))
        .hasMessage("Cannot insert at 1; the node has 0 children");
    assertThatThrownBy(() -> parent.remove(new LayoutNode()))
        .hasMessage(
            "Not a child of this node; its parent is none: it was never inserted or is removed");
  }

  @Test
  void onlyMeasuredNodesAreMarkedDirtyByHand() {
    assertThatThrownBy(() -> new LayoutNode().markDirty())
        .hasMessageStartingWith("Only a node with a measure or baseline function");
  }

  @Test
  void onlyARootIsCalculated() {
    LayoutNode root = new LayoutNode();
    LayoutNode child = new LayoutNode();
    root.add(child);

    assertThatThrownBy(() -> child.calculate(10, 10, Direction.LTR))
        .hasMessageStartingWith("Only a root can be calculated");
    assertThatThrownBy(() -> root.calculate(-1, 10, Direction.LTR))
        .hasMessage("availableWidth must be 0 or more, or NaN for no limit, but is -1.0");
  }

  @Test
  void aChangeMarksTheNodeAndAllAboveItUntilTheNextLayout() {
    LayoutNode root = new LayoutNode();
    LayoutNode middle = new LayoutNode();
    LayoutNode leaf = new LayoutNode();
    LayoutNode other = new LayoutNode();
    root.add(middle);
    root.add(other);
    middle.add(leaf);
    root.calculate(100, 100, Direction.LTR);
    assertThat(root.isDirty()).isFalse();

    leaf.style().setHeight(5);

    assertThat(List.of(root.isDirty(), middle.isDirty(), leaf.isDirty(), other.isDirty()))
        .containsExactly(true, true, true, false);
  }

  @Test
  void settingWhatIsSetAlreadyChangesNothing() {
    LayoutNode node = new LayoutNode();
    node.style().setWidth(10).setAlignItems(Align.CENTER).setMargin(Edge.TOP, LayoutLength.AUTO);
    node.calculate(100, 100, Direction.LTR);

    node.style().setWidth(10).setAlignItems(Align.CENTER).setMargin(Edge.TOP, LayoutLength.AUTO);

    assertThat(node.isDirty()).isFalse();
  }

  @Test
  void framesThatChangedAreReportedParentsFirst() {
    LayoutNode root = new LayoutNode();
    LayoutNode first = new LayoutNode();
    LayoutNode second = new LayoutNode();
    LayoutNode inSecond = new LayoutNode();
    first.style().setHeight(10);
    inSecond.style().setHeight(10);
    root.add(first);
    root.add(second);
    second.add(inSecond);
    List<LayoutNode> changed = new ArrayList<>();

    root.calculate(100, Float.NaN, Direction.LTR, changed::add);
    assertThat(changed).containsExactly(root, first, second, inSecond);

    changed.clear();
    first.style().setHeight(20);
    root.calculate(100, Float.NaN, Direction.LTR, changed::add);
    assertThat(changed).containsExactly(root, first, second);

    changed.clear();
    root.calculate(100, Float.NaN, Direction.LTR, changed::add);
    assertThat(changed).isEmpty();
  }

  @Test
  void aMeasureFunctionThatFailsLeavesTheFramesAndTheNextLayoutIsWhole() {
    LayoutNode root = new LayoutNode();
    LayoutNode before = new LayoutNode();
    LayoutNode text = new LayoutNode();
    boolean[] fails = {false};
    text.setMeasureFunction(
        (width, widthMode, height, heightMode) -> {
          if (fails[0]) {
            throw new IllegalStateException("no font");
          }
          return SIZE;
        });
    root.add(before);
    root.add(text);
    root.calculate(100, Float.NaN, Direction.LTR);

    fails[0] = true;
    before.style().setHeight(7);
    text.markDirty();
    assertThatThrownBy(() -> root.calculate(100, Float.NaN, Direction.LTR)).hasMessage("no font");
    assertThat(frame(text)).isEqualTo("0 0 100 10");

    fails[0] = false;
    before.style().setHeight(8);
    root.calculate(100, Float.NaN, Direction.LTR);
    assertThat(frame(text)).isEqualTo("0 8 100 10");
  }

  @Test
  void aNodeRemembersThatItsFrameChangedUntilThatIsSeen() {
    LayoutNode node = new LayoutNode();
    node.calculate(100, 50, Direction.LTR);
    assertThat(node.hasNewLayout()).isTrue();

    node.markLayoutSeen();
    node.calculate(100, 50, Direction.LTR);
    assertThat(node.hasNewLayout()).isFalse();

    node.calculate(90, 50, Direction.LTR);
    assertThat(node.hasNewLayout()).isTrue();
  }

  private static List<LayoutNode> children(LayoutNode parent) {
    List<LayoutNode> children = new ArrayList<>();
    for (int i = 0; i < parent.childCount(); i++) {
      children.add(parent.child(i));
    }
    return children;
  }

  private static String frame(LayoutNode node) {
    return (int) node.left()
        + " "
        + (int) node.top()
        + " "
        + (int) node.width()
        + " "
        + (int) node.height();
  }
}
