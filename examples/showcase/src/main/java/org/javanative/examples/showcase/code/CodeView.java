package org.javanative.examples.showcase.code;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Span;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;

/**
 * Java source code, coloured. It reads from left to right whatever is around it.
 *
 * @param code the text
 */
public record CodeView(String code) implements Component {
  private static final double FONT_SIZE = 13;

  /** How wide a letter of a monospaced font is, in parts of its size, with some to spare. */
  private static final double LETTER = 0.62;

  private static final Color KEYWORD = pair("#8a2fc4", "#d29bff");
  private static final Color TYPE = pair("#0f6a78", "#76d3e0");
  private static final Color CALL = pair("#2f55c9", "#8fb0ff");
  private static final Color LITERAL = pair("#2b7039", "#9bdc9b");
  private static final Color ANNOTATION = pair("#8f5208", "#e6b673");

  private static Color pair(String light, String dark) {
    return Color.adaptive(Color.of(light), Color.of(dark));
  }

  @Override
  public Element render() {
    Span[] spans = useMemo(() -> spans(JavaTokens.of(code)), deps(code));
    int columns = code.lines().mapToInt(String::length).max().orElse(0);
    return scrollView(
            text(spans)
                .selectable()
                .style(
                    s ->
                        s.fontFamily("monospace")
                            .fontSize(FONT_SIZE)
                            .lineHeight(21)
                            .minWidth(columns * FONT_SIZE * LETTER)))
        .horizontal()
        .contentStyle(s -> s.padding(20))
        .style(s -> s.direction(Direction.LTR));
  }

  private static Span[] spans(List<Token> tokens) {
    return tokens.stream()
        .map(token -> span(token.text()).style(style(token.kind())))
        .toArray(Span[]::new);
  }

  private static Style style(Token.Kind kind) {
    return switch (kind) {
      case PLAIN -> Style.EMPTY;
      case KEYWORD -> Style.EMPTY.color(KEYWORD);
      case TYPE -> Style.EMPTY.color(TYPE);
      case CALL -> Style.EMPTY.color(CALL);
      case LITERAL -> Style.EMPTY.color(LITERAL);
      case COMMENT -> Style.EMPTY.color(ThemeColor.MUTED).italic();
      case ANNOTATION -> Style.EMPTY.color(ANNOTATION);
    };
  }
}
