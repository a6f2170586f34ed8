package org.javanative.ui;

/** That a component failed while rendering: where, and by what. */
final class RenderFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final Throwable reason;

  RenderFailure(String path, Throwable cause) {
    super("in " + path, cause, false, false);
    this.path = path;
    this.reason = cause;
  }

  String path() {
    return path;
  }

  Throwable reason() {
    return reason;
  }

  /** What to tell of it. */
  String report() {
    return "Rendering failed in " + (path.isEmpty() ? "the root" : path) + ".";
  }
}
