package cn.mingyi.consultation.domain;

/**
 * Whether the matter of a round still takes records of it. Answered by the line of matters, which
 * knows 民议 while 民议 does not know it.
 */
public interface RoundWindow {
  /**
   * Opinions and exclusions: while the matter is in 民议 and no newer plan or round has come.
   *
   * @throws cn.mingyi.kernel.Refused with the sentence to show
   */
  void refuseUnlessOpen(Round round);

  /**
   * 采纳情况: also while the matter waits for its 决议.
   *
   * @throws cn.mingyi.kernel.Refused with the sentence to show
   */
  void refuseUnlessAnswerable(Round round);
}
