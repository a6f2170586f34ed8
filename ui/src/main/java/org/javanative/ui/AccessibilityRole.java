package org.javanative.ui;

/** What assistive technology takes a view for, where its type does not say it. */
public enum AccessibilityRole {
  /** Nothing that needs to be named. */
  NONE,
  /** Something that interrupts with news. */
  ALERT,
  /** Something to press. */
  BUTTON,
  /** Something to tick. */
  CHECKBOX,
  /** A part of the page that answers a question. */
  DIALOG,
  /** The title of what follows; {@link HostElement#heading} also says of which level. */
  HEADING,
  /** A picture. */
  IMAGE,
  /** Something that leads elsewhere. */
  LINK,
  /** A list. */
  LIST,
  /** An item of a list. */
  LIST_ITEM,
  /** A choice of actions. */
  MENU,
  /** One of a choice of actions. */
  MENU_ITEM,
  /** The means to get about the app. */
  NAVIGATION,
  /** How far something is. */
  PROGRESS_BAR,
  /** One of several, of which one is chosen. */
  RADIO,
  /** Several, of which one is chosen. */
  RADIO_GROUP,
  /** Where one searches. */
  SEARCH,
  /** Something that is on or off. */
  SWITCH,
  /** One of several pages in the same place. */
  TAB,
  /** The tabs. */
  TAB_LIST,
  /** What is going on. */
  TIMER,
  /** Several controls that belong together. */
  TOOLBAR
}
