package org.javanative.ui;

import java.util.function.Consumer;

/**
 * What a camera sees, as long as it is on the screen. Made by {@link Ui#cameraPreview}. Its size is
 * that of its style, which the picture covers; it takes the height 0 unless that says otherwise.
 *
 * <p>The platform asks the user for the camera when the view comes, and lets go of it when the view
 * goes. A photo of what is to be seen is taken with the {@linkplain #ref handle}.
 */
public final class CameraPreview extends HostElement<CameraPreview, CameraPreviewHandle> {
  CameraPreview(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.CAMERA_PREVIEW;
  }

  @Override
  CameraPreviewHandle handle(Tree tree, HostNode view) {
    return new CameraPreviewHandle(tree, view);
  }

  @Override
  CameraPreview with(HostParts changed) {
    return new CameraPreview(changed);
  }

  /** Which camera; the one at the back unless set. */
  public CameraPreview facing(CameraFacing camera) {
    return with(Prop.FACING, camera);
  }

  /** Calls {@code handler} on the main thread when the first picture is there. */
  public CameraPreview onReady(Runnable handler) {
    return on(EventType.LOAD, handler);
  }

  /**
   * Calls {@code handler} on the main thread, with a reason for logs, when there is no picture: the
   * user has refused, another app has the camera, there is none.
   */
  public CameraPreview onError(Consumer<? super String> handler) {
    return on(EventType.ERROR, handler);
  }
}
