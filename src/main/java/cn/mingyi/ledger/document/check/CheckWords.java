package cn.mingyi.ledger.document.check;

import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Outcome;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** The sentences that paper and workbook have in common. */
final class CheckWords {
  static final String TITLE = "程序自检报告";

  private CheckWords() {}

  static String scope(CheckReport report) {
    return report.scope().isEmpty() ? "全村" : report.scope();
  }

  static String village(Letterhead letterhead) {
    return letterhead.village().county()
        + letterhead.village().township()
        + letterhead.village().name();
  }

  static String summary(CheckReport report) {
    CheckReport.Score total = report.total();
    return "应查 %d 项次，符合 %d 项次，得分 %s。不合规 %d 项次，应补正 %d 项次，提示 %d 项次（提示不计分）。"
        .formatted(
            total.applied(),
            total.met(),
            total.percent(),
            report.count(Severity.VIOLATION),
            report.count(Severity.DEFICIENCY),
            report.count(Severity.ADVICE));
  }

  static String verdict(Outcome outcome) {
    return !outcome.applies() ? "不适用" : outcome.met() ? "符合" : "不符合";
  }

  /**
   * @param most how many faults are told; the rest is counted
   */
  static String faults(CheckLine line, int most) {
    List<String> all = line.outcome().faults();
    String told = String.join("\n", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? told + "\n等 %d 处".formatted(all.size()) : told;
  }
}
