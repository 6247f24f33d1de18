package dev.newsdigest.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house, over all published modules. */
class ArchitectureTest {

  private static final String ROOT = "dev.newsdigest";
  private static final String CORE = ROOT + ".core";

  /** A stage may import the ones before it, never the ones after it. */
  private static final List<String> STAGES =
      List.of(
          "article",
          "failure",
          "text",
          "knowledge",
          "analyze",
          "source",
          "collect",
          "keyword",
          "topic",
          "story",
          "region",
          "claim",
          "summarize",
          "ground",
          "digest",
          "render",
          "archive");

  private static final String[] THIRD_PARTY = {
    "com.fasterxml..",
    "okhttp3..",
    "okio..",
    "kotlin..",
    "com.rometools..",
    "org.jdom2..",
    "org.jsoup..",
    "com.github.benmanes..",
    "io.github.resilience4j..",
    "crawlercommons..",
    "com.samskivert..",
    "org.sqlite..",
    "org.slf4j.."
  };

  private static final int MOST_LINES = 500;
  private static final int MEDIAN_LINES = 90;

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE, ROOT + ".sources", ROOT + ".llm");
  }

  @Test
  void stagesImportOnlyEarlierStages() {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(stage -> CORE + "." + stage + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(CORE + "." + STAGES.get(i) + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(later))
            .check(classes);
      }
    }
  }

  @Test
  void everyPackageOfTheCoreIsAStageOrTheRoot() {
    List<String> strangers =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(CORE + "."))
            .map(name -> name.substring(CORE.length() + 1))
            .filter(name -> !STAGES.contains(name))
            .distinct()
            .toList();

    assertThat(strangers).isEmpty();
  }

  @Test
  void noStageImportsTheRoot() {
    noClasses()
        .that()
        .resideInAPackage(CORE + ".*..")
        .should()
        .dependOnClassesThat(resideInAPackage(CORE))
        .check(classes);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void sourcesAndModelsDependOnTheCoreOnly() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".sources..")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".llm.."))
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".llm..")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".sources.."))
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(CORE + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".llm..", ROOT + ".sources.."))
        .check(classes);
  }

  @Test
  void noPublicSignatureShowsAThirdPartyType() {
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : classes) {
      if (!isPublicApi(type)) {
        continue;
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (isVisible(unit.getModifiers()) && !isTheOneClientFactory(unit)) {
          Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
              .filter(resideInAnyPackage(THIRD_PARTY))
              .forEach(leaked -> leaks.add(unit.getFullName() + " shows " + leaked.getName()));
        }
      }
      type.getFields().stream()
          .filter(field -> isVisible(field.getModifiers()))
          .filter(field -> resideInAnyPackage(THIRD_PARTY).test(field.getRawType()))
          .forEach(field -> leaks.add(field.getFullName()));
    }

    assertThat(leaks).isEmpty();
  }

  /** A caller may bring his own HTTP client; nothing else of another library crosses the line. */
  private static boolean isTheOneClientFactory(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals("okhttp3.OkHttpClient"))
        && !resideInAnyPackage(THIRD_PARTY).test(unit.getRawReturnType());
  }

  private static boolean isPublicApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublicApi).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  @Test
  void onlyFetchersAndProvidersOpenSockets() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + ".sources.http..", ROOT + ".llm.provider..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("okhttp3..", "java.net.http..", "javax.net..")
                .or(JavaClass.Predicates.assignableTo(java.net.Socket.class))
                .or(JavaClass.Predicates.assignableTo(java.net.URLConnection.class)))
        .check(classes);
  }

  @Test
  void nothingPrintsExitsOrSetsSystemProperties() {
    noClasses().should().accessField(System.class, "out").check(classes);
    noClasses().should().accessField(System.class, "err").check(classes);
    noClasses().should().callMethod(System.class, "exit", int.class).check(classes);
    noClasses()
        .should()
        .callMethod(System.class, "setProperty", String.class, String.class)
        .check(classes);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(classes);
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> vague =
        classes.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.matches(".*(Utils?|Helper|Manager|Impl|Common)"))
            .toList();

    assertThat(vague).isEmpty();
  }

  @Test
  void noPackageIsSplitOverTwoModules() throws IOException {
    Map<String, String> moduleOf = new TreeMap<>();
    List<String> split = new ArrayList<>();
    for (String module : List.of("digest-core", "digest-sources", "digest-llm")) {
      for (Path file : mainSources(module)) {
        String folder = repository().resolve(module).relativize(file.getParent()).toString();
        String other = moduleOf.putIfAbsent(folder, module);
        if (other != null && !other.equals(module)) {
          split.add(folder + " in " + other + " and " + module);
        }
      }
    }

    assertThat(moduleOf).isNotEmpty();
    assertThat(split).isEmpty();
  }

  @Test
  void filesStaySmall() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    for (String module : List.of("digest-core", "digest-sources", "digest-llm", "examples")) {
      for (Path file : mainSources(module)) {
        int lines = lines(file);
        sizes.add(lines);
        if (lines > MOST_LINES) {
          tooLong.add(file.getFileName() + ": " + lines);
        }
      }
    }
    sizes.sort(null);

    assertThat(tooLong).isEmpty();
    assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES);
  }

  private static List<Path> mainSources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(repository().resolve(module))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .sorted()
          .toList();
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with the parent POM, from whichever folder the tests are started. */
  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("digest-core"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
