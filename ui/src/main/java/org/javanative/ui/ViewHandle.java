package org.javanative.ui;

/**
 * A view that is on the screen, for what props cannot say. Put into a {@link Ref} with {@link
 * HostElement#ref}.
 *
 * <p>Methods may be called from any thread; they take effect on the main thread, and do nothing
 * once the view is gone.
 */
public sealed class ViewHandle
    permits ScrollHandle, TextInputHandle, WebViewHandle, CameraPreviewHandle {
  private final Tree tree;
  private final HostNode view;

  ViewHandle(Tree tree, HostNode view) {
    this.tree = tree;
    this.view = view;
  }

  /** Gives the view the keyboard. */
  public final void focus() {
    send(new ViewCommand.Focus());
  }

  /** Takes the keyboard from the view. */
  public final void blur() {
    send(new ViewCommand.Blur());
  }

  final void send(ViewCommand command) {
    tree.post(
        () -> {
          if (!view.ended) {
            tree.renderer.command(view.tag, command);
          }
        });
  }

  @Override
  public String toString() {
    return "handle of " + view.element;
  }
}
