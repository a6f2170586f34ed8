package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** Keeps which provider a component reads a context from. A node's ancestors never change. */
final class ContextCell extends HookCell {
  private final Context<?> context;
  private final @Nullable ProviderNode provider;
  private final ScreenValues screen;

  ContextCell(ComponentNode node, Context<?> context) {
    super("useContext");
    this.context = context;
    this.screen = node.tree.screenValues;
    this.provider = ProviderNode.above(node, context);
    if (provider != null) {
      provider.addReader(node);
    }
  }

  boolean isOf(Context<?> other) {
    return context == other;
  }

  @Nullable Object value() {
    return provider == null ? context.absentIn(screen) : provider.provider().value();
  }

  @Override
  void end(ComponentNode node) {
    if (provider != null) {
      provider.removeReader(node);
    }
  }
}
