package org.javanative.ui;

/**
 * The kinds of views that every platform has. Each is made of the properties that {@link Prop}
 * names for it; elements without a kind of their own, such as spacers and icons, are made of these.
 */
public enum HostType {
  /** A box with children. */
  VIEW,
  /** A box whose children can be scrolled, if there is more of them than fits. */
  SCROLL_VIEW,
  /** A box that keeps its children clear of notches, rounded corners and system bars. */
  SAFE_AREA_VIEW,
  /** A box that makes way for the on-screen keyboard. */
  KEYBOARD_AVOIDING_VIEW,
  /** A box with a gradient behind its children; see {@link Prop#GRADIENT}. */
  LINEAR_GRADIENT,
  /** A box that can be pressed. */
  PRESSABLE,
  /** A text; see {@link Prop#TEXT} and {@link Prop#SPANS}. */
  TEXT,
  /** A picture; see {@link Prop#SOURCE}. */
  IMAGE,
  /** A drawing; see {@link Prop#SHAPES}. */
  SVG,
  /** A sign that something goes on. */
  ACTIVITY_INDICATOR,
  /** A progress bar; see {@link Prop#VALUE}. */
  PROGRESS_BAR,
  /** A button; see {@link Prop#TITLE}. */
  BUTTON,
  /** A field for text; see {@link Prop#TEXT}. */
  TEXT_INPUT,
  /** A switch that is on or off; see {@link Prop#CHECKED}. */
  TOGGLE,
  /** A box to tick; see {@link Prop#CHECKED}. */
  CHECKBOX,
  /** A number to be drawn along a line; see {@link Prop#VALUE}. */
  SLIDER,
  /** A choice with all options in sight; see {@link Prop#OPTIONS}. */
  SEGMENTED_CONTROL,
  /** A choice that opens; see {@link Prop#OPTIONS}. */
  PICKER,
  /** A day or a time to be picked; see {@link Prop#DATE}. */
  DATE_PICKER,
  /** A layer over the screen; see {@link Prop#VISIBLE}. */
  MODAL,
  /** How the status bar of the device looks; takes no room. */
  STATUS_BAR,
  /** A page of the web; see {@link Prop#URL} and {@link Prop#HTML}. */
  WEB_VIEW,
  /** What a camera sees; see {@link Prop#FACING}. */
  CAMERA_PREVIEW;

  private final String label = Labels.of(this);

  /** The name in lower case with hyphens, as dumps and protocols have it. */
  public String label() {
    return label;
  }
}
