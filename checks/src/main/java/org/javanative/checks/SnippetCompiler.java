package org.javanative.checks;

import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles snippets in the way a reader would complete them: with the usual imports, as a whole
 * file when it names its package, else as members of a class, else as statements of a method.
 */
final class SnippetCompiler {
  private static final String IMPORTS =
      imports(
          "static org.javanative.fetch.Fetch.*",
          "static org.javanative.runtime.Async.*",
          "static org.javanative.ui.Hooks.*",
          "static org.javanative.ui.Ui.*",
          "java.io.*",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "org.javanative.fetch.*",
          "org.javanative.runtime.*",
          "org.javanative.ui.*",
          "org.javanative.ui.style.*",
          "org.javanative.ui.svg.*",
          "org.jspecify.annotations.Nullable");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /** The errors, each with file and line of the Markdown source; none when the snippet compiles. */
  List<String> errorsOf(Snippet snippet) {
    List<String> errors = List.of();
    for (Source source : shapesOf(snippet)) {
      Attempt attempt = compile(source, snippet);
      if (attempt.errors().isEmpty()) {
        return List.of();
      }
      if (errors.isEmpty() || attempt.isWellFormed()) {
        errors = attempt.errors();
      }
    }
    return errors;
  }

  private static List<Source> shapesOf(Snippet snippet) {
    if (snippet.code().lines().anyMatch(line -> line.startsWith("package "))) {
      return List.of(new Source("", snippet.code(), ""));
    }
    String imports = IMPORTS + importsIn(snippet.setup()) + importsIn(snippet.code());
    String setup = withoutImports(snippet.setup());
    String code = withoutImports(snippet.code());
    String head = imports + "\n@SuppressWarnings(\"all\") class Snippet {\n" + setup + "\n";
    return List.of(
        new Source(head, code, "\n}\n"),
        new Source(head + "static void example() throws Exception {\n", code, "\n}\n}\n"));
  }

  private static String importsIn(String code) {
    return code.lines()
        .filter(SnippetCompiler::isImport)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** Import lines become empty ones, so that the numbers of the others stay. */
  private static String withoutImports(String code) {
    return code.lines().map(line -> isImport(line) ? "" : line).collect(Collectors.joining("\n"));
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private Attempt compile(Source source, Snippet snippet) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-Xlint:none", "--release", "17");
    boolean compiled =
        compiler
            .getTask(
                null,
                new NoOutput(compiler),
                diagnostics,
                withClassPath(options),
                null,
                List.of(source))
            .call();
    if (compiled) {
      return new Attempt(List.of(), true);
    }
    List<Diagnostic<? extends JavaFileObject>> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .collect(Collectors.toList());
    boolean wellFormed = errors.stream().noneMatch(SnippetCompiler::isSyntaxError);
    return new Attempt(
        errors.stream().map(error -> describe(error, source, snippet)).toList(), wellFormed);
  }

  private static String imports(String... names) {
    return Stream.of(names).map(name -> "import " + name + ";\n").collect(Collectors.joining());
  }

  private static List<String> withClassPath(List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return all;
  }

  private static boolean isSyntaxError(Diagnostic<?> error) {
    String code = error.getCode();
    return code.startsWith("compiler.err.expected")
        || code.startsWith("compiler.err.illegal.start")
        || code.startsWith("compiler.err.premature")
        || code.startsWith("compiler.err.invalid.meth.decl")
        || code.startsWith("compiler.err.not.stmt");
  }

  private static String describe(Diagnostic<?> error, Source source, Snippet snippet) {
    long line = error.getLineNumber() - source.headLines() + snippet.line() - 1;
    return snippet.file() + ":" + line + ": " + error.getMessage(Locale.ROOT);
  }

  /** Keeps no class files. */
  private static final class NoOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {
    NoOutput(JavaCompiler compiler) {
      super(compiler.getStandardFileManager(null, null, null));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("string:///" + className.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }

  private record Attempt(List<String> errors, boolean isWellFormed) {}

  private static final class Source extends SimpleJavaFileObject {
    private final String head;
    private final String text;

    Source(String head, String code, String tail) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.head = head;
      this.text = head + code + tail;
    }

    long headLines() {
      return head.chars().filter(c -> c == '\n').count();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /**
     * A whole file names its own public class, which javac would want to find in the file's name.
     */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }
}
