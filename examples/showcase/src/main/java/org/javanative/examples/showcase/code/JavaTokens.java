package org.javanative.examples.showcase.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts Java source code into tokens: as much of the grammar as colours need. */
final class JavaTokens {
  private static final List<Token.Kind> GROUPS =
      List.of(
          Token.Kind.COMMENT,
          Token.Kind.LITERAL,
          Token.Kind.ANNOTATION,
          Token.Kind.KEYWORD,
          Token.Kind.TYPE,
          Token.Kind.CALL);

  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(//[^\\n]*|/\\*[\\s\\S]*?\\*/)",
              "(\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'"
                  + "|\\b\\d[\\d_]*(?:\\.\\d+)?\\b|\\b(?:true|false|null)\\b)",
              "(@\\w+)",
              "\\b(abstract|case|catch|class|default|do|else|enum|extends|final|finally|for|if"
                  + "|implements|instanceof|int|boolean|double|long|interface|new|private|public"
                  + "|record|return|sealed|static|super|switch|this|throw|throws|try|void|while)\\b",
              "\\b([A-Z]\\w*)\\b",
              "\\b([a-z]\\w*)(?=\\()"));

  private JavaTokens() {}

  /** All of {@code code}, in its order. */
  static List<Token> of(String code) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    for (MatchResult match : TOKEN.matcher(code).results().toList()) {
      if (match.start() > end) {
        tokens.add(new Token(Token.Kind.PLAIN, code.substring(end, match.start())));
      }
      tokens.add(new Token(kindOf(match), match.group()));
      end = match.end();
    }
    if (end < code.length()) {
      tokens.add(new Token(Token.Kind.PLAIN, code.substring(end)));
    }
    return List.copyOf(tokens);
  }

  private static Token.Kind kindOf(MatchResult match) {
    for (int i = 0; i < GROUPS.size(); i++) {
      if (match.group(i + 1) != null) {
        return GROUPS.get(i);
      }
    }
    throw new AssertionError(match.group());
  }
}
