package org.javanative.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.zip.DataFormatException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Turns what the network's code throws into what callers can tell apart and read. */
final class Failures {
  private Failures() {}

  /** The failure for the caller; errors of the caller's own code are passed on as they are. */
  static Throwable translate(String target, Throwable failed) {
    if (failed instanceof BodySourceException source) {
      return source.getCause() instanceof RuntimeException own ? own : ofBody(target, source);
    }
    return failed instanceof IOException network ? translate(target, network) : failed;
  }

  private static FetchException ofBody(String target, IOException failed) {
    return new NetworkException(
        target
            + " was not sent: its body could not be read, "
            + failed.getMessage()
            + ". Check the source that was given to stream(..).",
        failed);
  }

  static FetchException ofClosedClient(String target, Throwable failed) {
    return new NetworkException(
        target + " failed: the client was closed. Keep it open while its requests last.", failed);
  }

  private static FetchException translate(String target, IOException failed) {
    if (failed instanceof SSLException tls) {
      return new TlsException(target + ofTls(tls), tls);
    }
    if (failed instanceof SocketTimeoutException) {
      return new FetchTimeoutException(target + ofTimeout(failed), failed);
    }
    if (says(failed, "executor rejected")) {
      return ofClosedClient(target, failed); // closed between the look at it and the sending
    }
    String corrupt = ofCompression(failed);
    if (corrupt != null) {
      return new DecodeException(target + corrupt, failed);
    }
    return new NetworkException(target + ofNetwork(failed), failed);
  }

  private static String ofTls(SSLException failed) {
    if (failed instanceof SSLPeerUnverifiedException) {
      return " failed: the server's certificate is for another host. Is this the address that the"
          + " certificate names? "
          + text(failed);
    }
    if (causedBy(failed, CertificateException.class)) {
      return " failed: this device does not trust the server's certificate. It may have expired, or"
          + " be signed by nobody whom this device knows. For a server with a certificate of your"
          + " own, trust that with FetchClient.create(cfg -> cfg.tls(..)). "
          + text(failed);
    }
    if (says(failed, "ssl message") || says(failed, "terminated the handshake")) {
      return " failed: the server does not answer in TLS. Is the port right, or is it an http://"
          + " address?";
    }
    return " failed: no secure connection could be made. " + text(failed);
  }

  private static String ofTimeout(IOException failed) {
    return says(failed, "connect")
        ? " failed: no connection was made in time. Is the server running and within reach? The"
            + " time is set with FetchClient.create(cfg -> cfg.connectTimeout(..))."
        : " failed: the other side was silent for too long. If it may be, say so with"
            + " request.idleTimeout(..).";
  }

  private static @Nullable String ofCompression(IOException failed) {
    String said = text(failed);
    boolean corrupt =
        causedBy(failed, DataFormatException.class)
            || said.startsWith("ID1ID2")
            || said.startsWith("CRC")
            || said.startsWith("ISIZE")
            || said.startsWith("gzip ");
    return corrupt
        ? " was answered with a body that says it is gzip, and is corrupt. " + said
        : null;
  }

  private static String ofNetwork(IOException failed) {
    if (failed instanceof UnknownHostException) {
      return " failed: the host is not known. Check its spelling, and whether this device is"
          + " online. "
          + text(failed);
    }
    if (failed instanceof UnknownServiceException) {
      return " failed: it is not allowed here without TLS. Use an https:// address. "
          + text(failed);
    }
    if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
      return " failed: nothing answers there. Is the server running, and the port right? (From an"
          + " Android emulator, the developer's machine is 10.0.2.2, not localhost.) "
          + text(failed);
    }
    if (says(failed, "too many follow-up requests")) {
      return " failed: the redirects do not end. Does the server send browsers without a cookie"
          + " back and forth? Look at one with request.redirects(RedirectPolicy.RETURN).";
    }
    if (failed instanceof EOFException || says(failed, "unexpected end of stream")) {
      return " failed: the server closed the connection before the whole answer had come. "
          + text(failed);
    }
    if (failed instanceof ProtocolException) {
      return " failed: what came back is not HTTP. Does the port belong to a web server? "
          + text(failed);
    }
    return " failed: the connection broke. " + text(failed);
  }

  private static boolean causedBy(Throwable failed, Class<? extends Throwable> type) {
    Throwable cause = failed;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (type.isInstance(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean says(Throwable failed, String words) {
    return text(failed).toLowerCase(Locale.ROOT).contains(words);
  }

  private static String text(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
