package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** A handler that may lead elsewhere in the app, and so needs to know the way. */
interface Leading {
  /** Handles an event on the main thread. */
  void handle(Navigation navigation, @Nullable Object payload);

  /** Where a press leads that nobody handles otherwise. */
  record To(Location place) implements Leading {
    @Override
    public void handle(Navigation navigation, @Nullable Object payload) {
      navigation.go(place.toString());
    }
  }

  /**
   * The place that a link names.
   *
   * @throws IllegalArgumentException when it is none of the app
   */
  static Location place(String address) {
    try {
      return Location.of(address);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "href takes an address within the app, such as /items/7?tab=notes, but was given \""
              + address
              + "\". To lead to another site, call Linking.openUrl(..) in onPress. "
              + wrong.getMessage(),
          wrong);
    }
  }
}
