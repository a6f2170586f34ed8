package org.javanative.cli;

import java.io.PrintWriter;
import org.javanative.ui.App;
import org.javanative.ui.headless.HeadlessHost;

/** Renders an app without a screen. */
final class HeadlessTarget {
  private HeadlessTarget() {}

  /** Mounts the app, prints its tree as text, and closes it. */
  static int print(App app, PrintWriter out) {
    try (HeadlessHost host = HeadlessHost.mount(app.root())) {
      out.println(host.text().stripTrailing());
      out.flush();
    }
    return ExitCode.OK;
  }
}
