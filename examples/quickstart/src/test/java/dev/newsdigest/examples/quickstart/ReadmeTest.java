package dev.newsdigest.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void everyJavaBlockOfTheReadmeIsCompiledCode() throws IOException {
    String compiled =
        squeezed(
            Files.readString(
                repository()
                    .resolve(
                        "examples/quickstart/src/main/java/dev/newsdigest/examples/quickstart/TenLines.java")));
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JAVA_BLOCK.matcher(Files.readString(repository().resolve("README.md")));
    while (matcher.find()) {
      blocks.add(squeezed(matcher.group(1)));
    }

    assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
    assertThat(blocks).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  @Test
  void theSampleDayBecomesAPageThatSaysItIsASample(@TempDir Path folder) throws IOException {
    Digest digest = FirstDigest.sample();

    Path page = FirstDigest.write(digest, folder);

    assertThat(digest.origin()).isEqualTo(Origin.SAMPLE);
    assertThat(digest.editions()).hasSize(2);
    assertThat(digest.quality().supported()).isEqualTo(digest.quality().claims()).isPositive();
    assertThat(Files.readString(page)).contains("SAMPLE").contains("id=\"cn-1\"");
  }

  @Test
  void ownSourcesDeliverWhatTheyWereGiven() {
    assertThat(TenLines.ownSource().name()).isEqualTo("Bulletin");
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
