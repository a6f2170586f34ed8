package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.javanative.runtime.LoopFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over TLS, where HTTP/2 is spoken. */
class TlsTest extends ServerTest {
  private final HeldCertificate authority =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  @BeforeEach
  void serveTls() {
    serveTls("localhost");
  }

  private void serveTls(String host) {
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName(host).signedBy(authority).build();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
  }

  private void trustTheServer() {
    HandshakeCertificates trust =
        new HandshakeCertificates.Builder().addTrustedCertificate(authority.certificate()).build();
    client.close();
    client = FetchClient.create(cfg -> cfg.tls(trust.sslSocketFactory(), trust.trustManager()));
  }

  private String address() {
    return "https://localhost:" + server.getPort() + "/";
  }

  @Test
  void http2IsSpokenWithAServerThatIsTrusted() throws Exception {
    trustTheServer();
    answer("secret");
    Response response = run(() -> await(client.fetch(address())));
    assertThat(response.text()).isEqualTo("secret");
    assertThat(response.protocol()).isEqualTo("h2");
  }

  @Test
  void aServerThatNobodyVouchesForIsNotTrusted() {
    assertThat(failureOf(() -> await(client.fetch(address()))))
        .isInstanceOf(TlsException.class)
        .hasMessageContaining("does not trust the server's certificate")
        .hasMessageContaining("cfg.tls(..)");
  }

  @Test
  void aCertificateForAnotherHostIsNotGood() {
    serveTls("other.test");
    trustTheServer();
    assertThat(failureOf(() -> await(client.fetch(address()))))
        .isInstanceOf(TlsException.class)
        .hasMessageContaining("certificate is for another host");
  }

  @Test
  void cancellingEndsTheStreamOfHttp2AndLeavesTheConnection() throws Exception {
    trustTheServer();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    handle(
        request -> {
          if (request.getTarget().equals("/slow")) {
            asked.countDown();
            boolean unused = release.await(20, TimeUnit.SECONDS);
          }
          return new MockResponse.Builder().body(new Buffer().writeUtf8("ok")).build();
        });
    run(() -> await(client.fetch(address())));
    LoopFuture<Response> slow = client.fetch(address() + "slow");
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
    slow.cancel();
    release.countDown();
    assertThat(run(() -> await(client.fetch(address()))).text()).isEqualTo("ok");
    assertThat(received().getConnectionIndex()).isZero();
    assertThat(received().getConnectionIndex()).isZero();
    assertThat(received().getConnectionIndex()).isZero();
  }
}
