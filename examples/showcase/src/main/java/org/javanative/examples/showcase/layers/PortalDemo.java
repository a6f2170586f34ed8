package org.javanative.examples.showcase.layers;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.portal;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Position;
import org.javanative.ui.style.ThemeColor;

record PortalDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> shown = useState(false);
    return column(
        button("Show a message").disabled(shown.get()).onClick(() -> shown.set(true)),
        shown.get() ? portal(new Toast(() -> shown.set(false))) : nothing());
  }

  private record Toast(Runnable onClose) implements Component {
    @Override
    public Element render() {
      return row(
              text("Above everything else").style(s -> s.color(ThemeColor.BACKGROUND)),
              button("Close").onClick(onClose))
          .liveRegion(LiveRegion.POLITE)
          .style(
              s ->
                  s.position(Position.ABSOLUTE)
                      .bottom(24)
                      .alignSelf(Align.CENTER)
                      .alignItems(Align.CENTER)
                      .gap(16)
                      .padding(12)
                      .paddingStart(20)
                      .cornerRadius(16)
                      .elevation(12)
                      .backgroundColor(ThemeColor.TEXT));
    }
  }
}
