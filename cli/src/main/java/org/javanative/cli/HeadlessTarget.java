package org.javanative.cli;

import java.io.PrintWriter;
import org.javanative.ui.App;
import org.javanative.ui.HeadlessHost;

/** Renders an app without a screen. */
final class HeadlessTarget {
  private HeadlessTarget() {}

  /** Mounts the app, prints its tree as text, and unmounts it. */
  static int print(App app, PrintWriter out) {
    try (HeadlessHost host = HeadlessHost.mount(app.root())) {
      out.println(host.text());
      out.flush();
    }
    return ExitCode.OK;
  }
}
