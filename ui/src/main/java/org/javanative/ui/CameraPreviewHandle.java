package org.javanative.ui;

/** A {@link CameraPreview} that is on the screen. Methods may be called from any thread. */
public final class CameraPreviewHandle extends ViewHandle {
  private final int tag;

  CameraPreviewHandle(Tree tree, HostNode view) {
    super(tree, view);
    this.tag = view.tag;
  }

  /** The number by which the renderer knows the view, for a platform that takes a photo of it. */
  public int tag() {
    return tag;
  }
}
