package cn.mingyi.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of design §3, each with its reason. They take the root package as a value, so that the
 * canary can break every one of them in a package of its own.
 *
 * @param root cn.mingyi, or the canary's
 */
record Architecture(String root) {
  private static final String VIEWS = "View";
  private static final String VIEW_MODELS = "ViewModel";

  /** Every rule by a short name. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.putAll(directions());
    rules.putAll(cycles());
    rules.putAll(confinements());
    rules.putAll(state());
    rules.putAll(names());
    return rules;
  }

  private Map<String, ArchRule> directions() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "kernel sees the JDK only",
        reach(
            "kernel",
            Reach.within(root).kernel(),
            "the shared words must not drag anything along into every feature"));
    rules.put(
        "platform sees kernel only",
        reach(
            "platform",
            Reach.within(root).kernel().wholePlatform(),
            "the technical layer knows no feature, so that a feature can be changed without it"));
    rules.put(
        "domain sees kernel and earlier domains",
        reach(
            "domain",
            Reach.within(root).kernel().rooms("domain"),
            "rules must be readable and testable without store, screen or paper"));
    rules.put(
        "usecase sees domain and kernel",
        reach(
            "usecase",
            Reach.within(root).kernel().rooms("domain", "usecase"),
            "what a clerk can do must not depend on how it is stored, shown or printed"));
    rules.put(
        "storage sees domain and platform.db",
        reach(
            "storage",
            Reach.within(root).kernel().rooms("domain").own("storage").platform("db"),
            "storage fills the ports of the domain and decides nothing"));
    rules.put(
        "document sees usecase and the paper platform",
        reach(
            "document",
            Reach.within(root)
                .kernel()
                .rooms("domain", "usecase")
                .own("document")
                .platform("pdf", "excel", "text", "scan"),
            "papers are made of what use cases read, never of rows or screens"));
    rules.put(
        "ui sees usecase and the screen platform",
        reach(
            "ui",
            Reach.within(root)
                .kernel()
                .rooms("domain", "usecase")
                .own("ui")
                .platform("task", "fx", "text"),
            "screens act through use cases, and no screen reaches into another feature's"));
    rules.put(
        "nobody sees app",
        classes()
            .that()
            .resideOutsideOfPackage(root + ".app..")
            .should(Reach.onlyOutside(root + ".app"))
            .because("the composition root sees everything, so whoever sees it sees everything")
            .allowEmptyShould(true));
    rules.put(
        "every class is in a room",
        classes()
            .should(Reach.standIn(root))
            .because("a class outside the five rooms is under no rule of direction")
            .allowEmptyShould(true));
    return rules;
  }

  private ArchRule reach(String room, Reach allowed, String reason) {
    return classes()
        .that(describe("are in " + room, (JavaClass c) -> Place.of(c, root).room().equals(room)))
        .should(allowed)
        .because(reason)
        .allowEmptyShould(true);
  }

  private Map<String, ArchRule> cycles() {
    String reason = "packages in a cycle can only be understood, tested and changed together";
    return Map.of(
        "no cycle between packages",
        slices().matching(root + ".(**)").should().beFreeOfCycles().because(reason),
        "no cycle between features",
        slices().matching(root + ".(*)..").should().beFreeOfCycles().because(reason));
  }

  private Map<String, ArchRule> confinements() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "screens are where JavaFX is",
        confined(
            List.of("javafx.", "atlantafx.", "org.kordamp.", "org.controlsfx."),
            Set.of("ui", "app", "platform.fx"),
            "everything else runs without a toolkit: on the command line and in tests"));
    rules.put(
        "storage is where SQL is",
        confined(
            List.of("java.sql.", "javax.sql.", "org.h2.", "org.apache.ibatis.", "org.flywaydb."),
            Set.of("storage", "app", "platform.db", "platform.trail"),
            "a write that goes around the unit of work would go around the trail"));
    rules.put(
        "papers are where iText is",
        confined(
            List.of("com.itextpdf."),
            Set.of("document", "platform.pdf"),
            "iText is AGPL and may have to be replaced"));
    rules.put(
        "papers are where PDFBox is",
        confined(
            List.of("org.apache.pdfbox."),
            Set.of("platform.pdf", "platform.text", "platform.scan"),
            "preview and print go through one door, PDFs of unknown hands through another"));
    rules.put(
        "workbooks are where POI is",
        confined(
            List.of("org.apache.poi."),
            Set.of("document", "platform.excel"),
            "workbooks from unknown hands are opened in one guarded place"));
    rules.put(
        "scans are where ZXing is",
        confined(
            List.of("com.google.zxing."),
            Set.of("platform.scan"),
            "files from unknown hands are opened in one guarded place"));
    rules.put(
        "domain and usecase use no library",
        classes()
            .that(
                describe(
                    "are in kernel, domain or usecase",
                    (JavaClass c) ->
                        Set.of("kernel", "domain", "usecase").contains(Place.of(c, root).room())))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", root + "..")
            .because("the rules of the village outlive every library")
            .allowEmptyShould(true));
    return rules;
  }

  private ArchRule confined(List<String> libraries, Set<String> places, String reason) {
    return classes()
        .that(
            describe(
                "are not in " + places,
                (JavaClass c) -> {
                  Place place = Place.of(c, root);
                  return !places.contains(place.room())
                      && !places.contains("platform." + place.part());
                }))
        .should(Reach.notReach(libraries))
        .because(reason)
        .allowEmptyShould(true);
  }

  private Map<String, ArchRule> state() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "time comes from a clock",
        classes()
            .that()
            .resideOutsideOfPackage(root + ".app..")
            .should(new NoHiddenClock())
            .because("a rule about days can only be tested when the test says which day it is"));
    rules.put(
        "domain counts in integers",
        classes()
            .that(describe("are in domain", (JavaClass c) -> inDomain(c)))
            .should(new NoFloatingPoint())
            .because("a majority or an amount must never hang on a rounding error")
            .allowEmptyShould(true));
    rules.put(
        "no static mutable state",
        classes()
            .should(new NoStaticState())
            .because("what is shared by everyone is changed by someone, and no test is alone"));
    return rules;
  }

  private boolean inDomain(JavaClass c) {
    return Set.of("domain", "kernel").contains(Place.of(c, root).room());
  }

  private Map<String, ArchRule> names() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "names say what a class is",
        classes()
            .should(Naming.endInNone("Impl", "Manager", "Util", "Utils", "Helper", "Base"))
            .because("such a name hides that nobody knew what the class is for"));
    rules.put(
        "packages are null-marked",
        classes()
            .should(Naming.beNullMarked())
            .because("NullAway checks only what is marked, and a package must say what it is"));
    rules.put(
        "storage is private",
        classes()
            .that(
                describe(
                    "are in storage", (JavaClass c) -> Place.of(c, root).room().equals("storage")))
            .should(Naming.bePrivateBut("Storage"))
            .because("the rest of the program knows ports; only the wiring knows XStorage")
            .allowEmptyShould(true));
    rules.put(
        "a view model has its view",
        classes()
            .that(inUi(VIEW_MODELS))
            .should(Naming.haveBeside(VIEW_MODELS, VIEWS))
            .because("XViewModel is the testable half of XView")
            .allowEmptyShould(true));
    rules.put(
        "view models need no toolkit",
        classes()
            .that(inUi(VIEW_MODELS))
            .should(
                Reach.notReach(
                    List.of(
                        "javafx.scene.",
                        "javafx.stage.",
                        "javafx.application.",
                        "javafx.css.",
                        "javafx.animation.",
                        "javafx.geometry.",
                        "javafx.event.",
                        "javafx.print.",
                        "org.kordamp.",
                        "atlantafx.")))
            .because("their tests run without a toolkit")
            .allowEmptyShould(true));
    rules.put(
        "views read no ports",
        classes()
            .that(inUi(VIEWS))
            .should(Reach.notCallPorts(root))
            .because("a view binds and forwards only")
            .allowEmptyShould(true));
    return rules;
  }

  private com.tngtech.archunit.base.DescribedPredicate<JavaClass> inUi(String suffix) {
    return describe(
        "are a " + suffix + " in ui",
        (JavaClass c) ->
            Place.of(c, root).room().equals("ui") && c.getSimpleName().endsWith(suffix));
  }
}
