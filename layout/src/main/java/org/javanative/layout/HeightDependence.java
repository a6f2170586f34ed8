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
    if (!answers.knowsHeightDependence) {
      answers.dependsOnHeight = node.style().lengths.dependsOnOwnHeight() || ofChildren(node);
      answers.knowsHeightDependence = true;
    }
    return answers.dependsOnHeight;
  }

  private static boolean ofChildren(LayoutNode node) {
    for (int i = 0; i < node.childCount; i++) {
      LayoutNode child = node.children[i];
      if (child.style().display() == Display.NONE) {
        continue;
      }
      if (child.style().lengths.dependsOnParentHeight()
          || child.style().lengths.has(LengthTable.ASPECT_RATIO)
          || of(child)) {
        return true;
      }
    }
    return false;
  }
}
