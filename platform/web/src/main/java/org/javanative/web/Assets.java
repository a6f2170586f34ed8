package org.javanative.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files of the app that browsers may load: pictures, fonts, downloads. Those in the folders, and no
 * others; names with a way out of a folder are not found.
 */
final class Assets {
  static final String PREFIX = "/assets/";
  private static final int PIECE_BYTES = 16 * 1024;

  /**
   * When a file in a jar has last changed, as far as browsers are concerned: those of a jar do not
   * while the process runs, and builds may give all of them the same time.
   */
  private static final long STARTED = System.currentTimeMillis();

  private final List<Folder> folders;

  Assets(List<Folder> folders) {
    this.folders = List.copyOf(folders);
  }

  boolean isEmpty() {
    return folders.isEmpty();
  }

  /** Where files are looked for. */
  interface Folder {
    /**
     * The file of that name.
     *
     * @param name segments, none of which leads up, with a slash between them
     * @return null when there is none
     */
    @Nullable Found find(String name) throws IOException;
  }

  /** A file that is open. */
  record Found(InputStream content, long length, long modifiedMillis) {
    /** Another one when the file is another one, as far as can be seen without reading it. */
    String tag() {
      return "\"" + Long.toHexString(modifiedMillis) + "-" + Long.toHexString(length) + "\"";
    }
  }

  /** A folder of the class path, where the app's own jar is found. */
  static Folder onClassPath(ClassLoader loader, String folder) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return name -> {
      URL url = loader.getResource(prefix + name);
      return url == null ? null : open(url);
    };
  }

  private static @Nullable Found open(URL url) throws IOException {
    if (url.getProtocol().equals("file")) {
      try {
        return open(Path.of(url.toURI()));
      } catch (URISyntaxException impossible) {
        throw new IOException(impossible);
      }
    }
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar && jar.getJarEntry().isDirectory()) {
      return null;
    }
    return new Found(connection.getInputStream(), connection.getContentLengthLong(), STARTED);
  }

  private static @Nullable Found open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    return new Found(
        Files.newInputStream(file), Files.size(file), Files.getLastModifiedTime(file).toMillis());
  }

  /** A folder of the file system; links that lead out of it are not followed. */
  static Folder on(Path folder) {
    return name -> {
      try {
        Path file = folder.resolve(name);
        boolean inside = Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath());
        return inside ? open(file) : null;
      } catch (InvalidPathException noName) { // that this system could have
        return null;
      }
    };
  }

  /** Answers with the file that the path names below {@link #PREFIX}. */
  void serve(Context request) throws IOException {
    String name = request.pathParam("name");
    Found found = isPlain(name) ? find(name) : null;
    if (found == null) {
      request.status(HttpStatus.NOT_FOUND);
      return;
    }
    boolean forGood = request.queryParam("v") != null;
    request.header("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache");
    request.header("ETag", found.tag());
    if (found.tag().equals(request.header("If-None-Match"))) {
      found.content().close();
      request.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    request.contentType(type(name)).header("Accept-Ranges", "bytes");
    ByteRange range = range(request, found);
    if (range == null) {
      request.result(found.content());
      return;
    }
    request.status(HttpStatus.PARTIAL_CONTENT);
    request.header("Content-Range", range.ofLength(found.length()));
    try (InputStream content = found.content()) {
      content.skipNBytes(range.first());
      copy(content, request.outputStream(), range.length());
    }
  }

  /** The part that is asked for; null for all of it. */
  private static @Nullable ByteRange range(Context request, Found found) {
    String onlyIf = request.header("If-Range");
    boolean changed = onlyIf != null && !onlyIf.equals(found.tag());
    return changed ? null : ByteRange.parse(request.header("Range"), found.length());
  }

  private static void copy(InputStream from, OutputStream to, long length) throws IOException {
    byte[] piece = new byte[PIECE_BYTES];
    for (long left = length; left > 0; ) {
      int read = from.read(piece, 0, (int) Math.min(left, piece.length));
      if (read < 0) {
        throw new EOFException("The file has become shorter while it was sent.");
      }
      to.write(piece, 0, read);
      left -= read;
    }
  }

  private @Nullable Found find(String name) throws IOException {
    for (Folder folder : folders) {
      Found found = folder.find(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isPlain(String name) {
    return Arrays.stream(name.split("/", -1))
        .noneMatch(
            each ->
                each.isEmpty()
                    || each.equals(".")
                    || each.equals("..")
                    || each.indexOf('\\') >= 0
                    || each.indexOf(':') >= 0
                    || each.indexOf('\0') >= 0);
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = ContentType.Companion.mimeTypeByExtension(ending);
    if (type == null) {
      return "application/octet-stream";
    }
    return type.startsWith("text/") ? type + "; charset=utf-8" : type;
  }
}
