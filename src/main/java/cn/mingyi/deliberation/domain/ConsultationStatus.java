package cn.mingyi.deliberation.domain;

import cn.mingyi.consultation.domain.Coverage;
import java.time.LocalDate;
import java.util.List;

/**
 * What the line needs to know of the latest round of 民议.
 *
 * @param round 轮次
 * @param planVersion the plan that households were asked about
 * @param lastAskedOn latest day of an opinion, an exclusion or an answer; the opening day while
 *     there is none
 * @param pending households still to be asked, as people name them
 * @param unanswered 不同意 and 有条件 without an answer
 * @param answersFirst whether they must be answered before the vote
 * @param certificate number of the last 《民议完成证明》, 0 = none was given
 * @param certified whether it is of the round as it stands
 */
public record ConsultationStatus(
    int round,
    int planVersion,
    LocalDate openedOn,
    LocalDate lastAskedOn,
    Coverage coverage,
    List<String> pending,
    int unanswered,
    boolean answersFirst,
    int certificate,
    boolean certified) {
  public ConsultationStatus {
    pending = List.copyOf(pending);
  }
}
