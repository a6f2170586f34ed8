package org.javanative.testing;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.headless.ViewSnapshot;

/**
 * How to find a view: {@code screen.get(By.role(BUTTON, "Save"))}. Prefer what a person perceives,
 * {@link #role(AccessibilityRole, String)} and {@link #text(String)}, to {@link #testId}.
 *
 * <p>Texts are compared as a whole; a {@link Pattern} may match anywhere in them.
 */
public final class By {
  private final String description;
  private final Predicate<ViewSnapshot> matches;

  private By(String description, Predicate<ViewSnapshot> matches) {
    this.description = description;
    this.matches = matches;
  }

  /** Views that assistive technology takes for a {@code role}. */
  public static By role(AccessibilityRole role) {
    Objects.requireNonNull(role, "role");
    return new By("a " + label(role), view -> Roles.roleOf(view) == role);
  }

  /** Views with a role and a name: their label, or else their title or text. */
  public static By role(AccessibilityRole role, String name) {
    Objects.requireNonNull(name, "name");
    return new By(
        "a " + label(role) + " named \"" + name + "\"",
        view -> Roles.roleOf(view) == role && Roles.nameOf(view).equals(name));
  }

  /** {@link #role(AccessibilityRole, String)} with a pattern. */
  public static By role(AccessibilityRole role, Pattern name) {
    return new By(
        "a " + label(role) + " whose name matches " + name,
        view -> Roles.roleOf(view) == role && name.matcher(Roles.nameOf(view)).find());
  }

  /** Views that show {@code text} themselves. */
  public static By text(String text) {
    Objects.requireNonNull(text, "text");
    return new By("a view with the text \"" + text + "\"", view -> view.caption().equals(text));
  }

  /** {@link #text(String)} with a pattern. */
  public static By text(Pattern text) {
    return new By(
        "a view whose text matches " + text,
        view -> !view.caption().isEmpty() && text.matcher(view.caption()).find());
  }

  /** Views that assistive technology calls {@code label}. */
  public static By label(String label) {
    Objects.requireNonNull(label, "label");
    return new By(
        "a view labelled \"" + label + "\"",
        view -> label.equals(view.get(Prop.ACCESSIBILITY_LABEL)));
  }

  /** {@link #label(String)} with a pattern. */
  public static By label(Pattern label) {
    return new By(
        "a view whose label matches " + label,
        view -> label.matcher(view.get(Prop.ACCESSIBILITY_LABEL, "")).find());
  }

  /** Views with a placeholder: text inputs and pickers without a label. */
  public static By placeholder(String text) {
    Objects.requireNonNull(text, "text");
    return new By(
        "a view with the placeholder \"" + text + "\"",
        view -> text.equals(view.get(Prop.PLACEHOLDER)));
  }

  /** Views with a {@link org.javanative.ui.HostElement#testId}. */
  public static By testId(String id) {
    Objects.requireNonNull(id, "id");
    return new By("a view with the test id " + id, view -> id.equals(view.get(Prop.TEST_ID)));
  }

  /** Views of a kind. */
  public static By type(HostType type) {
    Objects.requireNonNull(type, "type");
    return new By("a " + type.label(), view -> view.type() == type);
  }

  /**
   * Views of which {@code condition} holds.
   *
   * @param description in words, for messages: "a view that is red"
   */
  public static By matching(String description, Predicate<ViewSnapshot> condition) {
    return new By(Objects.requireNonNull(description), Objects.requireNonNull(condition));
  }

  /** Views that both this and {@code other} find. */
  public By and(By other) {
    return new By(description + " that is also " + other.description, matches.and(other.matches));
  }

  boolean matches(ViewSnapshot view) {
    return matches.test(view);
  }

  private static String label(AccessibilityRole role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public String toString() {
    return description;
  }
}
