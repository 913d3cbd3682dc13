package cn.mingyi.ledger.usecase.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record with some of its components changed, as only somebody's hand in the database could. */
final class Altered {
  private Altered() {}

  /**
   * @param namesAndValues pairs of component and value
   */
  @SuppressWarnings("unchecked")
  static <R> R with(R record, @Nullable Object... namesAndValues) {
    Map<Object, Integer> changed =
        IntStream.range(0, namesAndValues.length / 2)
            .boxed()
            .collect(Collectors.toMap(i -> namesAndValues[2 * i], i -> 2 * i + 1));
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (!Stream.of(components)
        .map(RecordComponent::getName)
        .toList()
        .containsAll(changed.keySet())) {
      throw new IllegalArgumentException(record.getClass() + " has not all of " + changed.keySet());
    }
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Integer at = changed.get(components[i].getName());
        components[i].getAccessor().setAccessible(true);
        values[i] = at == null ? components[i].getAccessor().invoke(record) : namesAndValues[at];
      }
      Constructor<?> constructor =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return (R) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The list with the first such element changed. */
  static <R> void first(List<R> all, Predicate<? super R> which, @Nullable Object... change) {
    nth(all, 0, which, change);
  }

  /** The list with one of such elements changed. */
  static <R> void nth(List<R> all, int n, Predicate<? super R> which, @Nullable Object... change) {
    R one = all.stream().filter(which).skip(n).findFirst().orElseThrow();
    all.set(all.indexOf(one), with(one, change));
  }
}
