package org.javanative.ui.headless;

import org.javanative.runtime.ErrorSink;
import org.javanative.ui.Element;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.ScreenHost;
import org.javanative.ui.SerialMainThread;

/**
 * A screen without a display. Its main thread is whoever calls: a press has run its handler, and a
 * state set outside the host has been rendered, when the call returns.
 *
 * <p>All methods may be called from any thread.
 */
public final class HeadlessHost implements AutoCloseable {
  private final HeadlessRenderer renderer = new HeadlessRenderer();
  private final ScreenHost screen;

  private HeadlessHost(ErrorSink errors) {
    screen = ScreenHost.create(renderer, SerialMainThread.inline(), errors);
  }

  /** Shows {@code root}; errors go to the sink in force here. */
  public static HeadlessHost mount(Element root) {
    return mount(root, ErrorSink.current());
  }

  /** Shows {@code root}; errors go to {@code errors}. */
  public static HeadlessHost mount(Element root, ErrorSink errors) {
    HeadlessHost host = new HeadlessHost(errors);
    host.screen.show(root);
    return host;
  }

  /** The screen, for showing other elements and sending events by tag. */
  public ScreenHost screen() {
    return screen;
  }

  /** What is on the screen, as an indented tree with one view on a line. */
  public String text() {
    return renderer.dump();
  }

  /** How many commits the screen has seen. */
  public int commits() {
    return renderer.commits();
  }

  /**
   * Presses the first button with that title. Nothing happens when it is disabled.
   *
   * @throws IllegalStateException when there is no such button
   */
  public void press(String title) {
    Integer tag = renderer.find(HostType.BUTTON, title);
    if (tag == null) {
      throw new IllegalStateException(
          "There is no button \"" + title + "\" on the screen:\n" + text());
    }
    screen.dispatch(tag, EventType.CLICK, null);
  }

  /** Closes the screen. */
  @Override
  public void close() {
    screen.close();
  }
}
