package dev.newsdigest.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where lines come from and go to: standard streams or files, always UTF-8. */
final class LineFiles {

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "read from FILE instead of standard input; .gz is unpacked")
  @Nullable Path in;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write to FILE instead of standard output")
  @Nullable Path out;

  @Option(names = "--quiet", description = "no progress on standard error")
  boolean quiet;

  BufferedReader reader() throws IOException {
    InputStream bytes = in == null ? System.in : open(in);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  BufferedWriter writer() throws IOException {
    OutputStream bytes = out == null ? System.out : new FileOutputStream(out.toFile());
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
