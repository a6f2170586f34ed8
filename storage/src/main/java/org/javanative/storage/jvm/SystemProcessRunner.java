package org.javanative.storage.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.javanative.runtime.JvmOnly;

/** Runs programs for real. What is secret goes through pipes, never to a command line or a file. */
@JvmOnly
final class SystemProcessRunner implements ProcessRunner {
  /** A keyring may ask its user for a password. */
  private static final long PATIENCE_SECONDS = 120;

  @Override
  public Result run(List<String> command, String input) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("jn-process", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    try {
      try (OutputStream sink = process.getOutputStream()) {
        sink.write(input.getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("no answer within " + PATIENCE_SECONDS + " s");
      }
      try (InputStream source = process.getInputStream()) {
        String output = new String(source.readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.exitValue(), output, Files.readString(errors));
      }
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(errors);
    }
  }
}
