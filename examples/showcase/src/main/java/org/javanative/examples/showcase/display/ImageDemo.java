package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.segmentedControl;

import java.util.List;
import org.javanative.examples.showcase.design.Words;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.ResizeMode;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record ImageDemo() implements Component {
  private static final String SUNSET =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='200'%3E"
          + "%3Crect width='320' height='200' fill='%23f5a86b'/%3E"
          + "%3Ccircle cx='160' cy='120' r='46' fill='%23fff1d0'/%3E"
          + "%3Crect y='120' width='320' height='80' fill='%23385a8c'/%3E%3C/svg%3E";

  @Override
  public Element render() {
    State<ResizeMode> mode = useState(ResizeMode.COVER);
    return column(
            image(SUNSET)
                .accessibilityLabel("The sun above the sea")
                .resizeMode(mode.get())
                .placeholderColor(ThemeColor.BORDER)
                .style(s -> s.height(180).cornerRadius(12).backgroundColor(ThemeColor.BORDER)),
            segmentedControl(List.of(ResizeMode.values()), Words::of)
                .accessibilityLabel("Resize mode")
                .selected(mode.get())
                .onChange(mode::set))
        .style(s -> s.gap(12));
  }
}
