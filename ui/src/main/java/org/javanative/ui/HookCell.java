package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** What one hook of one component keeps between renders. */
abstract class HookCell {
  private final String hook;

  HookCell(String hook) {
    this.hook = hook;
  }

  /** The name of the hook, for messages. */
  final String hook() {
    return hook;
  }

  /** Ends what the cell has, because {@code node} is gone. */
  void end(ComponentNode node) {}

  /** Keeps what a hook has made in the first render. */
  static final class Holder extends HookCell {
    private final @Nullable Object handle;

    Holder(String hook, @Nullable Object handle) {
      super(hook);
      this.handle = handle;
    }

    @Nullable Object handle() {
      return handle;
    }
  }

  /** Keeps a value until its dependencies change. */
  static final class Memoized extends HookCell {
    private @Nullable Deps deps;
    private @Nullable Object value;

    Memoized(String hook) {
      super(hook);
    }

    boolean isOutdatedBy(Deps next) {
      return next.changedFrom(deps);
    }

    void keep(@Nullable Object next, Deps nextDeps) {
      value = next;
      deps = nextDeps;
    }

    @Nullable Object value() {
      return value;
    }
  }
}
