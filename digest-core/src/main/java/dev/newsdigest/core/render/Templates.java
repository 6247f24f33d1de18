package dev.newsdigest.core.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the templates of this package's resources. */
final class Templates {

  private Templates() {}

  /** A template whose values are escaped for HTML. */
  static Template html(String name) {
    return Mustache.compiler().escapeHTML(true).compile(resource(name));
  }

  static String resource(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + name + " is missing from the jar", e);
    }
  }
}
