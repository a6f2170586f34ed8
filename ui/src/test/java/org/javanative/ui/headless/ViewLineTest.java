package org.javanative.ui.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.keyboardAvoidingView;
import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.statusBar;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.timePicker;
import static org.javanative.ui.Ui.toggle;
import static org.javanative.ui.Ui.webView;
import static org.javanative.ui.Ui.webViewOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.BarStyle;
import org.javanative.ui.CameraFacing;
import org.javanative.ui.Element;
import org.javanative.ui.Gradient;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Theme;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;
import org.junit.jupiter.api.Test;

class ViewLineTest {

  private static String dump(Element element) {
    try (HeadlessHost host = HeadlessHost.mount(element)) {
      return host.text();
    }
  }

  @Test
  void everyElementIsALineForPeople() {
    assertThat(
            dump(
                column(
                        scrollView(text("a").maxLines(2)).horizontal().contentStyle(s -> s.gap(8)),
                        safeAreaView().edges(Edge.TOP, Edge.BOTTOM),
                        keyboardAvoidingView(spacer(), spacer(16)),
                        linearGradient(Gradient.of(Color.WHITE, ThemeColor.ACCENT)),
                        pressable(row()).accessibilityRole(AccessibilityRole.TAB).hitSlop(8),
                        text(span("Read "), span("it").style(s -> s.bold()).onPress(() -> {})),
                        image("https://example.org/a.png").accessibilityLabel("A cat"),
                        icon(Icon.CHECK),
                        activityIndicator(),
                        textInput("ann@").keyboardType(KeyboardType.EMAIL).placeholder("E-mail"),
                        textInput("secret").secure(),
                        toggle(true),
                        toggle(false),
                        checkbox(true, "Subscribe").disabled(true),
                        slider(5, 0, 10).step(1),
                        segmentedControl(List.of("Day", "Week")).selected("Week"),
                        picker(List.of("S", "M")).placeholder("Size"),
                        datePicker(LocalDate.of(2026, 2, 28)).min(LocalDate.of(2026, 1, 1)),
                        timePicker(LocalTime.of(9, 30)),
                        modal(text("Sure?")).visible(true),
                        statusBar().barStyle(BarStyle.DARK_CONTENT),
                        webView("https://example.org/"),
                        webViewOf("<p>Hi</p>"),
                        cameraPreview().facing(CameraFacing.FRONT))
                    .theme(Theme.DARK)
                    .accessibilityState(s -> s.withBusy(true))))
        .isEqualTo(
            """
            column theme=dark accessibilityState={busy=true}
              scroll-view horizontal contentStyle={gap=8}
                text "a" maxLines=2
              safe-area-view safeEdges=[bottom,top]
              keyboard-avoiding-view
                column flexGrow=1
                column flexBasis=16
              linear-gradient gradient=180° #ffffff 0%, accent 100%
              pressable accessibilityRole=tab hitSlop=8.0
                row
              text "Read it" spans=["Read ", "it" pressable {fontWeight=700}]
              image source=https://example.org/a.png accessibilityLabel=A cat
              svg viewBox=0 0 24 24 shapes=1 width=24 height=24
              activity-indicator
              text-input "ann@" keyboardType=email placeholder=E-mail
              text-input "••••••" secure
              toggle checked
              toggle
              checkbox "Subscribe" checked disabled
              slider value=5 minValue=0 maxValue=10 step=1
              segmented-control options=[Day, Week] selectedIndex=1
              picker options=[S, M] placeholder=Size
              date-picker dateMode=date date=2026-02-28 minDate=2026-01-01
              date-picker dateMode=time date=09:30
              modal visible
                text "Sure?"
              status-bar barStyle=dark-content
              web-view url=https://example.org/
              web-view html=<p>Hi</p>
              camera-preview facing=front
            """);
  }
}
