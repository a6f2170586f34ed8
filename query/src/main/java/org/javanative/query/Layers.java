package org.javanative.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the server has said last, with the optimistic changes that are replayed over it. Immutable;
 * the changes are applied by whoever reads first, without a lock.
 */
final class Layers {
  static final Layers NONE = new Layers(null, List.of());

  /** A change that a mutation makes before the server has agreed. Compared by identity. */
  static final class Change {
    private final UnaryOperator<Object> apply;

    /** Whether the server has agreed, so that the next snapshot has it. */
    private final boolean agreed;

    Change(UnaryOperator<Object> apply) {
      this(apply, false);
    }

    private Change(UnaryOperator<Object> apply, boolean agreed) {
      this.apply = apply;
      this.agreed = agreed;
    }

    boolean isAgreed() {
      return agreed;
    }

    Change agree() {
      return new Change(apply, true);
    }
  }

  private final @Nullable Object base;
  private final List<Change> changes;
  private volatile @Nullable Object visible;

  private Layers(@Nullable Object base, List<Change> changes) {
    this.base = base;
    this.changes = changes;
  }

  @Nullable Object base() {
    return base;
  }

  /** Whether there is a change that the server has not agreed to. */
  boolean hasOpenChanges() {
    return changes.stream().anyMatch(change -> !change.isAgreed());
  }

  /** Whether there is a change that the server has agreed to, and no answer has had since. */
  boolean hasAgreedChanges() {
    return changes.stream().anyMatch(Change::isAgreed);
  }

  /** Whether the server had agreed to {@code change} when these layers were. */
  boolean hasAgreed(Change change) {
    return change.isAgreed() && changes.contains(change);
  }

  /** What to show. Calls the changes; not under a lock. */
  @Nullable Object visible() {
    Object known = visible;
    if (known == null && base != null) {
      known = base;
      for (Change change : changes) {
        known = change.apply.apply(known);
      }
      visible = known;
    }
    return known;
  }

  /** The same changes over what the server says now. Equal data stays the same instance. */
  Layers on(Object next) {
    return new Layers(next.equals(base) ? base : next, changes);
  }

  /** The same changes, waiting for what the server says. */
  Layers withoutBase() {
    return new Layers(null, changes);
  }

  Layers plus(Change change) {
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    return new Layers(base, all);
  }

  Layers without(Predicate<Change> gone) {
    List<Change> left = new ArrayList<>(changes);
    return left.removeIf(gone) ? new Layers(base, left) : this;
  }

  Layers replacing(Change former, Change next) {
    List<Change> all = new ArrayList<>(changes);
    all.replaceAll(each -> each == former ? next : each);
    return new Layers(base, all);
  }
}
