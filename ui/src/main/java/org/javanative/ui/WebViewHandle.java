package org.javanative.ui;

/**
 * A {@link WebView} that is on the screen. Methods may be called from any thread. In the browser
 * only {@link #reload} has an effect: where a framed page has been is not for others to know.
 */
public final class WebViewHandle extends ViewHandle {
  WebViewHandle(Tree tree, HostNode view) {
    super(tree, view);
  }

  /** Loads the page again. */
  public void reload() {
    send(new ViewCommand.Reload());
  }

  /** Goes back to the page before. */
  public void goBack() {
    send(new ViewCommand.GoBack());
  }

  /** Goes on to the page after. */
  public void goForward() {
    send(new ViewCommand.GoForward());
  }
}
