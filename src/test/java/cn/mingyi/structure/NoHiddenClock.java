package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Asks no clock but the one it was given. */
final class NoHiddenClock extends ArchCondition<JavaClass> {
  NoHiddenClock() {
    super("ask only an injected clock");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (JavaCodeUnit unit : item.getCodeUnits()) {
      Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
          .filter(a -> hidden(a.getTarget()))
          .forEach(a -> events.add(SimpleConditionEvent.violated(item, a.getDescription())));
    }
  }

  private static boolean hidden(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getFullName).toList();
    if (owner.startsWith("java.time.") && name.equals("now")) {
      return !parameters.equals(List.of("java.time.Clock"));
    }
    return switch (owner) {
      case "java.time.Clock" ->
          name.startsWith("system") || (name.startsWith("tick") && parameters.size() == 1);
      case "java.time.InstantSource" -> name.equals("system");
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
      case "java.util.Calendar" -> name.equals("getInstance");
      default -> false;
    };
  }
}
