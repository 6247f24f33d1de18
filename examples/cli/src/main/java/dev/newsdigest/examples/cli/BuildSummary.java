package dev.newsdigest.examples.cli;

import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.topic.SectionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ten lines a person wants to see after a build. */
final class BuildSummary {

  private static final int WIDTH = 110;

  private BuildSummary() {}

  static List<String> of(Digest digest, List<Path> written) {
    List<String> lines = new ArrayList<>();
    lines.add(
        (digest.origin() == Origin.SAMPLE ? "SAMPLE (invented outlets, not news) " : "")
            + "News digest of "
            + digest.date()
            + ", "
            + digest.zone());
    for (RegionEdition edition : digest.editions()) {
      lines.add(
          edition.region().name()
              + ": "
              + edition.articleCount()
              + " articles, "
              + edition.sourceCount()
              + " outlets, "
              + edition.relevantCount()
              + " in the field; tags: "
              + edition.tags().stream().map(Tag::text).collect(Collectors.joining(", ")));
      top(edition).forEach(lines::add);
    }
    lines.add("Told in more than one region: " + digest.comparison().shared().size());
    lines.add(
        "Claims: "
            + digest.quality().claims()
            + ", supported: "
            + digest.quality().supported()
            + ", withheld: "
            + digest.quality().withheld().values().stream().mapToInt(Integer::intValue).sum());
    lines.add(sources(digest));
    lines.add("Written: " + written.stream().map(Path::toString).collect(Collectors.joining(", ")));
    return lines;
  }

  private static List<String> top(RegionEdition edition) {
    return edition.sections().stream()
        .filter(section -> section.id() == SectionId.HIGHLIGHTS)
        .flatMap(section -> section.blocks().stream())
        .limit(2)
        .map(block -> "  * " + cut(block.claims().get(0).claim().text()))
        .toList();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= WIDTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDTH)) + "…";
  }

  private static String sources(Digest digest) {
    List<String> failed =
        digest.run().sources().stream()
            .filter(report -> report.failure().isPresent())
            .map(BuildSummary::failure)
            .toList();
    int all = digest.run().sources().size();
    return failed.isEmpty()
        ? "Sources: " + all + ", all answered"
        : "Sources: "
            + all
            + ", failed: "
            + failed.stream().limit(5).collect(Collectors.joining(", "))
            + (failed.size() > 5 ? " and " + (failed.size() - 5) + " more" : "");
  }

  private static String failure(SourceReport report) {
    return report.source() + " (" + report.failure().orElseThrow().code() + ")";
  }
}
