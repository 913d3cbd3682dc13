package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.kernel.Paper;
import cn.mingyi.village.domain.Letterhead;
import java.util.Set;

/**
 * The papers of 民议. They name villagers and their opinions: office copies, never posted. Each call
 * sets a whole paper and takes up to seconds, so it belongs on the document thread.
 */
public interface ConsultationPapers {
  /** Stands for the households that no representative is responsible for. */
  String NOBODY = "";

  /**
   * 民议征求意见表: one section for each representative with all households of his or her on the frozen
   * list, in its order, 除外户 marked; last the households without a representative. Every page
   * carries the head and the QR codes of {@link cn.mingyi.consultation.domain.SheetPage}.
   *
   * @param representatives labels of those whose sheets are wanted, {@link #NOBODY} among them;
   *     empty = all
   * @throws IllegalArgumentException when none of them is on the list
   */
  Paper sheets(Letterhead letterhead, Consultation round, Set<String> representatives);

  /**
   * 民意汇总表 by 村民小组 and by 村民代表 with 征求率, 代签率, 非入户率, and 意见采纳情况: every 不同意 and 有条件 with its answer.
   */
  Paper summary(Letterhead letterhead, Consultation round);

  /** 未征求名单: households still to be asked, by representative, with telephone. */
  Paper pending(Letterhead letterhead, Consultation round);
}
