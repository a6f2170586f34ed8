package org.javanative.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpReplyTest {
  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
  }

  @Test
  void anAnswerIsTakenOnceItIsWholeAndNoMoreThanThat() throws IOException {
    String whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    for (int length = 0; length < whole.length(); length++) {
      ByteBuffer part = bytes(whole.substring(0, length));
      assertThat(HttpReply.take(part)).isNull();
      assertThat(part.position()).isZero();
    }

    ByteBuffer more = bytes(whole + "HTTP");
    HttpReply reply = HttpReply.take(more);

    assertThat(reply.isStatus(200)).isTrue();
    assertThat(reply.text()).isEqualTo("hello");
    assertThat(more.remaining()).isEqualTo(4);
  }

  @Test
  void chunksArePutTogether() throws IOException {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    String whole = head + chunk("hello") + chunk(" beautiful ") + chunk("world") + chunk("");
    for (int length = 0; length < whole.length(); length++) {
      assertThat(HttpReply.take(bytes(whole.substring(0, length)))).isNull();
    }

    assertThat(HttpReply.take(bytes(whole)).text()).isEqualTo("hello beautiful world");
  }

  @Test
  void headersAreFoundWhateverTheirCase() throws IOException {
    HttpReply reply =
        HttpReply.take(bytes("HTTP/1.1 204 No\r\ncontent-LENGTH: 0\r\nA: b \r\n\r\n"));

    assertThat(reply.header("a")).isEqualTo("b");
    assertThat(reply.header("c")).isNull();
  }

  @Test
  void anAnswerWithoutALengthIsRefused() {
    assertThatThrownBy(() -> HttpReply.take(bytes("HTTP/1.1 200 OK\r\n\r\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("without a length");
  }
}
