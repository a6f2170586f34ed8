package org.javanative.ui;

/**
 * A part of the screen that an app defines: its fields are its props, its state lives in {@link
 * Hooks}.
 *
 * <p>Write components as records. When a parent renders and the new component equals the former
 * one, it is not rendered again, unless its own state has changed.
 *
 * <pre>{@code
 * record Counter(int start) implements Component {
 *   @Override
 *   public Element render() {
 *     State<Integer> count = useState(start);
 *     return button("Count: " + count.get()).onClick(() -> count.update(n -> n + 1));
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public non-sealed interface Component extends Element {

  /**
   * What to show now. Called on the main thread of the screen, as often as needed: it reads props
   * and hooks, and changes nothing. Return {@link Ui#nothing()} to show nothing. What it throws is
   * reported, and the screen stays as it was.
   */
  Element render();
}
