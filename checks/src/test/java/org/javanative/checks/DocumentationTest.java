package org.javanative.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every block of Java in the documentation compiles. */
class DocumentationTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent();

  private final SnippetCompiler compiler = new SnippetCompiler();

  @TestFactory
  Stream<DynamicTest> everyBlockOfJavaCompiles() throws IOException {
    List<Snippet> snippets =
        Stream.concat(pages(ROOT, 1), pages(ROOT.resolve("docs"), 9))
            .flatMap(DocumentationTest::snippets)
            .toList();
    assertThat(snippets).as("blocks of Java below " + ROOT).isNotEmpty();
    return snippets.stream()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.toString(), snippet.file().toUri(), () -> check(snippet)));
  }

  private void check(Snippet snippet) {
    assertThat(compiler.errorsOf(snippet)).isEmpty();
  }

  private static Stream<Path> pages(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static Stream<Snippet> snippets(Path page) {
    try {
      return Snippet.in(page).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + page, e);
    }
  }
}
