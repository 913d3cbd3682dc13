package cn.mingyi.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of structure can fail: small classes break each of them, and are named. */
class CanaryTest {
  private static final String ROOT = "cn.mingyi.structure.canary";

  private final JavaClasses canary = new ClassFileImporter().importPackages(ROOT);
  private final Architecture architecture = new Architecture(ROOT);

  /** Rule, and what its report must name. */
  private static Map<String, List<String>> broken() {
    Map<String, List<String>> broken = new LinkedHashMap<>();
    broken.put("kernel sees the JDK only", List.of("KernelSeesFeature"));
    broken.put("platform sees kernel only", List.of("PlatformSeesFeature"));
    broken.put(
        "domain sees kernel and earlier domains",
        List.of("DomainSeesUsecase", "DomainSeesLaterFeature"));
    broken.put("usecase sees domain and kernel", List.of("UsecaseSeesStorage"));
    broken.put("storage sees domain and platform.db", List.of("StorageSeesUsecase"));
    broken.put("document sees usecase and the paper platform", List.of("DocumentSeesStorage"));
    broken.put("ui sees usecase and the screen platform", List.of("UiSeesPaper", "UiSeesOtherUi"));
    broken.put("nobody sees app", List.of("SeesApp"));
    broken.put("every class is in a room", List.of("Homeless"));
    broken.put("no cycle between packages", List.of("roster.domain", "roster.usecase"));
    broken.put("no cycle between features", List.of("kernel", "roster"));
    broken.put("screens are where JavaFX is", List.of("SeesLibraries"));
    broken.put("storage is where SQL is", List.of("SeesLibraries"));
    broken.put("papers are where iText is", List.of("SeesLibraries"));
    broken.put("papers are where PDFBox is", List.of("SeesLibraries"));
    broken.put("workbooks are where POI is", List.of("SeesLibraries"));
    broken.put("scans are where ZXing is", List.of("SeesLibraries"));
    broken.put("domain and usecase use no library", List.of("DomainSeesLibrary"));
    broken.put(
        "time comes from a clock",
        List.of(
            "LocalDate.now()",
            "LocalDateTime.now(java.time.ZoneId)",
            "Clock.systemDefaultZone()",
            "System.currentTimeMillis()",
            "Instant.now()"));
    broken.put("domain counts in integers", List.of("CountsInDoubles.twoThirds"));
    broken.put(
        "no static mutable state",
        List.of(
            "StaticState.counter",
            "StaticState.ARRAY",
            "StaticState.LIST",
            "StaticState.HOLDER",
            "StaticState.INSTANCE"));
    broken.put("names say what a class is", List.of("VoteManager"));
    broken.put("packages are null-marked", List.of("Homeless"));
    broken.put("storage is private", List.of("OpenMapper"));
    broken.put("a view model has its view", List.of("LonelyViewModel"));
    broken.put("view models need no toolkit", List.of("LonelyViewModel"));
    broken.put("views read no ports", List.of("NosyView"));
    return broken;
  }

  private String report(String rule) {
    var result = architecture.rules().get(rule).evaluate(canary);
    return result.hasViolation() ? String.join("\n", result.getFailureReport().getDetails()) : "";
  }

  @Test
  void no_rule_is_without_a_canary() {
    assertThat(broken()).containsOnlyKeys(architecture.rules().keySet());
  }

  @TestFactory
  Stream<DynamicTest> every_rule_fails_on_what_breaks_it() {
    return broken().entrySet().stream()
        .map(b ->
            dynamicTest(b.getKey(), () -> assertThat(report(b.getKey())).contains(b.getValue())));
  }

  @Test
  void what_keeps_the_rules_is_not_named() {
    assertThat(report("no static mutable state")).doesNotContain("SOUND");
    assertThat(report("storage is private")).doesNotContain("RosterStorage");
    assertThat(report("time comes from a clock")).doesNotContain("now(java.time.Clock)");
    assertThat(report("domain sees kernel and earlier domains")).doesNotContain("Household.<init>");
    assertThat(report("document sees usecase and the paper platform"))
        .doesNotContain("DocumentSeesStorage.press");
  }
}
