package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import java.nio.file.Path;
import java.util.List;

/** The papers of 换届移交: office copies; made on the document thread. */
public interface HandoverPapers {
  /**
   * A line of the 移交清单.
   *
   * @param pages 0 for what has no pages
   */
  record FormLine(String name, int files, int pages, String remark) {}

  /** 《移交清单》: what is handed over, with room for signatures and the seal. */
  Paper form(HandoverFacts facts, HandoverHands hands, List<FormLine> lines);

  /** 事项清单. */
  Paper matters(HandoverFacts facts);

  /** 事项清单 as a workbook. */
  void matterSheet(HandoverFacts facts, Path file);

  /** 待办事项. */
  Paper open(HandoverFacts facts);

  /** 在榜公告: what hangs where until when. */
  Paper hanging(HandoverFacts facts);

  /** 授权与任职. */
  Paper offices(HandoverFacts facts);

  /** 花名册与财务情况. */
  Paper registers(HandoverFacts facts);

  /** 归档包与留痕. */
  Paper packets(HandoverFacts facts);
}
