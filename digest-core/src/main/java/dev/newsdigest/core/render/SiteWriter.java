package dev.newsdigest.core.render;

import com.samskivert.mustache.Template;
import dev.newsdigest.core.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keeps a folder of digests: {@code DATE/digest.html} and the other forms of each day, and over all
 * days an {@code index.html} and an {@code atom.xml}. Files are replaced in one step, so that a
 * reader never sees half a page. Not for two processes at once.
 */
public final class SiteWriter {

  private static final Template INDEX = Templates.html("index.mustache");
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String ENTRY = "digest.atom";

  private final Path folder;

  private SiteWriter(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /** Returns a writer into a folder, which is made when the first digest is written. */
  public static SiteWriter into(Path folder) {
    return new SiteWriter(folder);
  }

  /**
   * Writes a digest in the given forms and renews the pages over all days.
   *
   * @return the digest's own files, in the order of the renderers
   * @throws IOException where the folder cannot be written
   */
  public List<Path> write(Digest digest, List<? extends DigestRenderer> renderers)
      throws IOException {
    Path day = Files.createDirectories(folder.resolve(digest.date().toString()));
    List<Path> written = new ArrayList<>();
    for (DigestRenderer renderer : renderers) {
      Path file = day.resolve("digest." + renderer.fileExtension());
      replace(file, renderer.render(digest));
      written.add(file);
    }
    replace(day.resolve(ENTRY), AtomRenderer.create().render(digest));
    List<String> days = days();
    replace(folder.resolve("index.html"), index(days, digest));
    replace(folder.resolve("atom.xml"), AtomJoiner.join(entries(days)));
    return written;
  }

  /** The days that have a digest, newest first. */
  private List<String> days() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches(DAY))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private List<String> entries(List<String> days) throws IOException {
    List<String> feeds = new ArrayList<>();
    for (String day : days) {
      Path feed = folder.resolve(day).resolve(ENTRY);
      if (Files.exists(feed)) {
        feeds.add(Files.readString(feed, StandardCharsets.UTF_8));
      }
    }
    return feeds;
  }

  private String index(List<String> days, Digest digest) throws IOException {
    Wording wording = Wording.of(digest.language());
    List<Map<String, String>> links = new ArrayList<>();
    for (String day : days) {
      try (Stream<Path> files = Files.list(folder.resolve(day))) {
        List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
        // A folder left empty by a run that was stopped is no day yet.
        if (!names.isEmpty()) {
          String page = names.contains("digest.html") ? "digest.html" : names.get(0);
          links.add(Map.of("date", day, "href", day + "/" + page));
        }
      }
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lang", digest.language().tag());
    view.put("title", wording.pick("News digests", "新闻摘要"));
    view.put("days", links);
    return INDEX.execute(view);
  }

  private static void replace(Path file, String text) throws IOException {
    Path beside = Files.createTempFile(file.getParent(), "digest-", ".tmp");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
