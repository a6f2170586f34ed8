package org.javanative.web;

import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.text;

import org.javanative.device.DeviceHooks;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.Insets;
import org.javanative.ui.Navigation;
import org.javanative.ui.State;
import org.javanative.ui.WindowDimensions;

/** An app that says what a component sees of its device. */
record ProbeApp() implements App {
  @Override
  public String name() {
    return "probe";
  }

  @Override
  public String title() {
    return "Probe & <co>";
  }

  @Override
  public Element root() {
    return new Probe();
  }

  record Probe() implements Component {
    @Override
    public Element render() {
      WindowDimensions window = useWindowDimensions();
      Insets safe = useSafeAreaInsets();
      Environment device = useEnvironment();
      Navigation navigation = useNavigation();
      State<Boolean> guarded = useState(false);
      useBackHandler(
          () -> {
            boolean handled = guarded.get();
            guarded.set(false);
            return handled;
          });
      return safeAreaView(
          text("window " + (int) window.width() + " " + (int) window.height()),
          text("pixels " + window.scale()),
          text("safe " + safe.top() + " " + safe.right() + " " + safe.bottom() + " " + safe.left()),
          text("scheme " + useColorScheme()),
          text("direction " + device.direction()),
          text("font " + Math.round(device.fontScale() * 100)),
          text("reduced " + DeviceHooks.useAccessibilityInfo().reduceMotion()),
          text("at " + useLocation()),
          text(guarded.get() ? "guarded" : "open"),
          button("Items").onClick(() -> navigation.go("/items?page=2")),
          button("Guard").onClick(() -> guarded.set(true)),
          button("Fail")
              .onClick(
                  () -> {
                    throw new IllegalStateException("<b>not saved</b>");
                  }));
    }
  }
}
