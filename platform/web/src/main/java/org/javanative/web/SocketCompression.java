package org.javanative.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.javanative.web.internal.SparingCompression;

/**
 * Compresses WebSocket messages each by itself, where the page can unpack them.
 *
 * <p>Browsers would have both sides remember what they have sent (RFC 7692), which holds a
 * compressor and an unpacker for each connection, up to 300 KB outside of the heap, however idle
 * the page. Whatever else a client asks for, such as frames of one byte, is not offered to it.
 */
final class SocketCompression implements HttpConfiguration.Customizer {
  private static final String COMPRESSED = "permessage-deflate";
  private static final HttpField EACH_BY_ITSELF =
      new HttpField(
          HttpHeader.SEC_WEBSOCKET_EXTENSIONS,
          COMPRESSED + "; server_no_context_takeover; client_no_context_takeover");

  private SocketCompression() {}

  static void install(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(http -> http.addCustomizer(new SocketCompression()));
    jetty.modifyServletContextHandler(SocketCompression::replaceOnceStarted);
  }

  private static void replaceOnceStarted(ServletContextHandler handler) {
    handler.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarted(LifeCycle event) {
            WebSocketServerComponents.getWebSocketComponents(handler)
                .getExtensionRegistry()
                .register(COMPRESSED, SparingCompression.class);
          }
        });
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable answered) {
    HttpFields asked = request.getHeaders();
    return asked.contains(HttpHeader.SEC_WEBSOCKET_EXTENSIONS)
        ? new Customized(request, offered(asked))
        : request;
  }

  private static HttpFields offered(HttpFields asked) {
    boolean unpacks =
        asked.getCSV(HttpHeader.SEC_WEBSOCKET_EXTENSIONS, false).stream()
            .anyMatch(extension -> extension.startsWith(COMPRESSED));
    HttpFields.Mutable offered = HttpFields.build(asked);
    offered.remove(HttpHeader.SEC_WEBSOCKET_EXTENSIONS);
    return (unpacks ? offered.add(EACH_BY_ITSELF) : offered).asImmutable();
  }

  /** A request as the rest of the server sees it. */
  private static final class Customized extends Request.Wrapper {
    private final HttpFields headers;

    Customized(Request request, HttpFields headers) {
      super(request);
      this.headers = headers;
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
