package org.javanative.examples.showcase.devices;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.toggle;

import org.javanative.ui.CameraFacing;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Overflow;

record CameraPreviewDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> on = useState(false);
    State<Boolean> front = useState(true);
    State<String> said = useState("The camera is off.");
    return column(
            row(
                    toggle(on.get())
                        .accessibilityLabel("Camera")
                        .onChange(
                            wanted -> {
                              on.set(wanted);
                              said.set(wanted ? "Asking for the camera…" : "The camera is off.");
                            }),
                    text("Camera").style(s -> s.flexGrow(1)),
                    checkbox(front.get(), "At the front").onChange(front::set))
                .style(s -> s.gap(12).flexWrap().alignItems(Align.CENTER)),
            on.get()
                ? cameraPreview()
                    .facing(front.get() ? CameraFacing.FRONT : CameraFacing.BACK)
                    .accessibilityLabel("What the camera sees")
                    .onReady(() -> said.set("This is what it sees. Nothing is kept."))
                    .onError(said::set)
                    .style(s -> s.height(240).cornerRadius(12).overflow(Overflow.HIDDEN))
                : nothing(),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }
}
