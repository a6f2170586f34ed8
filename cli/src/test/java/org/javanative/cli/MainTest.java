package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path root;

  @BeforeEach
  void makeAProject() throws IOException {
    for (String example : new String[] {"toolbar", "showcase"}) {
      Path folder = Files.createDirectories(root.resolve("examples").resolve(example));
      Files.createFile(folder.resolve("pom.xml"));
    }
    System.setProperty("jn.root", root.toString());
  }

  @AfterEach
  void forgetTheProject() {
    System.clearProperty("jn.root");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "test", "stress", "soak", "bench", "conformance", "doctor"})
  void everyCommandExplainsItself(String command) {
    assertThat(jn(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: jn " + command);
  }

  @Test
  void withoutACommandItExplainsItselfAndCountsAsWrongUsage() {
    assertThat(jn()).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("Usage: jn")
        .contains("Exit codes: 0 done, 1 failed, 2 wrong usage");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(jn("run", "--colour")).isEqualTo(2);
    assertThat(err.toString()).contains("--colour");
  }

  @Test
  void runsTheShowcaseUnlessAnotherExampleIsNamed() {
    assertThat(jn("run", "--help")).isZero();
    assertThat(out.toString()).contains("Which one (showcase)");
  }

  @Test
  void listsTheExamples() {
    assertThat(jn("run", "--list")).isZero();
    assertThat(out.toString().lines()).containsExactly("showcase", "toolbar");
  }

  @Test
  void anUnknownExampleIsNamedBesideTheKnownOnes() {
    assertThat(jn("run", "tolbar")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "jn: There is no example 'tolbar'. There are: showcase, toolbar.");
  }

  @Test
  void theDesktopTargetSaysThatItIsNotThereYet() {
    assertThat(jn("run", "--target", "desktop")).isEqualTo(1);
    assertThat(err.toString()).contains("does not exist yet");
  }

  @Test
  void theHeadlessTargetBuildsTheExampleAndPrintsItsTree() throws IOException {
    Path jars = Files.createDirectories(root.resolve("jars"));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(jars.resolve("app.jar")))) {
      jar.putNextEntry(new JarEntry("META-INF/services/org.javanative.ui.App"));
      jar.write(AppLoaderTest.Hello.class.getName().getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    buildScript("echo \"$@\" > '" + root + "/asked'; echo '" + jars + "'");

    assertThat(jn("run", "showcase", "--target", "headless")).isZero();
    assertThat(out.toString().strip()).isEqualTo("text \"hello\"");
    assertThat(root.resolve("asked")).hasContent("--build examples/showcase");
  }

  @Test
  void anExampleThatCannotBeBuiltIsNamed() throws IOException {
    buildScript("exit 1");

    assertThat(jn("run", "showcase", "--target", "headless")).isEqualTo(1);
    assertThat(err.toString()).contains("Could not build examples/showcase; see above.");
  }

  /** Stands for the script that builds modules. */
  private void buildScript(String commands) throws IOException {
    Path script = Files.writeString(root.resolve("jn"), "#!/bin/sh\n" + commands + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void aPortOutOfRangeIsWrongUsage() {
    assertThat(jn("run", "--port", "70000")).isEqualTo(2);
    assertThat(err.toString()).contains("--port takes 1 to 65535, not 70000.");
  }

  @Test
  void aPortInUseIsNamedWithTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(jn("run", "--port", String.valueOf(taken.getLocalPort()))).isEqualTo(1);
    }
    assertThat(err.toString()).contains("is in use by another program").contains("next free one");
  }

  @Test
  void startedWithoutItsScriptItNamesTheScript() {
    System.clearProperty("jn.root");

    assertThat(jn("doctor")).isEqualTo(1);
    assertThat(err.toString()).contains("./jn --help");
  }

  private int jn(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }
}
