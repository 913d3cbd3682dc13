package cn.mingyi.ledger.usecase.form;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form's head means among the columns of a ledger. */
final class HeadWords {
  /** Other words that forms use; the first of each line is ours. */
  private static final Map<String, Set<String>> SYNONYMS =
      Stream.of(
              "序号 序 行号 序列 顺序号",
              "编号 事项编号 议题编号 议事编号 项目编号",
              "事项编号 编号 议题编号 议事编号",
              "名称 事项名称 议事事项 议题 议题名称 事项 决策事项 重大事项 项目名称 议定事项",
              "事项名称 名称 事项 议题 议题名称 议事事项",
              "事项 公开事项 公开内容 公开项目 内容 项目名称 公开名称",
              "类别 事项类别 类型 议题类别 分类",
              "动议人 提出人 提议人 动议主体",
              "来源 动议事由 事由 事项来源 动议来源",
              "涉及金额 金额 资金 项目资金 预算金额 资金额 投资额",
              "征求率 民议率 征求意见率 征求比例",
              "办理状态 状态 进展 办理情况 进展情况 落实情况 办理进度",
              "实施状态 实施情况 实施进度",
              "公示起 公示开始 公示开始日期 公示起始日期 公示时间起",
              "公示止 公示结束 公示结束日期 公示截止日期 公示时间止",
              "户编号 户号 家庭编号 户序号",
              "户主或本人 户主 户主姓名 姓名",
              "户主 户主姓名",
              "村民小组 小组 组别 所属小组 组 村组",
              "村民代表 代表 代表姓名 联户代表 联系代表",
              "意见 征求意见结果 意见类别 表决意见 态度",
              "被征求人 征求对象 受访人",
              "方式 征求方式 征求意见方式",
              "意见原文 意见内容 意见建议 具体意见",
              "征求日期 征求时间 征求意见日期 征求意见时间",
              "采纳情况 是否采纳 意见采纳情况",
              "会议日期 时间 日期 会议时间 召开时间 召开日期",
              "会议形式 会议类型 会议名称 会议类别 会议主体",
              "地点 会议地点 召开地点",
              "应到 应到人数 应参会人数 应到会人数",
              "实到 实到人数 实际参会人数 参会人数 到会人数 实到会人数",
              "到会比例 比例 到会率 参会率 出席率",
              "赞成 赞成票 同意 同意票 赞成人数 同意人数",
              "反对 反对票 不同意 反对人数 不同意人数",
              "弃权 弃权票 弃权人数",
              "结论 会议结论 表决结果 会议结果 结果",
              "期号 公开期号 公开编号",
              "务别 公开类别 类别 六务类别",
              "周期 公开周期 公开频次 频次",
              "应公开日 应公开日期 应公开时间 应公示日期",
              "实际张贴日 公开日期 公开时间 张贴日期 张贴时间 实际公开日期 公示日期",
              "逾期天数 超期天数",
              "期满日 公示期满 期满日期 截止日期",
              "审核人 审核 村监会审核人 监督人",
              "反馈数 意见数 反馈意见数 群众意见数",
              "日期 时间 记账日期 发生日期",
              "凭证号 凭证编号 凭证号码 凭证",
              "摘要 事由 用途 内容",
              "收入 收入金额 收方金额",
              "支出 支出金额 付方金额",
              "余额 结余 结存",
              "科目 收支项目 项目 会计科目",
              "经手人 经办人",
              "审批人 批准人",
              "收到日期 反馈日期 反馈时间 收到时间 日期 时间",
              "反馈人 姓名 意见人 反映人",
              "反馈内容 意见内容 意见建议 反映问题 内容",
              "答复人 办理人 责任人",
              "答复内容 办理结果 处理情况 答复情况 办理情况",
              "满意与否 是否满意 满意度",
              "授权类别 授权事项 类别 事项类别",
              "授权内容 授权范围 内容 具体事项",
              "授权日期 授权时间",
              "有效期起 起始日期 授权起始日期 开始日期",
              "有效期止 终止日期 授权终止日期 截止日期 到期日期",
              "姓名 名字 成员姓名 村民姓名",
              "与户主关系 关系 家庭关系",
              "身份证号 身份证号码 公民身份号码 证件号码 身份证",
              "出生日期 出生年月 生日",
              "联系电话 电话 手机号 手机号码 联系方式 电话号码",
              "代表电话 联系电话 电话 手机号 联系方式",
              "住址 家庭住址 地址",
              "家庭人口 人口 人口数 家庭人口数",
              "人口 家庭人口 人口数 家庭人口数",
              "联系户数 联户数 联户户数",
              "党员身份 党员类别 身份 人员类别",
              "补录 补录标记 是否补录 补录说明 补录情况",
              "标记 补录标记 逾期标记 补录逾期标记",
              "备注 说明")
          .map(line -> Arrays.asList(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));

  private static final int SHORTEST_PART = 2;

  private final List<Column> columns;

  HeadWords(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * The surest meaning first: the column's own words, then words that stand for it.
   *
   * @param above group head; empty when there is none
   */
  Optional<Column> surely(String above, String word) {
    return first(c -> bare(c).equals(word))
        .or(() -> first(c -> !above.isEmpty() && bare(c).equals(above + word)))
        .or(() -> first(c -> synonyms(c).contains(word)))
        .or(() -> first(c -> !above.isEmpty() && synonyms(c).contains(above + word)));
  }

  /** A column whose words are part of the head's or the other way round, when only one is. */
  Optional<Column> perhaps(String word) {
    if (word.length() < SHORTEST_PART) {
      return Optional.empty();
    }
    List<Column> near =
        columns.stream()
            .filter(c ->
                bare(c).length() >= SHORTEST_PART
                    && (word.contains(bare(c)) || bare(c).contains(word)))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private Optional<Column> first(java.util.function.Predicate<Column> meant) {
    return columns.stream().filter(meant).findFirst();
  }

  private static String bare(Column column) {
    return Words.header(column.head());
  }

  private static Set<String> synonyms(Column column) {
    return SYNONYMS.getOrDefault(column.head(), Set.of());
  }
}
