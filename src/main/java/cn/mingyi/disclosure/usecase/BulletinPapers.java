package cn.mingyi.disclosure.usecase;

import cn.mingyi.kernel.Paper;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** The papers of 六务公开; made on the document thread. */
public interface BulletinPapers {
  Paper bulletin(Letterhead letterhead, PrintedBulletin bulletin, PaperChoice choice);

  /** Several bulletins as one file, each beginning on a page of its own, numbered for itself. */
  Paper bulletins(Letterhead letterhead, List<PrintedBulletin> bulletins, PaperChoice choice);
}
