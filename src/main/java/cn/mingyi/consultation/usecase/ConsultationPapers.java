package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Paper;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/**
 * The papers of 民议. But for the poster they name villagers and their opinions: office copies, never
 * posted. Each call sets a whole paper and takes up to seconds, so it belongs on the document
 * thread.
 */
public interface ConsultationPapers {
  /**
   * 民议征求意见表: the pages as they were issued, each with its head and the QR codes of {@link
   * cn.mingyi.consultation.domain.SheetPage}. 除外户 and what is recorded already are printed on them.
   *
   * @param pages at least one
   */
  Paper sheets(
      Letterhead letterhead, Consultation round, Evidence evidence, List<IssuedPage> pages);

  /**
   * 民意汇总表 by 村民小组 and by 村民代表 with 征求率, 代签率, 非入户率, and 意见采纳情况: every 不同意 and 有条件 with its answer.
   */
  Paper summary(Letterhead letterhead, Consultation round);

  /** 未征求名单: households still to be asked, by representative, with telephone. */
  Paper pending(Letterhead letterhead, Consultation round);

  /** 外出户联系名单: households that are away and not asked yet, with telephone and the tries so far. */
  Paper absent(Letterhead letterhead, Consultation round, Evidence evidence);

  /** 抽查回访名单: those drawn, with room for the result, and how the drawing can be repeated. */
  Paper callBacks(Letterhead letterhead, Consultation round, Evidence evidence);

  /**
   * 意见反馈单: a slip for each answered opinion.
   *
   * @param opinions at least one, each with an answer
   */
  Paper replies(Letterhead letterhead, Consultation round, List<Opinion> opinions);

  /** 百户墙 for the wall: who was asked and who was not, no opinions. */
  Paper wall(Letterhead letterhead, Consultation round, Poster size);

  /** The paper that a poster is printed on. */
  enum Poster {
    A4,
    A3
  }

  /**
   * 《民议完成证明》 with the numbers, who certified, the pages and the call-backs.
   *
   * @param evidence with the certificate that was given
   */
  Paper certificate(Letterhead letterhead, Consultation round, Evidence evidence);
}
