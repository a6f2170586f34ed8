package org.javanative.ui;

/**
 * A layer over the whole screen, with its children on it. Made by {@link Ui#modal}.
 *
 * <p>It is there as long as a render says so: when the user wants it to close, {@link
 * #onRequestClose} is called, and nothing else happens.
 */
public final class Modal extends HostElement<Modal, ViewHandle> {
  Modal(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.MODAL;
  }

  @Override
  Modal with(HostParts changed) {
    return new Modal(changed);
  }

  /** Whether the layer is there; false unless set. */
  public Modal visible(boolean visible) {
    return with(Prop.VISIBLE, visible);
  }

  /** How it comes and goes; {@link ModalAnimation#FADE} unless set. */
  public Modal animation(ModalAnimation animation) {
    return with(Prop.ANIMATION, animation);
  }

  /** How much of the screen it takes; {@link ModalPresentation#DIALOG} unless set. */
  public Modal presentation(ModalPresentation presentation) {
    return with(Prop.PRESENTATION, presentation);
  }

  /** Leaves its own background out. */
  public Modal transparent() {
    return with(Prop.TRANSPARENT, true);
  }

  /** Whether a press beside the children asks it to close; true unless set. */
  public Modal backdropCloses(boolean closes) {
    return with(Prop.BACKDROP_CLOSES, closes);
  }

  /**
   * Calls {@code handler} on the main thread when the user wants it to close: by the back button,
   * the escape key, or a press beside it.
   */
  public Modal onRequestClose(Runnable handler) {
    return on(EventType.REQUEST_CLOSE, handler);
  }

  /** Calls {@code handler} on the main thread when it has come. */
  public Modal onShow(Runnable handler) {
    return on(EventType.SHOW, handler);
  }

  /** Calls {@code handler} on the main thread when it has gone. */
  public Modal onDismiss(Runnable handler) {
    return on(EventType.DISMISS, handler);
  }
}
