package cn.mingyi.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Design §3 holds in the program. */
class StructureTest {
  private static final String ROOT = "cn.mingyi";

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void the_program_is_what_is_looked_at() {
    assertThat(program.contain("cn.mingyi.app.start.Main")).isTrue();
    assertThat(program.contain("cn.mingyi.deliberation.domain.Line")).isTrue();
    assertThat(program.contain(StructureTest.class)).isFalse();
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).contains("/**");
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> every_rule_of_structure_holds() {
    return new Architecture(ROOT)
        .rules().entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }
}
