package org.javanative.layout;

/**
 * Whether something in a subtree is a percentage of the height of the subtree's root, so that it
 * matters whether that height is known beforehand.
 */
final class HeightDependence {
  private HeightDependence() {}

  static boolean of(LayoutNode node) {
    Engine.settleIfDirty(node);
    Answers answers = node.answers;
    if (answers.knowsHeightDependence) {
      return answers.dependsOnHeight;
    }
    boolean depends = node.style().lengths.dependsOnOwnHeight();
    for (int i = 0; i < node.childCount && !depends; i++) {
      LayoutNode child = node.children[i];
      depends = child.style().display() != Display.NONE && (isOf(child.style()) || of(child));
    }
    answers.dependsOnHeight = depends;
    answers.knowsHeightDependence = true;
    return depends;
  }

  private static boolean isOf(LayoutStyle child) {
    return child.lengths.dependsOnParentHeight() || child.lengths.has(LengthTable.ASPECT_RATIO);
  }
}
