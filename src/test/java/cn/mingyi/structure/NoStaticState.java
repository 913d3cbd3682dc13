package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds nothing static that can change: every static field is final, no collection behind it takes
 * another element, no array, no holder, no singleton.
 */
final class NoStaticState extends ArchCondition<JavaClass> {
  private static final List<String> HOLDERS =
      List.of(
          "java.util.concurrent.atomic.",
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder",
          "java.util.Random",
          "java.text.",
          "java.util.concurrent.Executor",
          "java.util.Iterator");

  NoStaticState() {
    super("hold no static mutable state");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (JavaField field : item.getFields()) {
      Set<JavaModifier> modifiers = field.getModifiers();
      if (modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.SYNTHETIC)) {
        String wrong = wrongWith(item, field);
        if (!wrong.isEmpty()) {
          events.add(SimpleConditionEvent.violated(item, field.getFullName() + " " + wrong));
        }
      }
    }
  }

  private static String wrongWith(JavaClass item, JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return "is static and not final";
    }
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return "is a static array, which anyone can write into";
    }
    if (HOLDERS.stream().anyMatch(type.getFullName()::startsWith)) {
      return "is a static holder of changing things";
    }
    if (type.equals(item) && !item.isEnum() && !item.isRecord() && !item.isInterface()) {
      return "is a singleton";
    }
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)
        ? wrongWithCollection(field)
        : "";
  }

  /** Whether a collection takes elements cannot be told from its type, so the value is asked. */
  private static String wrongWithCollection(JavaField field) {
    try {
      Class<?> owner = Class.forName(field.getOwner().getName());
      Field found = owner.getDeclaredField(field.getName());
      found.setAccessible(true);
      String actual = found.get(null).getClass().getName();
      return actual.startsWith("java.util.ImmutableCollections")
              || actual.startsWith("java.util.Collections$Unmodifiable")
              || actual.startsWith("java.util.Collections$Empty")
          ? ""
          : "is a static " + actual + ", which takes elements";
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(field.getFullName(), e);
    }
  }
}
