package org.javanative.ui;

/** A box that makes way for the on-screen keyboard. Made by {@link Ui#keyboardAvoidingView}. */
public final class KeyboardAvoidingView extends HostElement<KeyboardAvoidingView, ViewHandle> {
  KeyboardAvoidingView(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.KEYBOARD_AVOIDING_VIEW;
  }

  @Override
  KeyboardAvoidingView with(HostParts changed) {
    return new KeyboardAvoidingView(changed);
  }

  /** How it makes way; {@link KeyboardBehavior#PADDING} unless set. */
  public KeyboardAvoidingView behavior(KeyboardBehavior behavior) {
    return with(Prop.KEYBOARD_BEHAVIOR, behavior);
  }
}
