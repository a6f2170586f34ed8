package org.javanative.web;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.dateTimePicker;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.imageBackground;
import static org.javanative.ui.Ui.keyboardAvoidingView;
import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.safeAreaView;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.statusBar;
import static org.javanative.ui.Ui.svg;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.timePicker;
import static org.javanative.ui.Ui.toggle;
import static org.javanative.ui.Ui.webView;
import static org.javanative.ui.Ui.webViewOf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.AutoCapitalize;
import org.javanative.ui.BarStyle;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.CameraFacing;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ellipsis;
import org.javanative.ui.Gradient;
import org.javanative.ui.KeyboardBehavior;
import org.javanative.ui.KeyboardDismiss;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.ModalAnimation;
import org.javanative.ui.ModalPresentation;
import org.javanative.ui.PointerEvents;
import org.javanative.ui.ResizeMode;
import org.javanative.ui.ReturnKey;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Corner;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Overflow;
import org.javanative.ui.style.Shadow;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.TextDecoration;
import org.javanative.ui.style.TextTransform;
import org.javanative.ui.style.Theme;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.style.Transform;
import org.javanative.ui.svg.Icon;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;
import org.jspecify.annotations.Nullable;

/**
 * Every element on one page, with every property; what happens goes to the log.
 *
 * @param direction of reading
 * @param log takes a line for each event
 */
record Gallery(Direction direction, Consumer<String> log) implements Component {
  static final String PICTURE =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='200'%3E"
          + "%3Crect width='320' height='200' fill='%23f6c667'/%3E"
          + "%3Ccircle cx='230' cy='70' r='38' fill='%23fff3d6'/%3E"
          + "%3Cpath d='M0 200 110 70l70 80 40-40 100 90z' fill='%233b5b6d'/%3E%3C/svg%3E";

  private static final Style CARD =
      Style.EMPTY
          .backgroundColor(ThemeColor.SURFACE)
          .border(1, ThemeColor.BORDER)
          .cornerRadius(18)
          .padding(20)
          .gap(14)
          .flexBasis(320)
          .flexGrow(1)
          .flexShrink(1);

  private enum Size {
    SMALL("Small"),
    MEDIUM("Medium"),
    LARGE("Large");

    private final String label;

    Size(String label) {
      this.label = label;
    }
  }

  private static Element card(String title, Element... children) {
    return column(
            text(title)
                .accessibilityRole(AccessibilityRole.HEADING)
                .style(
                    s ->
                        s.fontSize(13)
                            .bold()
                            .color(ThemeColor.MUTED)
                            .letterSpacing(0.6)
                            .textTransform(TextTransform.UPPERCASE)),
            fragment(Arrays.asList(children)))
        .style(CARD);
  }

  @Override
  public Element render() {
    return keyboardAvoidingView(
            safeAreaView(
                    statusBar()
                        .barStyle(BarStyle.DARK_CONTENT)
                        .backgroundColor(ThemeColor.BACKGROUND)
                        .hidden(false),
                    column(
                            text("Every element").heading(1).style(s -> s.fontSize(30).bold()),
                            text("One page with all that the library has, for people and tests.")
                                .style(s -> s.color(ThemeColor.MUTED)))
                        .style(s -> s.gap(4).paddingBottom(8)),
                    row(
                            new Fields(log),
                            new Choices(log),
                            new Presses(log),
                            texts(),
                            pictures(),
                            boxes(),
                            new Layers(log),
                            web())
                        .style(s -> s.flexWrap().gap(16)))
                .edges(Edge.TOP, Edge.BOTTOM)
                .style(
                    s ->
                        s.padding(24)
                            .gap(12)
                            .width(Length.percent(100))
                            .maxWidth(1120)
                            .alignSelf(Align.CENTER)))
        .behavior(KeyboardBehavior.PADDING)
        .style(s -> s.direction(direction));
  }

