package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;

/** Conditions on names, marks and visibility. */
final class Naming {
  private Naming() {}

  static ArchCondition<JavaClass> beNullMarked() {
    return unless(
        "stand in a package that is @NullMarked",
        c -> c.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  static ArchCondition<JavaClass> endInNone(String... suffixes) {
    List<String> refused = List.of(suffixes);
    return unless(
        "end in none of " + refused,
        c -> refused.stream().noneMatch(s -> c.getSimpleName().endsWith(s)));
  }

  static ArchCondition<JavaClass> bePrivateBut(String suffix) {
    return unless(
        "be package-private, but for X" + suffix,
        c ->
            !c.getModifiers().contains(JavaModifier.PUBLIC)
                || c.getSimpleName().endsWith(suffix)
                || c.getSimpleName().equals("package-info"));
  }

  static ArchCondition<JavaClass> haveBeside(String suffix, String other) {
    return unless(
        "have X" + other + " beside them",
        c -> {
          String stem =
              c.getSimpleName().substring(0, c.getSimpleName().length() - suffix.length());
          return c.getPackage().getClasses().stream()
              .anyMatch(o -> o.getSimpleName().equals(stem + other));
        });
  }

  private static ArchCondition<JavaClass> unless(String words, Predicate<JavaClass> kept) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!kept.test(item)) {
          events.add(
              SimpleConditionEvent.violated(item, item.getFullName() + " does not " + words));
        }
      }
    };
  }
}
