package org.javanative.ui;

/**
 * A description of a part of the screen: an immutable value that the framework compares with the
 * former one to find out what has to change.
 *
 * <p>Apps implement {@link Component}; all other elements come from the factories of {@link Ui} and
 * from {@link Context#provide}. Elements may be made on any thread, shared and kept.
 */
public sealed interface Element
    permits Component,
        HostElement,
        Fragment,
        Keyed,
        Memo,
        Provider,
        Portal,
        Suspense,
        ErrorBoundary {

  /**
   * The same element with an identity among its siblings, by which it keeps its state and its view
   * when the list around it changes. Keys of siblings differ; any value with {@code equals} will
   * do.
   */
  default Element key(Object key) {
    return new Keyed(this, key);
  }
}
