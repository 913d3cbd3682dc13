package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Depends, among our own classes, only on what is named. */
final class Reach extends ArchCondition<JavaClass> {
  private final String root;
  private final List<BiPredicate<Place, Place>> allowed;

  private Reach(String root, String words, List<BiPredicate<Place, Place>> allowed) {
    super("reach only " + words);
    this.root = root;
    this.allowed = allowed;
  }

  static Reach within(String root) {
    return new Reach(root, "", List.of());
  }

  private Reach or(String words, BiPredicate<Place, Place> more) {
    List<BiPredicate<Place, Place>> longer = new ArrayList<>(allowed);
    longer.add(more);
    String before = getDescription().substring("reach only ".length());
    return new Reach(root, before.isEmpty() ? words : before + ", " + words, longer);
  }

  Reach kernel() {
    return or("kernel", (from, to) -> to.room().equals("kernel"));
  }

  Reach wholePlatform() {
    return or("platform", (from, to) -> to.room().equals("platform"));
  }

  /** Rooms of the own feature and of features before it. */
  Reach rooms(String... names) {
    List<String> rooms = List.of(names);
    return or(
        rooms + " of its own and of earlier features",
        (from, to) -> rooms.contains(to.room()) && from.mayKnow(to));
  }

  Reach own(String room) {
    return or(
        "its own " + room,
        (from, to) -> to.room().equals(room) && to.feature().equals(from.feature()));
  }

  Reach platform(String... names) {
    List<String> parts = List.of(names);
    return or(
        "platform." + parts,
        (from, to) -> to.room().equals("platform") && parts.contains(to.part()));
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    Place from = Place.of(item, root);
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      Place to = Place.of(dependency.getTargetClass().getBaseComponentType(), root);
      if (to.ours() && allowed.stream().noneMatch(a -> a.test(from, to))) {
        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
      }
    }
  }

  /** Depends on nothing below a package. */
  static ArchCondition<JavaClass> onlyOutside(String packageName) {
    return none(
        "stay outside " + packageName,
        c ->
            c.getPackageName().equals(packageName)
                || c.getPackageName().startsWith(packageName + "."));
  }

  /** Depends on none of the libraries, each named by the start of its packages. */
  static ArchCondition<JavaClass> notReach(List<String> libraries) {
    return none(
        "not reach " + libraries, c -> libraries.stream().anyMatch(c.getFullName()::startsWith));
  }

  /** Depends on no port: no interface of a domain that storage fills. */
  static ArchCondition<JavaClass> notCallPorts(String root) {
    return none(
        "not call ports",
        c ->
            c.isInterface()
                && Place.of(c, root).room().equals("domain")
                && c.getAllSubclasses().stream()
                    .anyMatch(s -> Place.of(s, root).room().equals("storage")));
  }

  private static ArchCondition<JavaClass> none(String words, Predicate<JavaClass> forbidden) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          if (forbidden.test(dependency.getTargetClass().getBaseComponentType())) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Stands in a known feature and room. */
  static ArchCondition<JavaClass> standIn(String root) {
    return new ArchCondition<>("stand in a known room") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (Place.of(item, root).room().equals("?")) {
          events.add(
              SimpleConditionEvent.violated(item, item.getFullName() + " stands in no room"));
        }
      }
    };
  }
}
