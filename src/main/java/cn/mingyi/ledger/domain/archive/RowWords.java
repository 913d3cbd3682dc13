package cn.mingyi.ledger.domain.archive;

import java.util.Map;

/** What the rows of the trail are, in the words of the office. */
public final class RowWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("matter", "事项"),
          Map.entry("matter_record", "事项记录次序"),
          Map.entry("matter_event", "办理情况"),
          Map.entry("plan_version", "方案"),
          Map.entry("meeting", "会议记录"),
          Map.entry("posting", "公告张贴"),
          Map.entry("posting_end", "公告撤下"),
          Map.entry("objection", "异议"),
          Map.entry("objection_answer", "异议答复"),
          Map.entry("implementation", "实施记录"),
          Map.entry("attachment", "附件"),
          Map.entry("consultation_round", "民议轮次"),
          Map.entry("frozen_household", "应征求名单"),
          Map.entry("exclusion", "除外户"),
          Map.entry("opinion", "民议意见"),
          Map.entry("opinion_response", "意见采纳情况"),
          Map.entry("sheet_page", "征求意见表页"),
          Map.entry("sheet_event", "征求意见表收发"),
          Map.entry("page_scan", "征求意见表扫描件"),
          Map.entry("spot_check", "抽查"),
          Map.entry("spot_check_household", "抽查户"),
          Map.entry("call_back", "抽查回访"),
          Map.entry("call_try", "外出户联系"),
          Map.entry("certificate", "民议完成证明"),
          Map.entry("bulletin", "公开单"),
          Map.entry("bulletin_event", "公开单办理情况"),
          Map.entry("privacy_release", "隐私放行"),
          Map.entry("feedback", "意见反馈"),
          Map.entry("feedback_answer", "反馈答复"),
          Map.entry("finance_entry", "收支"),
          Map.entry("finance_contract", "合同"),
          Map.entry("archive_packet", "归档包"),
          Map.entry("archive_packet_matter", "归档包所含事项"));

  private RowWords() {}

  /** 其他记录 for what this table does not know. */
  public static String of(String table) {
    return WORDS.getOrDefault(table, "其他记录");
  }
}
