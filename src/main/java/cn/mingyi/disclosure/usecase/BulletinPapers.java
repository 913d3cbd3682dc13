package cn.mingyi.disclosure.usecase;

import cn.mingyi.kernel.Paper;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** The papers of 六务公开; made on the document thread. */
public interface BulletinPapers {
  Paper bulletin(Letterhead letterhead, PrintedBulletin bulletin, PaperChoice choice);

  /** Several bulletins as one file, each beginning on a page of its own, numbered for itself. */
  Paper bulletins(Letterhead letterhead, List<PrintedBulletin> bulletins, PaperChoice choice);

  /** 意见反馈答复单, to be handed to whoever gave the opinion. */
  Paper answerSlip(Letterhead letterhead, AnswerSlip slip);

  /** 应公开事项清单, to hang or to hand to the township. */
  Paper dueList(Letterhead letterhead, List<DueLine> lines);

  /** 张贴栏一览: what hangs on which board and until when. */
  Paper boardPlan(Letterhead letterhead, List<BoardLine> lines);
}