  private record Fields(Consumer<String> log) implements Component {
    @Override
    public Element render() {
      State<String> name = useState("");
      State<String> code = useState("");
      return card(
          "Text",
          textInput(name.get())
              .placeholder("Your name")
              .accessibilityLabel("Name")
              .testId("name")
              .autoCapitalize(AutoCapitalize.WORDS)
              .autoCorrect(false)
              .keyboardType(KeyboardType.DEFAULT)
              .returnKey(ReturnKey.NEXT)
              .onChange(
                  text -> {
                    name.set(text);
                    log.accept("name " + text);
                  })
              .onSubmit(text -> log.accept("submit " + text))
              .onFocus(() -> log.accept("focus"))
              .onBlur(() -> log.accept("blur")),
          text("Hello, " + (name.get().isEmpty() ? "you" : name.get()) + ".")
              .liveRegion(LiveRegion.POLITE)
              .testId("greeting"),
          textInput(code.get())
              .placeholder("Digits only")
              .placeholderColor(ThemeColor.DANGER.withAlpha(0.7))
              .accessibilityLabel("Code")
              .keyboardType(KeyboardType.NUMBER)
              .maxLength(8)
              .onChange(text -> code.set(text.replaceAll("[^0-9]", ""))),
          textInput().secure().placeholder("Password").accessibilityLabel("Password"),
          textInput("Marked from 0 to 6")
              .accessibilityLabel("Marked")
              .selection(0, 6)
              .onChange(text -> {})
              .onSelect(selection -> log.accept("selected " + selection)),
          textInput()
              .multiline()
              .placeholder("Several lines")
              .accessibilityLabel("Notes")
              .onSubmit(text -> log.accept("notes " + text)),
          textInput("Read only").accessibilityLabel("Read only"),
          textInput("Not now").accessibilityLabel("Disabled").disabled(true));
    }
  }

  private record Choices(Consumer<String> log) implements Component {
    @Override
    public Element render() {
      State<Boolean> on = useState(true);
      State<Boolean> agreed = useState(false);
      State<Double> volume = useState(40.0);
      State<String> period = useState("Week");
      State<@Nullable Size> size = useState((Size) null);
      State<LocalDate> day = useState(LocalDate.of(2026, 2, 27));
      return card(
          "Choices",
          row(
                  text("Wi-Fi").style(s -> s.flex(1)),
                  toggle(on.get())
                      .accessibilityLabel("Wi-Fi")
                      .onChange(
                          value -> {
                            on.set(value);
                            log.accept("wifi " + value);
                          }),
                  toggle(true)
                      .accessibilityLabel("Stubborn")
                      .onChange(value -> log.accept("stubborn " + value)))
              .style(s -> s.gap(12).alignItems(Align.CENTER)),
          row(
                  checkbox(agreed.get(), "I agree")
                      .onChange(
                          value -> {
                            agreed.set(value);
                            log.accept("agreed " + value);
                          }),
                  checkbox(true, "Always").disabled(true))
              .style(s -> s.gap(20)),
          slider(volume.get(), 0, 100)
              .step(5)
              .accessibilityLabel("Volume")
              .onChange(
                  value -> {
                    volume.set(value);
                    log.accept("volume " + value);
                  }),
          text("Volume " + Math.round(volume.get())).testId("volume"),
          segmentedControl(List.of("Day", "Week", "Month"))
              .selected(period.get())
              .accessibilityLabel("Period")
              .onChange(
                  item -> {
                    period.set(item);
                    log.accept("period " + item);
                  }),
          picker(List.of(Size.values()), item -> item.label)
              .selected(size.get())
              .placeholder("Choose a size")
              .accessibilityLabel("Size")
              .onChange(
                  item -> {
                    size.set(item);
                    log.accept("size " + item);
                  }),
          datePicker(day.get())
              .min(LocalDate.of(2026, 1, 1))
              .max(LocalDate.of(2026, 12, 31))
              .accessibilityLabel("Start")
              .onChange(
                  date -> {
                    day.set(date);
                    log.accept("day " + date);
                  }),
          timePicker(LocalTime.of(9, 30)).accessibilityLabel("Time"),
          dateTimePicker(LocalDateTime.of(2026, 2, 27, 18, 0)).accessibilityLabel("Day and time"));
    }
  }

