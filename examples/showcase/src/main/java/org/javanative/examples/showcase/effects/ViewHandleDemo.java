package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.ScrollHandle;
import org.javanative.ui.State;
import org.javanative.ui.TextInputHandle;
import org.javanative.ui.TextSelection;
import org.javanative.ui.ViewHandle;
import org.javanative.ui.style.ThemeColor;
import org.jspecify.annotations.Nullable;

record ViewHandleDemo() implements Component {
  private static final List<String> LINES =
      IntStream.rangeClosed(1, 30).mapToObj(number -> "Line " + number).toList();

  @Override
  public Element render() {
    Ref<@Nullable TextInputHandle> field = useRef();
    Ref<@Nullable ScrollHandle> list = useRef();
    State<String> word = useState("selected");
    return column(
            textInput(word.get()).ref(field).accessibilityLabel("Word").onChange(word::set),
            row(
                    button("Focus").onClick(() -> with(field, ViewHandle::focus)),
                    button("Select all")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(
                            () ->
                                with(
                                    field,
                                    handle ->
                                        handle.select(new TextSelection(0, word.get().length())))))
                .style(s -> s.gap(12).flexWrap()),
            scrollView(LINES.stream().map(line -> text(line).key(line)).toList())
                .ref(list)
                .contentStyle(s -> s.padding(12).gap(4))
                .style(s -> s.height(140).cornerRadius(12).border(1, ThemeColor.BORDER)),
            row(
                    button("To the end").onClick(() -> with(list, ScrollHandle::glideToEnd)),
                    button("To the start")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> with(list, handle -> handle.glideTo(0, 0))))
                .style(s -> s.gap(12).flexWrap()))
        .style(s -> s.gap(12));
  }

  private static <H> void with(Ref<@Nullable H> ref, Consumer<? super H> action) {
    H handle = ref.get();
    if (handle != null) {
      action.accept(handle);
    }
  }
}
