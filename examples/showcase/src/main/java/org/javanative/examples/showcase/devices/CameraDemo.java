package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.function.Function;
import org.javanative.device.Camera;
import org.javanative.device.DeviceException;
import org.javanative.device.Photo;
import org.javanative.device.PhotoOptions;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.ResizeMode;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

record CameraDemo() implements Component {
  private static final PhotoOptions SMALL = PhotoOptions.DEFAULT.withMaxSize(900, 900);

  @Override
  public Element render() {
    State<@Nullable Photo> photo = useState(() -> null);
    State<String> said = useState("No photo yet.");
    Photo taken = photo.get();
    return column(
            row(
                    button("Take a photo")
                        .onClick(async(() -> keep(Camera::takePhoto, photo, said))),
                    button("Choose one")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> keep(Camera::pickFromGallery, photo, said))))
                .style(s -> s.gap(12).flexWrap()),
            taken == null
                ? nothing()
                : image(taken.dataUrl())
                    .accessibilityLabel("Your photo")
                    .resizeMode(ResizeMode.CONTAIN)
                    .style(s -> s.height(240).cornerRadius(12)),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static void keep(
      Function<PhotoOptions, LoopFuture<@Nullable Photo>> source,
      State<@Nullable Photo> photo,
      State<String> said) {
    try {
      Photo taken = await(source.apply(SMALL));
      if (taken == null) {
        said.set("Cancelled.");
      } else {
        photo.set(taken);
        said.set(taken.width() + " × " + taken.height() + ", " + taken.sizeBytes() + " bytes.");
      }
    } catch (DeviceException failed) {
      said.set(String.valueOf(failed.getMessage()));
    }
  }
}