  private record Presses(Consumer<String> log) implements Component {
    @Override
    public Element render() {
      return card(
          "Presses",
          row(
                  button("Filled").onClick(() -> log.accept("filled")).hitSlop(8),
                  button("Outlined").variant(ButtonVariant.OUTLINED),
                  button("Plain").variant(ButtonVariant.PLAIN),
                  button("Disabled").disabled(true))
              .style(s -> s.flexWrap().gap(10)),
          pressable(
                  icon(Icon.HEART).style(s -> s.color(ThemeColor.DANGER)),
                  column(
                          text("A card to press").style(s -> s.bold()),
                          text("Or to hold.").style(s -> s.color(ThemeColor.MUTED).fontSize(14)))
                      .style(s -> s.flex(1)),
                  icon(Icon.CHEVRON_RIGHT).style(s -> s.color(ThemeColor.MUTED)))
              .accessibilityLabel("Card")
              .accessibilityHint("Opens the card")
              .accessibilityState(s -> s.withExpanded(false).withSelected(true))
              .pressedStyle(s -> s.backgroundColor(ThemeColor.ACCENT.withAlpha(0.12)))
              .onPress(() -> log.accept("pressed"))
              .onLongPress(Duration.ofMillis(300), () -> log.accept("held"))
              .onPressIn(() -> log.accept("in"))
              .onPressOut(() -> log.accept("out"))
              .style(
                  s ->
                      s.gap(14)
                          .padding(14)
                          .alignItems(Align.CENTER)
                          .flexDirection(FlexDirection.ROW)
                          .cornerRadius(14)
                          .border(1, ThemeColor.BORDER)),
          text(
                  span("By going on you accept the "),
                  span("terms of use")
                      .style(s -> s.color(ThemeColor.ACCENT).underline())
                      .onPress(() -> log.accept("terms")),
                  span(" and the "),
                  span("privacy notice")
                      .style(s -> s.color(ThemeColor.ACCENT).underline())
                      .onPress(() -> log.accept("privacy")),
                  span("."))
              .style(s -> s.fontSize(14)),
          row(
                  pressable(text("Elsewhere").style(s -> s.color(ThemeColor.ACCENT)))
                      .href("/elsewhere"),
                  pressable(text("Hold me"))
                      .onLongPress(() -> log.accept("held by itself"))
                      .testId("hold-me"))
              .style(s -> s.gap(16)),
          row(
                  activityIndicator().accessibilityLabel("Loading"),
                  progressBar(0.6).accessibilityLabel("Done").style(s -> s.flex(1)),
                  progressBar().accessibilityLabel("Working").style(s -> s.flex(1)))
              .style(s -> s.gap(16).alignItems(Align.CENTER)),
          row(Arrays.stream(Icon.values())
                  .map(one -> icon(one).style(s -> s.size(22, 22)))
                  .toList())
              .pointerEvents(PointerEvents.NONE)
              .style(s -> s.flexWrap().gap(10).color(ThemeColor.MUTED)));
    }
  }

  private static Element texts() {
    return card(
        "Words",
        text("Two lines at most: the quick brown fox jumps over the lazy dog, again and again,"
                + " until there is no room left for it to go on jumping.")
            .maxLines(2)
            .ellipsis(Ellipsis.TAIL)
            .selectable(),
        text(
            span("Bold, ").style(s -> s.bold()),
            span("italic, ").style(s -> s.italic()),
            span("struck, ").style(s -> s.textDecoration(TextDecoration.LINE_THROUGH)),
            span(span("nested "), span("twice").style(s -> s.color(ThemeColor.SUCCESS)))
                .style(s -> s.fontFamily("serif").fontSize(18))),
        text("A shadow below the letters")
            .style(
                s ->
                    s.fontSize(20)
                        .bold()
                        .textShadow(
                            Shadow.of(2, 4).withColor(ThemeColor.ACCENT).withOpacity(0.6))));
  }

  private Element pictures() {
    return card(
        "Pictures",
        row(
                image(PICTURE)
                    .accessibilityLabel("Mountains")
                    .resizeMode(ResizeMode.COVER)
                    .placeholderColor(ThemeColor.BORDER)
                    .onLoad(() -> log.accept("picture"))
                    .onError(reason -> log.accept("error " + reason))
                    .style(s -> s.flex(1).height(96).cornerRadius(12)),
                image(PICTURE)
                    .tintColor(ThemeColor.ACCENT)
                    .resizeMode(ResizeMode.CONTAIN)
                    .style(s -> s.size(72, 96)),
                image("javascript:alert(1)")
                    .onError(reason -> log.accept("refused " + reason))
                    .style(s -> s.size(1, 1)))
            .style(s -> s.gap(12)),
        imageBackground(
                image(PICTURE),
                text("On a picture")
                    .style(s -> s.color(Color.WHITE).bold().textShadow(Shadow.of(1, 4))))
            .style(s -> s.padding(16).cornerRadius(12).overflow(Overflow.HIDDEN)),
        row(
                svg(
                        new ViewBox(0, 0, 100, 100),
                        Shape.circle(50, 50, 46).fill(ThemeColor.ACCENT),
                        Shape.group(
                                Shape.rect(-22, -22, 44, 44).rounded(8).fill(ThemeColor.ON_ACCENT),
                                Shape.line(-12, 0, 12, 0).stroke(ThemeColor.ACCENT, 6))
                            .at(50, 50)
                            .rotated(20))
                    .accessibilityLabel("A badge")
                    .style(s -> s.size(64, 64)),
                linearGradient(
                        Gradient.of(ThemeColor.ACCENT, Color.of("#d64ea1")).withDegrees(120),
                        text("A gradient").style(s -> s.color(ThemeColor.ON_ACCENT).bold()))
                    .style(s -> s.flex(1).padding(16).cornerRadius(12)))
            .style(s -> s.gap(12).alignItems(Align.CENTER)));
  }

