package cn.mingyi.finance.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of a bank's or a book's export may mean, with the words that they use for it. */
public enum EntryColumn {
  DAY("日期", "日期 记账日期 交易日期 交易时间 入账日期 凭证日期 业务日期 发生日期 记账时间 交易日 年月日"),
  VOUCHER("凭证号", "凭证号 凭证编号 凭证字号 凭证 记账凭证号 凭单号 凭证种类号 凭证号码"),
  SUMMARY("摘要", "摘要 用途 交易摘要 事由 内容 业务摘要 摘要说明 款项用途 交易用途 项目 附言 备注"),
  INCOME("收入", "收入 收入金额 收方金额 收入额 转入金额 存入金额 收款金额 存入 收入元"),
  SPENDING("支出", "支出 支出金额 付方金额 支出额 转出金额 支取金额 付款金额 支取 支出元"),
  AMOUNT("发生额", "发生额 金额 交易金额 发生金额 交易额"),
  SIGN("借贷标志", "借贷标志 借贷 收支 收付标志 收支标志 方向 借贷方向 收付 交易类型 收支类型 借贷标识"),
  BALANCE("余额", "余额 账户余额 结余 交易后余额 当前余额 结存 账面余额 可用余额"),
  PARTY("对方", "对方户名 对方名称 对方 对方单位 往来单位 收款人 付款人 收付款人 对方账户名称 交易对手 对手户名 单位或个人 领款人"),
  ITEM("科目", "科目 会计科目 收支科目 收支项目 科目名称 类别 收支类别"),
  PLACE("存放处", "存放处 资金账户 现金银行 结算方式 资金形式 支付方式"),
  SOURCE("资金来源", "资金来源 来源 经费来源"),
  HANDLER("经手人", "经手人 经办人 经手 经办"),
  WITNESS("证明人", "证明人 证明 见证人 验收人"),
  APPROVER("审批人", "审批人 审批 批准人 审核人 负责人 签批人"),
  RESOLUTION("决议编号", "决议编号 决议 决议号 事项编号 议事编号");

  private final String label;
  private final Set<String> words;

  EntryColumn(String label, String words) {
    this.label = label;
    this.words = Set.copyOf(Arrays.asList(words.split(" ")));
  }

  public String label() {
    return label;
  }

  /** The meaning of a header word from which spaces and punctuation were taken. */
  public static Optional<EntryColumn> meaning(String word) {
    return Arrays.stream(values()).filter(c -> c.words.contains(word)).findFirst();
  }
}
