package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;
import org.javanative.runtime.Async;
import org.javanative.runtime.ContextVar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server gets for each kind of body. */
class RequestBodyTest extends ServerTest {
  @TempDir Path folder;

  private RecordedRequest send(Consumer<RequestSpec> body) throws Exception {
    answer("");
    run(
        () ->
            await(
                client.fetch(
                    request -> {
                      request.url(url("/"));
                      body.accept(request);
                    })));
    return received();
  }

  private static String text(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  private static String type(RecordedRequest request) {
    return request.getHeaders().get("Content-Type");
  }

  @Test
  void textIsPlainAndInUtf8() throws Exception {
    RecordedRequest request = send(spec -> spec.text("größe"));
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(type(request)).isEqualTo("text/plain; charset=utf-8");
    assertThat(text(request)).isEqualTo("größe");
  }

  @Test
  void textIsInTheCharsetOfItsType() throws Exception {
    RecordedRequest request = send(spec -> spec.text("ö", "text/csv; charset=iso-8859-1"));
    assertThat(request.getBody().toByteArray()).containsExactly(0xF6);
  }

  @Test
  void bytesAreThoseOfTheCall() throws Exception {
    byte[] bytes = {1, 2, 3};
    RecordedRequest request =
        send(
            spec -> {
              spec.method("PUT").bytes(bytes, "application/octet-stream");
              bytes[0] = 9;
            });
    assertThat(request.getMethod()).isEqualTo("PUT");
    assertThat(request.getBody().toByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void aFormIsUrlEncoded() throws Exception {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", "Ann & Bob");
    fields.put("age", 7);
    RecordedRequest request = send(spec -> spec.form(fields));
    assertThat(type(request)).startsWith("application/x-www-form-urlencoded");
    assertThat(text(request)).isEqualTo("name=Ann+%26+Bob&age=7");
  }

  @Test
  void aMultipartBodyHasFieldsAndFiles() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "of a file");
    RecordedRequest request =
        send(
            spec ->
                spec.multipart(
                    parts ->
                        parts
                            .field("title", "größe")
                            .file("note", file, "text/plain")
                            .bytes("photo", "a.jpg", new byte[] {65}, "image/jpeg")
                            .stream(
                                "log",
                                "b.log",
                                () -> new ByteArrayInputStream(new byte[] {66}),
                                "text/plain")));
    assertThat(type(request)).startsWith("multipart/form-data; boundary=");
    assertThat(text(request))
        .contains("name=\"title\"")
        .contains("größe")
        .contains("name=\"note\"; filename=\"note.txt\"")
        .contains("Content-Type: text/plain")
        .contains("of a file")
        .contains("name=\"photo\"; filename=\"a.jpg\"")
        .contains("filename=\"b.log\"");
  }

  @Test
  void aMultipartBodyWithoutPartsIsRefused() {
    assertThatThrownBy(() -> client.fetch(request -> request.url(url("/")).multipart(parts -> {})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a part");
  }

  @Test
  void aFileIsSentWithItsLength() throws Exception {
    Path file = Files.writeString(folder.resolve("data.bin"), "0123456789");
    RecordedRequest request = send(spec -> spec.file(file, "application/octet-stream"));
    assertThat(text(request)).isEqualTo("0123456789");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("10");
  }

  @Test
  void aStreamIsSentWhileItIsRead() throws Exception {
    byte[] bytes = "streamed".getBytes(StandardCharsets.UTF_8);
    RecordedRequest chunked =
        send(spec -> spec.stream(() -> new ByteArrayInputStream(bytes), "text/plain"));
    RecordedRequest sized =
        send(spec -> spec.stream(() -> new ByteArrayInputStream(bytes), 8, "text/plain"));
    assertThat(text(chunked)).isEqualTo("streamed");
    assertThat(chunked.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(sized.getHeaders().get("Content-Length")).isEqualTo("8");
  }

  @Test
  void aStreamThatCannotBeReadIsTheCallersFailure() {
    assertThat(
            failureOf(
                () ->
                    await(
                        client.fetch(
                            request ->
                                request.url(url("/")).stream(
                                    () -> {
                                      throw new IOException("no such tape");
                                    },
                                    "text/plain")))))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("its body could not be read")
        .hasMessageContaining("no such tape");
  }

  @Test
  void aStreamThatBreaksWhileItIsSentIsTheCallersFailure() {
    assertThat(
            failureOf(
                () ->
                    await(
                        client.fetch(
                            request ->
                                request.url(url("/")).stream(
                                    RequestBodyTest::brokenTape, "text/plain")))))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("was not sent: its body could not be read")
        .hasMessageContaining("the tape has torn")
        .hasMessageContaining("Check the source that was given to stream(..)")
        .hasRootCauseMessage("the tape has torn");
  }

  private static InputStream brokenTape() {
    return new FilterInputStream(new ByteArrayInputStream(new byte[20_000])) {
      @Override
      public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count < 0) {
          throw new IOException("the tape has torn");
        }
        return count;
      }
    };
  }

  @Test
  void aTypeThatTheRequestNamesComesFirst() throws Exception {
    RecordedRequest request =
        send(
            spec ->
                spec.json(Map.of("a", 1)).header("content-type", "application/merge-patch+json"));
    assertThat(type(request)).isEqualTo("application/merge-patch+json");
    assertThat(text(request)).isEqualTo("{\"a\":1}");
  }

  @Test
  void theProgressOfAnUploadIsToldOnTheLoopUpToTheLastByte() throws Exception {
    List<Progress> told = new CopyOnWriteArrayList<>();
    List<Boolean> onLoop = new ArrayList<>();
    answer("");
    run(
        () -> {
          await(
              client.fetch(
                  request ->
                      request
                          .url(url("/"))
                          .bytes(new byte[300_000], "application/octet-stream")
                          .onUpload(
                              progress -> {
                                told.add(progress);
                                onLoop.add(Async.onLoop());
                              })));
          return null;
        });
    assertThat(told.get(told.size() - 1))
        .isEqualTo(new Progress(300_000, OptionalLong.of(300_000)));
    assertThat(told).extracting(Progress::bytes).isSorted();
    assertThat(onLoop).containsOnly(true);
  }

  @Test
  void aProgressListenerHasTheContextOfWhoAskedForIt() throws Exception {
    ContextVar<String> user = ContextVar.withDefault("user", "nobody");
    List<String> seen = new CopyOnWriteArrayList<>();
    answer("");
    run(
        () -> {
          user.set("ann");
          return await(
              client.fetch(
                  request ->
                      request
                          .url(url("/"))
                          .bytes(new byte[100_000], "application/octet-stream")
                          .onUpload(progress -> seen.add(user.get()))));
        });
    assertThat(seen).isNotEmpty().containsOnly("ann");
  }
}
