package org.javanative.ui;

import java.util.function.Consumer;

/**
 * A page of the web inside the app, kept apart from it. Made by {@link Ui#webView} and {@link
 * Ui#webViewOf}. Its size is that of its style.
 */
public final class WebView extends HostElement<WebView, WebViewHandle> {
  WebView(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.WEB_VIEW;
  }

  @Override
  WebViewHandle handle(Tree tree, HostNode view) {
    return new WebViewHandle(tree, view);
  }

  @Override
  WebView with(HostParts changed) {
    return new WebView(changed);
  }

  /** Calls {@code handler} on the main thread when the page is there. */
  public WebView onLoad(Runnable handler) {
    return on(EventType.LOAD, handler);
  }

  /**
   * Calls {@code handler} on the main thread, with the text, when a script of the page calls {@code
   * javanative.postMessage(text)}. Whoever made the page may say anything.
   */
  public WebView onMessage(Consumer<? super String> handler) {
    return on(EventType.MESSAGE, handler);
  }

  /**
   * Calls {@code handler} on the main thread, with the address, when the page has gone elsewhere,
   * as far as the platform lets see.
   */
  public WebView onNavigate(Consumer<? super String> handler) {
    return on(EventType.NAVIGATE, handler);
  }
}
