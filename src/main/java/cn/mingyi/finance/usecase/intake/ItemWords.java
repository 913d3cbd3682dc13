package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which 科目 a row means: by the word in its column, else by what its summary is about. */
final class ItemWords {
  private static final Map<Item, List<String>> INCOME =
      Map.of(
          IncomeItem.CONTRACTS, List.of("承包", "发包", "上交", "租金", "租赁"),
          IncomeItem.SUBSIDY, List.of("补助", "补贴", "拨付", "拨款", "奖补", "转移支付"),
          IncomeItem.INVESTMENT, List.of("利息", "分红", "投资", "光伏"),
          IncomeItem.LAND_COMPENSATION, List.of("征地", "土地补偿"),
          IncomeItem.DONATION, List.of("捐"),
          IncomeItem.LEVY, List.of("一事一议", "筹资"),
          IncomeItem.OPERATION, List.of("销售", "经营", "出售"));
  private static final Map<Item, List<String>> SPENDING =
      Map.of(
          SpendingItem.CADRES, List.of("干部", "报酬", "工资", "误工"),
          SpendingItem.OFFICE, List.of("办公", "印刷", "报刊", "电话费", "网费", "手续费", "纸"),
          SpendingItem.WELFARE, List.of("路灯", "保洁", "清洁", "卫生", "环境", "修路", "工程", "水管", "电费"),
          SpendingItem.RELIEF, List.of("慰问", "救济", "救助", "困难", "抚恤"),
          SpendingItem.DEBT, List.of("还款", "偿还", "归还", "欠款"),
          SpendingItem.INVESTMENT, List.of("入股", "投资", "购置", "购买设备"),
          SpendingItem.OPERATION, List.of("经营", "化肥", "种子"));

  private ItemWords() {}

  /** The item that a cell names; empty when it names none of the flow. */
  static Optional<Item> named(Flow flow, String words) {
    String compact = Words.compact(words);
    return compact.isEmpty()
        ? Optional.empty()
        : Item.of(flow).stream()
            .filter(i -> i.label().contains(compact) || compact.contains(i.label()))
            .findFirst();
  }

  /** The item that a summary is about. */
  static Item guessed(Flow flow, String summary) {
    Map<Item, List<String>> words = flow == Flow.INCOME ? INCOME : SPENDING;
    return Item.of(flow).stream()
        .filter(i -> words.getOrDefault(i, List.of()).stream().anyMatch(summary::contains))
        .findFirst()
        .orElse(flow == Flow.INCOME ? IncomeItem.OTHER : SpendingItem.OTHER);
  }
}
