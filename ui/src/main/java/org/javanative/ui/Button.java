package org.javanative.ui;

/** A button with a title. Made by {@link Ui#button}. */
public final class Button extends HostElement<Button, ViewHandle> {
  Button(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.BUTTON;
  }

  @Override
  Button with(HostParts changed) {
    return new Button(changed);
  }

  /**
   * Calls {@code handler} on the main thread when the button is pressed. What it throws goes to the
   * error sink.
   */
  public Button onClick(Runnable handler) {
    return on(EventType.CLICK, handler);
  }

  /** Whether the button takes no presses. */
  public Button disabled(boolean disabled) {
    return with(Prop.DISABLED, disabled);
  }

  /** How much weight the button has; {@link ButtonVariant#FILLED} unless set. */
  public Button variant(ButtonVariant variant) {
    return with(Prop.VARIANT, variant);
  }
}