  private Element boxes() {
    return card(
        "Boxes",
        scrollView(
                List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven").stream()
                    .map(
                        title ->
                            column(text(title))
                                .style(
                                    s ->
                                        s.width(110)
                                            .padding(16)
                                            .cornerRadius(12)
                                            .backgroundColor(ThemeColor.BACKGROUND)))
                    .toList())
            .horizontal()
            .paging()
            .bounces(false)
            .scrollIndicator(false)
            .keyboardDismiss(KeyboardDismiss.ON_DRAG)
            .contentStyle(s -> s.gap(10))
            .testId("scroller")
            .onScroll(at -> log.accept("scrolled " + Math.round(at.x())))
            .style(s -> s.cornerRadius(12)),
        row(
                column().style(s -> s.size(48, 48).backgroundColor(ThemeColor.ACCENT).elevation(6)),
                column()
                    .style(
                        s ->
                            s.size(48, 48)
                                .border(Border.dashed(2, ThemeColor.MUTED))
                                .cornerRadius(Corner.TOP_START, 20)
                                .cornerRadius(Corner.BOTTOM_END, 20)),
                column()
                    .style(
                        s ->
                            s.size(48, 48)
                                .backgroundColor(ThemeColor.WARNING)
                                .transform(Transform.rotate(12), Transform.scale(0.8))),
                spacer(),
                text("Laid out")
                    .testId("laid-out")
                    .onLayout(frame -> log.accept("laid out " + Math.round(frame.height()))))
            .style(s -> s.gap(16).alignItems(Align.CENTER)),
        column(
                text("Another theme inside").style(s -> s.bold()),
                text("Its colours, corners and font are its own.")
                    .style(s -> s.color(ThemeColor.MUTED)),
                button("In orange"))
            .theme(
                Theme.DARK
                    .withColor(ThemeColor.ACCENT, Color.of("#ffb14a"))
                    .withCornerRadius(22)
                    .withFontFamily("serif"))
            .testId("themed")
            .style(
                s ->
                    s.backgroundColor(ThemeColor.SURFACE)
                        .padding(16)
                        .gap(8)
                        .alignItems(Align.START)
                        .cornerRadius(14)));
  }

  private record Layers(Consumer<String> log) implements Component {
    @Override
    public Element render() {
      State<Boolean> open = useState(false);
      return card(
          "Layers",
          text("A dialog is over everything else until the app closes it."),
          button("Open the dialog")
              .variant(ButtonVariant.OUTLINED)
              .onClick(() -> open.set(true))
              .style(s -> s.alignSelf(Align.START)),
          modal(
                  text("Delete the file?").style(s -> s.fontSize(20).bold()),
                  text("This cannot be undone.").style(s -> s.color(ThemeColor.MUTED)),
                  row(
                          button("Keep")
                              .variant(ButtonVariant.OUTLINED)
                              .onClick(() -> open.set(false)),
                          button("Delete").onClick(() -> open.set(false)))
                      .style(s -> s.gap(10)))
              .visible(open.get())
              .animation(ModalAnimation.SLIDE)
              .presentation(ModalPresentation.SHEET)
              .backdropCloses(true)
              .accessibilityLabel("Delete")
              .onRequestClose(
                  () -> {
                    log.accept("request-close");
                    open.set(false);
                  })
              .onShow(() -> log.accept("show"))
              .onDismiss(() -> log.accept("dismiss")),
          modal().transparent().animation(ModalAnimation.NONE));
    }
  }

  private Element web() {
    return card(
        "The web",
        webViewOf(
                "<style>body{font:15px sans-serif;margin:16px}</style><b>A page of its own.</b>"
                    + " <button onclick=\"javanative.postMessage('from inside')\">Tell</button>"
                    + "<script>document.body.append('Its scripts run.')</script>")
            .onLoad(() -> log.accept("page"))
            .onMessage(text -> log.accept("message " + text))
            .onNavigate(url -> log.accept("navigated " + url))
            .accessibilityLabel("A page")
            .style(s -> s.height(110).cornerRadius(12)),
        webView("http://127.0.0.1:9/nothing-there")
            .testId("site")
            .style(s -> s.height(40).cornerRadius(12).display(Display.NONE)),
        cameraPreview()
            .facing(CameraFacing.FRONT)
            .accessibilityLabel("You")
            .style(s -> s.height(40).display(Display.NONE)));
  }
}
