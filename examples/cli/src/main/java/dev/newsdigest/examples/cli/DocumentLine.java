package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The parts of an input line that name a document: a file by its path, or the text itself. */
record DocumentLine(JsonNode line) {

  /** The bytes of the file at {@code path}; empty where the line carries text. */
  Optional<byte[]> bytes() throws LineException {
    Optional<String> path = Json.text(line, "path");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(Path.of(path.get())));
    } catch (IOException | InvalidPathException e) {
      throw new LineException("NO_FILE", "cannot read " + path.get());
    }
  }

  /** The address of the document; empty where there is none or it is no address. */
  Optional<URI> url() {
    try {
      Optional<String> url = Json.text(line, "url");
      return url.isEmpty() ? Optional.empty() : Optional.of(new URI(url.get().strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  Optional<String> contentType() {
    return Json.text(line, "contentType");
  }
}
