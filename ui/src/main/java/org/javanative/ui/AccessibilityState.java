package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * What assistive technology says of the state of a view. What is null is not said.
 *
 * @param disabled whether it takes no input
 * @param selected whether it is the chosen one
 * @param checked whether it is ticked
 * @param busy whether it is being worked on
 * @param expanded whether what it hides is shown
 */
public record AccessibilityState(
    @Nullable Boolean disabled,
    @Nullable Boolean selected,
    @Nullable Checked checked,
    @Nullable Boolean busy,
    @Nullable Boolean expanded) {
  /** Nothing is said. */
  public static final AccessibilityState EMPTY =
      new AccessibilityState(null, null, null, null, null);

  /** Whether it takes no input. */
  public AccessibilityState withDisabled(boolean value) {
    return new AccessibilityState(value, selected, checked, busy, expanded);
  }

  /** Whether it is the chosen one. */
  public AccessibilityState withSelected(boolean value) {
    return new AccessibilityState(disabled, value, checked, busy, expanded);
  }

  /** Whether it is ticked. */
  public AccessibilityState withChecked(boolean value) {
    return withChecked(value ? Checked.TRUE : Checked.FALSE);
  }

  /** Whether it is ticked, or partly so. */
  public AccessibilityState withChecked(Checked value) {
    return new AccessibilityState(disabled, selected, value, busy, expanded);
  }

  /** Whether it is being worked on. */
  public AccessibilityState withBusy(boolean value) {
    return new AccessibilityState(disabled, selected, checked, value, expanded);
  }

  /** Whether what it hides is shown. */
  public AccessibilityState withExpanded(boolean value) {
    return new AccessibilityState(disabled, selected, checked, busy, value);
  }

  /** {@code {selected=true, busy=false}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    append(text, "disabled", disabled);
    append(text, "selected", selected);
    append(text, "checked", checked == null ? null : Labels.of(checked));
    append(text, "busy", busy);
    append(text, "expanded", expanded);
    return text.append('}').toString();
  }

  private static void append(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(text.length() > 1 ? ", " : "").append(name).append('=').append(value);
    }
  }
}
