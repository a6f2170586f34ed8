package org.javanative.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetCompilerTest {
  @TempDir private Path folder;

  @Test
  void aBlockMayBeStatements() throws IOException {
    assertThat(
            errors(
                """
                ```java
                Task<String> hello = runAsync(() -> "hi");
                hello.get(1, TimeUnit.SECONDS);
                ```
                """))
        .isEmpty();
  }

  @Test
  void aBlockMayBeMembersWithImportsOfTheirOwn() throws IOException {
    assertThat(
            errors(
                """
                ```java
                import java.util.regex.Pattern;

                public record Rule(Pattern pattern) {}
                ```
                """))
        .isEmpty();
  }

  @Test
  void aBlockMayBeAWholeFile() throws IOException {
    assertThat(
            errors(
                """
                ```java
                package shop;

                public record Item(String name) {}
                ```
                """))
        .isEmpty();
  }

  @Test
  void aHiddenCommentMayDeclareWhatTheBlockUses() throws IOException {
    assertThat(
            errors(
                """
                <!-- java:
                static int answer() { return 42; }
                -->
                ```java
                int doubled = 2 * answer();
                doubled++;
                ```
                """))
        .isEmpty();
  }

  @Test
  void anErrorIsReportedWithItsLineInTheMarkdown() throws IOException {
    assertThat(
            errors(
                """
                # Title

                ```java
                int one = 1;
                System.out.println(two);
                ```
                """))
        .singleElement()
        .asString()
        .contains("page.md:5: ")
        .contains("two");
  }

  @Test
  void blocksInOtherLanguagesAreLeftAlone() throws IOException {
    assertThat(Snippet.in(page("```sh\njn run\n```\n"))).isEmpty();
  }

  private List<String> errors(String markdown) throws IOException {
    List<Snippet> snippets = Snippet.in(page(markdown));
    assertThat(snippets).hasSize(1);
    return new SnippetCompiler().errorsOf(snippets.get(0));
  }

  private Path page(String markdown) throws IOException {
    return Files.writeString(folder.resolve("page.md"), markdown);
  }
}
