package org.javanative.ui;

import java.util.function.Consumer;
import org.javanative.ui.style.Color;

/**
 * A field for text. Made by {@link Ui#textInput()} and {@link Ui#textInput(String)}.
 *
 * <p>A field that was made with a text shows that text, whatever is typed, until a render gives it
 * another one: set state in {@link #onChange}, on the spot and not after an await. A field that was
 * made without keeps what is typed.
 */
public final class TextInput extends HostElement<TextInput, TextInputHandle> {
  TextInput(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.TEXT_INPUT;
  }

  @Override
  TextInputHandle handle(Tree tree, HostNode view) {
    return new TextInputHandle(tree, view);
  }

  @Override
  TextInput with(HostParts changed) {
    return new TextInput(changed);
  }

  /** Calls {@code handler} on the main thread, with all of the text, after each edit. */
  public TextInput onChange(Consumer<? super String> handler) {
    return on(EventType.CHANGE_TEXT, handler);
  }

  /**
   * Calls {@code handler} on the main thread, with the text, when the user presses the return key.
   * In a field of several lines, that key begins a line instead; Ctrl or Cmd with it submits.
   */
  public TextInput onSubmit(Consumer<? super String> handler) {
    return on(EventType.SUBMIT, handler);
  }

  /**
   * Calls {@code handler} on the main thread when something else is marked, or the cursor moves.
   */
  public TextInput onSelect(Consumer<? super TextSelection> handler) {
    return on(EventType.SELECT_TEXT, handler);
  }

  /** Calls {@code handler} on the main thread when input goes to the field. */
  public TextInput onFocus(Runnable handler) {
    return on(EventType.FOCUS, handler);
  }

  /** Calls {@code handler} on the main thread when input no longer goes to the field. */
  public TextInput onBlur(Runnable handler) {
    return on(EventType.BLUR, handler);
  }

  /** What is in the field while nothing else is. It does not replace a label. */
  public TextInput placeholder(String text) {
    return with(Prop.PLACEHOLDER, text);
  }

  /** The colour of the placeholder. */
  public TextInput placeholderColor(Color color) {
    return with(Prop.PLACEHOLDER_COLOR, color);
  }

  /** Hides what is typed, for passwords. */
  public TextInput secure() {
    return with(Prop.SECURE, true);
  }

  /** Takes several lines. */
  public TextInput multiline() {
    return with(Prop.MULTILINE, true);
  }

  /** Which keys an on-screen keyboard offers. It does not keep other input out. */
  public TextInput keyboardType(KeyboardType type) {
    return with(Prop.KEYBOARD_TYPE, type);
  }

  /** Where an on-screen keyboard begins with a capital by itself. */
  public TextInput autoCapitalize(AutoCapitalize where) {
    return with(Prop.AUTO_CAPITALIZE, where);
  }

  /** Whether the platform corrects what is typed. */
  public TextInput autoCorrect(boolean corrects) {
    return with(Prop.AUTO_CORRECT, corrects);
  }

  /** Input goes to the field when it comes to the screen. */
  public TextInput autoFocus() {
    return with(Prop.AUTO_FOCUS, true);
  }

  /** What an on-screen keyboard calls the key that submits. */
  public TextInput returnKey(ReturnKey key) {
    return with(Prop.RETURN_KEY, key);
  }

  /** How many {@code char}s the field takes; any number unless set. Check again what arrives. */
  public TextInput maxLength(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("maxLength must not be negative, but was " + most + ".");
    }
    return with(Prop.MAX_LENGTH, most);
  }

  /** What is marked; the same numbers twice place the cursor. As the user does unless set. */
  public TextInput selection(int start, int end) {
    return with(Prop.SELECTION, new TextSelection(start, end));
  }

  /** Whether the field takes no input. */
  public TextInput disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }
}
