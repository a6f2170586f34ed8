package org.javanative.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.javanative.ui.App;

/** Brings an app into this process, from a folder of jars. */
final class AppLoader {
  private AppLoader() {}

  /** Loads the one app that the jars of this folder register as a service. */
  static App load(Path folder) {
    ClassLoader loader = loaderOf(folder);
    Thread.currentThread().setContextClassLoader(loader);
    try {
      Iterator<App> apps = ServiceLoader.load(App.class, loader).iterator();
      if (!apps.hasNext()) {
        throw new CliException(
            "No app in "
                + folder
                + ". Its module should name the class that implements org.javanative.ui.App in"
                + " src/main/resources/META-INF/services/org.javanative.ui.App.");
      }
      App app = apps.next();
      if (apps.hasNext()) {
        throw new CliException(
            "More than one app in "
                + folder
                + ": "
                + app.name()
                + " and "
                + apps.next().name()
                + ".");
      }
      return app;
    } catch (ServiceConfigurationError e) {
      throw new CliException("The app in " + folder + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * The loader lives as long as the process, for an app may load a class of its own at any time.
   */
  private static ClassLoader loaderOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      URL[] urls = new URL[jars.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = url(jars.get(i));
      }
      return new URLClassLoader("app", urls, AppLoader.class.getClassLoader());
    } catch (IOException e) {
      throw new CliException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
