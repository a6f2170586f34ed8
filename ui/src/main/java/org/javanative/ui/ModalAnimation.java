package org.javanative.ui;

/** How a modal comes and goes. */
public enum ModalAnimation {
  /** At once. */
  NONE,
  /** It fades in. */
  FADE,
  /** It slides in from below. */
  SLIDE
}
