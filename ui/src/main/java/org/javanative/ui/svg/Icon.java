package org.javanative.ui.svg;

/** The built-in icons: lines of width 2 on a grid of 24 by 24. */
public enum Icon {
  /** Up. */
  ARROW_UP("M12 20V4M5 11l7-7 7 7"),
  /** Down. */
  ARROW_DOWN("M12 4v16M5 13l7 7 7-7"),
  /** To the left. */
  ARROW_LEFT("M20 12H4M11 5l-7 7 7 7"),
  /** To the right. */
  ARROW_RIGHT("M4 12h16M13 5l7 7-7 7"),
  /** Fold in. */
  CHEVRON_UP("M5 15.5l7-7 7 7"),
  /** Fold out. */
  CHEVRON_DOWN("M5 8.5l7 7 7-7"),
  /** To the one before. */
  CHEVRON_LEFT("M15.5 5l-7 7 7 7"),
  /** To the next. */
  CHEVRON_RIGHT("M8.5 5l7 7-7 7"),
  /** A menu. */
  MENU("M4 6h16M4 12h16M4 18h16"),
  /** More of it, in a row of dots. */
  MORE(
      "M5 12.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2zM12 12.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2z"
          + "M19 12.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2z"),
  /** Close or clear. */
  CLOSE("M5.5 5.5l13 13M18.5 5.5l-13 13"),
  /** Done or chosen. */
  CHECK("M4.5 12.5l5 5 10-11"),
  /** Add. */
  PLUS("M12 4.5v15M4.5 12h15"),
  /** Take away. */
  MINUS("M4.5 12h15"),
  /** Search. */
  SEARCH("M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.5 15.5l5 5"),
  /** Home. */
  HOME("M3.5 11.5L12 4l8.5 7.5M6 9.5V20h4v-5.5h4V20h4V9.5"),
  /** A person. */
  USER("M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5c.6-3.7 3.8-6 8-6s7.4 2.3 8 6"),
  /** Several people. */
  USERS(
      "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.5-3.4 3-5.3 6.5-5.3s6 1.9 6.5 5.3"
          + "M15.5 4.9a3.5 3.5 0 0 1 0 6.2M18 14.8c2 .7 3.2 2.3 3.5 4.7"),
  /** Settings, as three sliders. */
  SETTINGS(
      "M4 7h8M18 7h2M15 9.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM4 17h2M12 17h8"
          + "M9 19.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z"),
  /** Write or change. */
  EDIT("M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19 4 20zM14 6.5L17.5 10"),
  /** Throw away. */
  TRASH("M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 13.5h10l1-13.5M10 11v5M14 11v5"),
  /** Copy. */
  COPY("M9 9h11v11H9zM15 9V4H4v11h5"),
  /** Fetch to this device. */
  DOWNLOAD("M12 4v11M7 10.5l5 5 5-5M4.5 20h15"),
  /** Send from this device. */
  UPLOAD("M12 15.5v-11M7 9l5-5 5 5M4.5 20h15"),
  /** Pass on. */
  SHARE(
      "M6 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM18 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
          + "M18 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.2 10.8l7.6-4.1M8.2 13.2l7.6 4.1"),
  /** A place elsewhere. */
  LINK(
      "M10 13.5a4 4 0 0 0 5.7.3l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10.5a4 4 0 0 0-5.7-.3l-3 3"
          + "a4 4 0 0 0 5.7 5.7l1-1"),
  /** Opens elsewhere. */
  EXTERNAL("M10 5H5v14h14v-5M14 4h6v6M20 4l-9.5 9.5"),
  /** Load again. */
  REFRESH("M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 4v5.4h-5.4"),
  /** Go back on it. */
  UNDO("M8.5 5L4 9.5 8.5 14M4 9.5h10a5 5 0 0 1 0 10h-3"),
  /** Liked. */
  HEART(
      "M12 20S3.5 15.2 3.5 9.2A4.6 4.6 0 0 1 12 6.7a4.6 4.6 0 0 1 8.5 2.5C20.5 15.2 12 20 12 20z"),
  /** Marked. */
  STAR("M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z"),
  /** Kept for later. */
  BOOKMARK("M6.5 4h11v16.5L12 16l-5.5 4.5z"),
  /** News. */
  BELL("M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4"),
  /** Letters. */
  MAIL("M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5"),
  /** Talk. */
  CHAT("M4 5h16v11.5h-8.5L7 20.5v-4H4z"),
  /** A call. */
  PHONE(
      "M5.5 3.5h3.3l1.7 4.3-2.2 1.6a11 11 0 0 0 6.3 6.3l1.6-2.2 4.3 1.7v3.3a2 2 0 0 1-2 2"
          + "A15 15 0 0 1 3.5 5.5a2 2 0 0 1 2-2z"),
  /** A day. */
  CALENDAR("M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8"),
  /** A time. */
  CLOCK("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2"),
  /** A place. */
  MAP_PIN(
      "M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z"
          + "M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"),
  /** Take a picture. */
  CAMERA("M3.5 7.5h4L9 5h6l1.5 2.5h4v12h-17zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z"),
  /** A picture. */
  IMAGE(
      "M4 4.5h16v15H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0"
          + " 2.4z"),
  /** Play. */
  PLAY("M7 4.5l12 7.5-12 7.5z"),
  /** Pause. */
  PAUSE("M8 5v14M16 5v14"),
  /** Something to know. */
  INFO("M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.6v.1"),
  /** Something to mind. */
  WARNING("M12 4l9 16H3zM12 10v4.5M12 17.2v.1"),
  /** Locked. */
  LOCK("M5.5 10.5h13v10h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3"),
  /** Shown. */
  EYE(
      "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3"
          + " 0 0 0 0 6z"),
  /** Light. */
  SUN(
      "M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM12 2.5v1.5M12 20v1.5M2.5 12H4M20 12h1.5"
          + "M5.3 5.3l1 1M17.7 17.7l1 1M18.7 5.3l-1 1M6.3 17.7l-1 1"),
  /** Dark. */
  MOON("M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** What is drawn, on {@link ViewBox#ICON}. */
  public Shape shape() {
    return Shape.path(path).stroke(2);
  }
}
