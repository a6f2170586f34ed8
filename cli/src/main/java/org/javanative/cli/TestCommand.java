package org.javanative.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Everything that CI runs: lint, and all tests on the oldest supported JDK and on the newest LTS
 * release.
 */
@Command(
    name = "test",
    description = {
      "Lint, and all tests on JDK 17 and on the newest LTS release: everything that CI runs.",
      "Lint, and tests that look at pages in the browser for long, run on the first JDK only.",
      "Installs the system packages that tests need where it may."
    })
final class TestCommand implements Callable<Integer> {
  /**
   * On all JDKs but the first: what lint says of the code, and what a browser does with our scripts
   * and styles, does not depend on the JDK.
   */
  private static final List<String> ON_FURTHER_JDKS =
      List.of("--activate-profiles=!lint", "-Djn.test.excludedGroups=stress,page");

  @Option(names = "--jdk", paramLabel = "N", description = "Only on this release, for example 17.")
  private int jdk;

  @Option(
      names = {"-m", "--module"},
      paramLabel = "MODULE",
      split = ",",
      description = "Only these modules and what they need, for example runtime.")
  private List<String> modules = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.fromSystemProperties();
    PrintWriter out = spec.commandLine().getOut();
    workspace.requireMaven();
    if (modules.isEmpty()) {
      requireBrowser(workspace, out);
      provideKeyring(workspace, out);
    }
    TestPlan plan = jdk == 0 ? TestPlan.of(workspace.jdks()) : TestPlan.only(workspace.jdks(), jdk);
    List<String> arguments = new ArrayList<>(List.of("--fail-at-end", "verify"));
    if (!modules.isEmpty()) {
      arguments.addAll(List.of("--also-make", "--projects", String.join(",", modules)));
    }
    if (plan.legs().size() > 1) {
      out.println(
          "jn: lint, and tests tagged page, which look at scripts and styles in the browser, run on"
              + " "
              + plan.legs().get(0).jdk()
              + " only");
    }
    return new TestRun(workspace, "test", out).on(plan, arguments, ON_FURTHER_JDKS);
  }

  private static void requireBrowser(Workspace workspace, PrintWriter out) {
    if (SystemPackages.browser().isPresent()) {
      return;
    }
    if (SystemPackages.mayInstall()) {
      out.println("jn: installing chromium for the browser tests ...");
      out.flush();
      SystemPackages.install(workspace.log("install.log"), "chromium");
    }
    if (SystemPackages.browser().isEmpty()) {
      throw new CliException(
          "The browser tests need Chromium. Install with: "
              + SystemPackages.installCommand("chromium"));
    }
  }

  /** Tests that keep secrets in the system's keyring are skipped where there is none to be had. */
  private static void provideKeyring(Workspace workspace, PrintWriter out) {
    if (!SystemPackages.lacksKeyring()) {
      return;
    }
    String[] packages = SystemPackages.KEYRING_PACKAGES.toArray(String[]::new);
    if (SystemPackages.mayInstall()) {
      out.println("jn: installing a keyring for the tests of secrets ...");
      out.flush();
      SystemPackages.install(workspace.log("install.log"), packages);
    }
    if (SystemPackages.lacksKeyring()) {
      out.println(
          "jn: the tests of the system's keyring will be skipped. Install one with: "
              + SystemPackages.installCommand(packages));
    }
  }
}
