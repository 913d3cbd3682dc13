package cn.mingyi.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;

/** Choices that are written down in src/docs/decisions and leave no other trace in the code. */
class ChoicesTest {
  @Test
  void no_screen_is_described_in_fxml() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".fxml"))).isEmpty();
    }
    assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("javafx-fxml");
  }

  @Test
  void the_program_is_wired_by_hand() {
    classes()
        .should(
            Reach.notReach(
                List.of(
                    "javax.inject.",
                    "jakarta.inject.",
                    "com.google.inject.",
                    "dagger.",
                    "org.springframework.",
                    "java.util.ServiceLoader")))
        .because("who gets what is read in one place, in plain Java")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cn.mingyi"));
  }

  @Test
  void the_database_is_the_version_that_was_tried() {
    assertThat(Constants.VERSION).isEqualTo("2.4.240");
  }

  @Test
  void the_licence_is_the_agpl_and_every_font_lies_beside_its_own() throws IOException {
    assertThat(Files.readString(Path.of("LICENSE"))).contains("GNU AFFERO GENERAL PUBLIC LICENSE");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("AGPL-3.0-or-later");
    try (Stream<Path> files = Files.walk(Path.of("assets/fonts"))) {
      List<Path> fonts = files.filter(f -> f.toString().matches(".*\\.(otf|ttf|ttc)")).toList();
      assertThat(fonts).hasSizeGreaterThan(4);
      assertThat(fonts).allMatch(f -> Files.exists(f.resolveSibling("LICENSE")));
    }
  }
}
