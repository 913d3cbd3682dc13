package cn.mingyi.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.Set;
import java.util.stream.Stream;

/** Neither declares nor computes a float or a double; reads the instructions, so locals count. */
final class NoFloatingPoint extends ArchCondition<JavaClass> {
  private static final Set<String> BOXES = Set.of("java.lang.Float", "java.lang.Double");
  private static final Set<TypeKind> KINDS = Set.of(TypeKind.FLOAT, TypeKind.DOUBLE);

  NoFloatingPoint() {
    super("use neither float nor double");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    boolean boxed =
        item.getDirectDependenciesFromSelf().stream()
            .anyMatch(d -> BOXES.contains(d.getTargetClass().getFullName()));
    if (boxed) {
      events.add(SimpleConditionEvent.violated(item, item.getFullName() + " boxes a float"));
    }
    ClassModel model = read(item);
    model.fields().stream()
        .filter(f -> floats(f.fieldType().stringValue()))
        .forEach(f -> violated(item, f.fieldName().stringValue(), events));
    model.methods().stream()
        .filter(m ->
            floats(m.methodType().stringValue())
                || m.code().stream()
                    .flatMap(c -> c.elementStream())
                    .anyMatch(NoFloatingPoint::floats))
        .forEach(m -> violated(item, m.methodName().stringValue(), events));
  }

  private static void violated(JavaClass item, String member, ConditionEvents events) {
    events.add(
        SimpleConditionEvent.violated(
            item, item.getFullName() + "." + member + " uses a float or a double"));
  }

  private static ClassModel read(JavaClass item) {
    try (InputStream in = item.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean floats(CodeElement element) {
    return switch (element) {
      case LoadInstruction i -> KINDS.contains(i.typeKind());
      case StoreInstruction i -> KINDS.contains(i.typeKind());
      case ArrayLoadInstruction i -> KINDS.contains(i.typeKind());
      case ArrayStoreInstruction i -> KINDS.contains(i.typeKind());
      case OperatorInstruction i -> KINDS.contains(i.typeKind());
      case ConstantInstruction i -> KINDS.contains(i.typeKind());
      case ConvertInstruction i -> KINDS.contains(i.fromType()) || KINDS.contains(i.toType());
      case FieldInstruction i -> floats(i.type().stringValue());
      case InvokeInstruction i -> floats(i.type().stringValue());
      default -> false;
    };
  }

  /** Whether a descriptor names F or D outside the names of classes. */
  private static boolean floats(String descriptor) {
    return Stream.of(descriptor.replaceAll("L[^;]*;", "").split(""))
        .anyMatch(s -> s.equals("F") || s.equals("D"));
  }
}
