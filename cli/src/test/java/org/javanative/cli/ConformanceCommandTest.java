package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConformanceCommandTest {
  private static final String RIGHT =
      """
      {"id": "right", "direction": "ltr", "tree": {"style": {"width": 50, "height": 20}},
       "ltr": {"exact": [0, 0, 50, 20]}}\
      """;
  private static final String WRONG =
      """
      {"id": "wrong", "direction": "ltr",
       "tree": {"style": {"width": 50}, "children": [{"style": {"height": 10}}]},
       "ltr": {"exact": [0, 0, 50, 10], "children": [{"exact": [0, 0, 40.5, 10]}]}}\
      """;
  private static final String YOGA =
      """
      {"id": "other", "direction": "ltr", "tree": {"style": {"width": 50, "height": 20}},
       "ltr": {"exact": [0, 0, 50, 30]}, "yoga": {"exact": [0, 0, 50, 20]}}\
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void endsWithTheTotalsWhenAllCasesPass() throws IOException {
    assertThat(jn(file("{\"cases\": [" + RIGHT + "]}"))).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("1 passed, 0 failed\n");
  }

  @Test
  void namesTheFirstNodeThatDiffersInEachCase() throws IOException {
    assertThat(jn(file("{\"cases\": [" + RIGHT + "," + WRONG + "]}"))).isEqualTo(1);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            wrong: ltr root/0: expected [0, 0, 40.5, 10], got [0, 0, 50, 10]
            1 passed, 1 failed
            """);
  }

  @Test
  void acceptsTheFramesOfYogaInstead() throws IOException {
    assertThat(jn(file("{\"cases\": [" + YOGA + "]}"))).isZero();
    assertThat(out.toString()).endsWith("1 passed, 0 failed" + System.lineSeparator());
  }

  @Test
  void readsFixturesInBothDirectionsAndLeavesOutDisabledOnes() throws IOException {
    String fixture =
        """
        {"file": "Test", "name": "%s", "disabled": %s,
         "tree": {"style": {"width": 50, "flexDirection": "row"},
                  "children": [{"style": {"width": 10.4, "height": 10}}]},
         "ltr": {"frame": [0, 0, 50, 10], "children": [{"frame": [0, 0, 10, 10]}]},
         "rtl": {"frame": [0, 0, 50, 10], "children": [{"frame": [%d, 0, 10, 10]}]}}\
        """;
    String text =
        "{\"fixtures\": ["
            + String.join(
                ",",
                fixture.formatted("good", false, 40),
                fixture.formatted("bad", false, 39),
                fixture.formatted("off", true, 0))
            + "]}";

    assertThat(jn(file(text))).isEqualTo(1);
    assertThat(out.toString())
        .contains("Test.bad: rtl root/0: expected [39, 0, 10, 10], got [40, 0, 10, 10]")
        .contains(": 1 disabled cases left out")
        .endsWith("1 passed, 1 failed" + System.lineSeparator());
  }

  @Test
  void readsCompressedFilesAndSumsOverAllFiles() throws IOException {
    Path compressed = folder.resolve("data.json.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      stream.write(("{\"cases\": [" + RIGHT + "]}").getBytes(StandardCharsets.UTF_8));
    }

    assertThat(jn(compressed, file("{\"cases\": [" + RIGHT + "]}"))).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("2 passed, 0 failed\n");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    Path missing = folder.resolve("missing.json");

    assertThat(jn(missing)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("jn: " + missing + ": there is no such file");
  }

  @Test
  void aFileOfAnotherKindIsRefusedWithTheReason() throws IOException {
    assertThat(jn(file("{\"other\": 1}"))).isEqualTo(2);
    assertThat(err.toString()).contains("not layout conformance data").contains("'fixtures'");
    assertThat(jn(file("no json at all"))).isEqualTo(2);
    assertThat(jn(file(""))).isEqualTo(2);
    assertThat(jn(file("{\"cases\": [{\"id\": \"x\", \"direction\": \"ltr\"}]}"))).isEqualTo(2);
  }

  @Test
  void aStyleThatIsNotKnownIsNamed() throws IOException {
    assertThat(jn(file("{\"cases\": [" + RIGHT.replace("width", "girth") + "]}"))).isEqualTo(2);
    assertThat(err.toString()).contains("no such style property: Girth");
  }

  @Test
  void anythingButLayoutIsWrongUsage() throws IOException {
    assertThat(run("conformance", "colours", file("{}").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no conformance data for 'colours'");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("data.json"), text);
  }

  private int jn(Path... files) {
    String[] arguments = new String[files.length + 2];
    arguments[0] = "conformance";
    arguments[1] = "layout";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 2] = files[i].toString();
    }
    return run(arguments);
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }
}
