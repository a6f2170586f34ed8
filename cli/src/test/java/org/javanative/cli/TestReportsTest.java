package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
  private static final String BUILD = "target/test-jdk17";

  @TempDir private Path root;

  @Test
  void addsUpAllModulesAndNamesWhatWasSkipped() throws IOException {
    report("runtime", "<testsuite tests='5' failures='1' errors='1' skipped='0'/>");
    report(
        "platform/web",
        """
        <testsuite tests="2" failures="0" errors="0" skipped="1">
          <testcase classname="web.PageTest" name="clicks"/>
          <testcase classname="web.PageTest" name="scrolls"><skipped message="no wheel"/></testcase>
        </testsuite>
        """);

    TestReports reports = TestReports.read(root, BUILD);

    assertThat(reports.totals()).isEqualTo(new TestTotals(7, 1, 1, 1));
    assertThat(reports.skipped()).containsExactly("web.PageTest.scrolls: no wheel");
  }

  @Test
  void anotherBuildIsNotCounted() throws IOException {
    report("runtime", "<testsuite tests='5' failures='0' errors='0' skipped='0'/>");

    assertThat(TestReports.read(root, "target/test-jdk25").totals()).isEqualTo(TestTotals.NONE);
  }

  @Test
  void whatAnEarlierRunWroteCanBeRemoved() throws IOException {
    report("runtime", "<testsuite tests='5' failures='0' errors='0' skipped='0'/>");

    TestReports.delete(root, BUILD);

    assertThat(TestReports.read(root, BUILD).totals()).isEqualTo(TestTotals.NONE);
  }

  @Test
  void aReportThatWasCutOffIsAFailure() throws IOException {
    report("runtime", "<testsuite tests='5'");

    assertThatThrownBy(() -> TestReports.read(root, BUILD))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("TEST-x.xml");
  }

  private void report(String module, String xml) throws IOException {
    Path folder =
        Files.createDirectories(root.resolve(module).resolve(BUILD).resolve("surefire-reports"));
    Files.writeString(folder.resolve("TEST-x.xml"), xml);
  }
}
