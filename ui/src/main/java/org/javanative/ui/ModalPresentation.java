package org.javanative.ui;

/** How much of the screen a modal takes. */
public enum ModalPresentation {
  /** As much as its content needs, in the middle. */
  DIALOG,
  /** As much as its content needs, from the bottom; on wide screens the same as a dialog. */
  SHEET,
  /** All of it. */
  FULL_SCREEN
}
