package org.javanative.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds an example and shows it. */
@Command(
    name = "run",
    description = "Builds an example and shows it, in a browser unless told otherwise.")
final class RunCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Parameters(
      arity = "0..1",
      defaultValue = "showcase",
      paramLabel = "EXAMPLE",
      description = "Which one (${DEFAULT-VALUE}); --list names them all.")
  private String example = "showcase";

  @Option(
      names = "--target",
      defaultValue = "web",
      paramLabel = "TARGET",
      description =
          "web, desktop or headless (${DEFAULT-VALUE}). Headless prints the app's tree and ends.")
  private Target target = Target.WEB;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Exactly this port; otherwise the first free one from 8000 on.")
  private @Nullable Integer port;

  @Option(names = "--open", description = "Open the page in the default browser.")
  private boolean open;

  @Option(names = "--list", description = "List the examples, and end.")
  private boolean list;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Workspace workspace = Workspace.fromSystemProperties();
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      Examples.in(workspace.root()).forEach(found -> out.println(found.name()));
      out.flush();
      return ExitCode.OK;
    }
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw new ParameterException(
          spec.commandLine(), "--port takes 1 to " + HIGHEST_PORT + ", not " + port + ".");
    }
    if (target == Target.DESKTOP) {
      throw new CliException(
          "The desktop target does not exist yet. There are: --target web, --target headless.");
    }
    Examples.Example chosen = Examples.named(example, workspace);
    Integer wished =
        target == Target.WEB && port != null ? Integer.valueOf(Ports.exactly(port)) : null;
    App app = AppLoader.load(workspace.build(chosen.module()));
    if (target == Target.HEADLESS) {
      return HeadlessTarget.print(app, out);
    }
    WebTarget.Browser browser = open ? WebTarget.Browser.OPEN : WebTarget.Browser.LEAVE_TO_USER;
    return WebTarget.serve(app, wished == null ? Ports.firstFree() : wished, browser, out);
  }
}
