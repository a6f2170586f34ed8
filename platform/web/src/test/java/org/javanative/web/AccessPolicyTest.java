package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {
  private final AccessPolicy local = AccessPolicy.of("127.0.0.1", List.of());

  @Test
  void onALoopbackAddressOnlyItsNamesCount() {
    assertThat(local.allowsHost("127.0.0.1:8000")).isTrue();
    assertThat(local.allowsHost("LOCALHOST:8000")).isTrue();
    assertThat(local.allowsHost("[::1]:8000")).isTrue();
    assertThat(local.allowsHost("rebound.example:8000")).isFalse();
    assertThat(local.allowsHost("127.0.0.1.evil.example")).isFalse();
    assertThat(local.allowsHost(null)).isFalse();
    assertThat(local.allowsHost("a b")).isFalse();
    assertThat(local.allowsHost("user@localhost")).isFalse();
  }

  @Test
  void theOriginIsTheServerItself() {
    assertThat(local.allowsOrigin("http://localhost:8000", "localhost:8000")).isTrue();
    assertThat(local.allowsOrigin("http://localhost:9000", "localhost:8000")).isFalse();
    assertThat(local.allowsOrigin("http://127.0.0.1:8000", "localhost:8000")).isFalse();
    assertThat(local.allowsOrigin("null", "localhost:8000")).isFalse();
    assertThat(local.allowsOrigin(null, "localhost:8000")).isFalse();
    assertThat(local.allowsOrigin("http://evil.example", "evil.example")).isFalse();
  }

  @Test
  void namesCanBeAdded() {
    AccessPolicy proxied = AccessPolicy.of("127.0.0.1", List.of("App.example"));

    assertThat(proxied.allowsOrigin("https://app.example", "app.example")).isTrue();
    assertThat(proxied.allowsHost("other.example")).isFalse();
  }

  @Test
  void elsewhereEveryNameCountsUntilOneIsAdded() {
    assertThat(AccessPolicy.of("0.0.0.0", List.of()).allowsHost("app.example")).isTrue();
    assertThat(AccessPolicy.of("0.0.0.0", List.of("a.example")).allowsHost("b.example")).isFalse();
  }
}
