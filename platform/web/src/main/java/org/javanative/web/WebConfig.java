package org.javanative.web;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;

/** What a {@link WebServer} is to serve, and where. Used inside {@link WebServer#create} only. */
public final class WebConfig {
  private static final int DEFAULT_PORT = 8000;
  private static final int MAX_PORT = 65_535;

  private @Nullable App app;
  private String host = "127.0.0.1";
  private int port = DEFAULT_PORT;
  private final Set<String> allowedHosts = new LinkedHashSet<>();
  private ErrorSink errors = ErrorSink.standardError();

  WebConfig() {}

  /** The app. Required. */
  public WebConfig app(App served) {
    app = Objects.requireNonNull(served, "app");
    return this;
  }

  /** The address to listen on: 127.0.0.1, which only this machine reaches, unless set. */
  public WebConfig host(String address) {
    host = Objects.requireNonNull(address, "host");
    return this;
  }

  /** The port to listen on: 8000 unless set; 0 takes a free one. */
  public WebConfig port(int number) {
    if (number < 0 || number > MAX_PORT) {
      throw new WebException("A port is from 0 to " + MAX_PORT + ", but was " + number + ".");
    }
    port = number;
    return this;
  }

  /**
   * Adds a name by which browsers may reach the server, as a reverse proxy passes it on in the Host
   * header. On a loopback address only loopback names are allowed unless added here; elsewhere
   * every name is, as long as none is added.
   */
  public WebConfig allowHost(String name) {
    allowedHosts.add(Objects.requireNonNull(name, "name"));
    return this;
  }

  /** Takes what goes wrong in sessions; standard error unless set. */
  public WebConfig errorSink(ErrorSink sink) {
    errors = Objects.requireNonNull(sink, "errorSink");
    return this;
  }

  App app() {
    if (app == null) {
      throw new WebException(
          "No app to serve. Name one: WebServer.create(cfg -> cfg.app(new MyApp()))");
    }
    return app;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  ErrorSink errors() {
    return errors;
  }

  AccessPolicy accessPolicy() {
    return AccessPolicy.of(host, allowedHosts);
  }
}
