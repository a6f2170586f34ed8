package org.javanative.ui;

/** A {@link WebView} that is on the screen. Methods may be called from any thread. */
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
