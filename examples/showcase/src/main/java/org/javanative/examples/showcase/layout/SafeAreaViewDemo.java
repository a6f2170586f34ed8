package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Insets;
import org.javanative.ui.State;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.ThemeColor;

record SafeAreaViewDemo() implements Component {
  @Override
  public Element render() {
    Insets insets = useSafeAreaInsets();
    State<Boolean> topOnly = useState(false);
    Edge[] edges =
        topOnly.get()
            ? new Edge[] {Edge.TOP}
            : new Edge[] {Edge.TOP, Edge.RIGHT, Edge.BOTTOM, Edge.LEFT};
    return column(
            safeAreaView(text("Clear of notches and bars").style(s -> s.padding(16)))
                .edges(edges)
                .style(s -> s.cornerRadius(12).backgroundColor(ThemeColor.ACCENT.withAlpha(0.12))),
            checkbox(topOnly.get(), "At the top only").onChange(topOnly::set),
            text("This device reaches in by " + insets.top() + " dp at the top."))
        .style(s -> s.gap(12));
  }
}
