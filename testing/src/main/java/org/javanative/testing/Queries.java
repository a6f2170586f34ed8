package org.javanative.testing;

import java.util.List;
import java.util.Optional;

/** Something in which views can be found: a {@link Screen}, or a {@link TestView} of it. */
public interface Queries {

  /** All views that {@code by} finds, in the order of the dump. What is hidden is not found. */
  List<TestView> all(By by);

  /**
   * The one view that {@code by} finds.
   *
   * @throws AssertionError when there is none, or more than one, with what there is
   */
  TestView get(By by);

  /**
   * The view that {@code by} finds, if there is one.
   *
   * @throws AssertionError when there is more than one
   */
  Optional<TestView> find(By by);
}
