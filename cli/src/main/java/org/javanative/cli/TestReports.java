package org.javanative.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the test runner wrote down, over all modules of one build.
 *
 * @param skipped the skipped tests, each with its reason
 */
record TestReports(TestTotals totals, List<String> skipped) {
  private static final String FOLDER = "surefire-reports";
  private static final Set<String> SKIPPED = Set.of(".git", "src", "classes", "test-classes");

  TestReports {
    skipped = List.copyOf(skipped);
  }

  /** Reads the reports of every module below the root that built into this folder. */
  static TestReports read(Path root, String buildFolder) {
    TestTotals totals = TestTotals.NONE;
    List<String> skipped = new ArrayList<>();
    for (Path file : files(root, buildFolder)) {
      Element suite = parse(file);
      totals =
          totals.plus(
              new TestTotals(
                  count(suite, "tests"),
                  count(suite, "failures"),
                  count(suite, "errors"),
                  count(suite, "skipped")));
      addSkipped(suite, skipped);
    }
    return new TestReports(totals, skipped);
  }

  /** Removes what an earlier run wrote: a test that is gone since must not be counted. */
  static void delete(Path root, String buildFolder) {
    for (Path file : files(root, buildFolder)) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new CliException("Cannot remove the old test report " + file + ".", e);
      }
    }
  }

  private static List<Path> files(Path root, String buildFolder) {
    Path reports = Path.of(buildFolder, FOLDER);
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new ReportFinder(reports, found));
    } catch (IOException e) {
      throw new CliException("Cannot look for test reports below " + root + ".", e);
    }
    return found;
  }

  private static Element parse(Path file) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new CliException(
          "Cannot read the test report "
              + file
              + ": the test process may have died. "
              + e.getMessage(),
          e);
    }
  }

  private static int count(Element suite, String attribute) {
    String value = suite.getAttribute(attribute);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private static void addSkipped(Element suite, List<String> skipped) {
    NodeList marks = suite.getElementsByTagName("skipped");
    for (int i = 0; i < marks.getLength(); i++) {
      Element mark = (Element) marks.item(i);
      Element test = (Element) mark.getParentNode();
      skipped.add(
          test.getAttribute("classname")
              + "."
              + test.getAttribute("name")
              + ": "
              + (mark.getAttribute("message").isEmpty()
                  ? "no reason given"
                  : mark.getAttribute("message")));
    }
  }

  /** Collects the XML files of the report folders, and stays out of folders that hold none. */
  private static final class ReportFinder extends SimpleFileVisitor<Path> {
    private final Path reports;
    private final List<Path> found;

    ReportFinder(Path reports, List<Path> found) {
      this.reports = reports;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      boolean hasNone = name != null && SKIPPED.contains(name.toString());
      return hasNone ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path folder = file.getParent();
      if (folder != null && folder.endsWith(reports) && file.toString().endsWith(".xml")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
