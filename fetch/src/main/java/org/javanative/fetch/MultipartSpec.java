package org.javanative.fetch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** The parts of a form with files, for the length of the lambda that fills it in. */
public final class MultipartSpec {
  private final MultipartBody.Builder parts =
      new MultipartBody.Builder().setType(MultipartBody.FORM);
  private int count;

  MultipartSpec() {}

  /** Adds a field with a text. */
  public MultipartSpec field(String name, String value) {
    count++;
    parts.addFormDataPart(name, null, RequestBody.create(value.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Adds a file under its own name, read on a network thread while it goes out. */
  public MultipartSpec file(String name, Path file, String contentType) {
    return add(
        name,
        String.valueOf(file.getFileName()),
        RequestBody.create(file.toFile(), RequestSpec.mediaType(contentType)));
  }

  /** Adds bytes, which are copied, as a file of the given name. */
  public MultipartSpec bytes(String name, String fileName, byte[] bytes, String contentType) {
    return add(
        name, fileName, RequestBody.create(bytes.clone(), RequestSpec.mediaType(contentType)));
  }

  /** Adds what a stream holds, while it is read, as a file of the given name. */
  public MultipartSpec stream(
      String name, String fileName, StreamSource source, String contentType) {
    return add(name, fileName, new StreamBody(RequestSpec.mediaType(contentType), -1, source));
  }

  private MultipartSpec add(String name, String fileName, RequestBody body) {
    count++;
    parts.addFormDataPart(name, fileName, body);
    return this;
  }

  RequestBody build() {
    if (count == 0) {
      throw new IllegalArgumentException(
          "A multipart body needs a part: multipart(parts -> parts.field(\"name\", \"value\")).");
    }
    return parts.build();
  }
}
