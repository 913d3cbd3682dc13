package cn.mingyi.finance.domain;

import java.util.List;
import java.util.stream.Stream;

/** 科目: what an income or a spending is for (domain §6). */
public sealed interface Item permits IncomeItem, SpendingItem {
  /** The constant's name, under which it is stored beside its {@link #flow}. */
  String name();

  String label();

  Flow flow();

  /**
   * @throws IllegalArgumentException when the flow has no such item
   */
  static Item of(Flow flow, String name) {
    return flow == Flow.INCOME ? IncomeItem.valueOf(name) : SpendingItem.valueOf(name);
  }

  /** The items of a flow in the order of the summary. */
  static List<Item> of(Flow flow) {
    return flow == Flow.INCOME
        ? List.<Item>of(IncomeItem.values())
        : List.<Item>of(SpendingItem.values());
  }

  /** All items, income first. */
  static List<Item> all() {
    return Stream.concat(of(Flow.INCOME).stream(), of(Flow.SPENDING).stream()).toList();
  }

  /** Both flows have 其他 and 经营: with its flow, so that it is told apart. */
  default String fullLabel() {
    return flow().label() + "·" + label();
  }
}
