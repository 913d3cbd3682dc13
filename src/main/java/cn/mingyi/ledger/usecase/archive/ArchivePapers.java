package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Paper;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers that only a packet has. They name villagers as the records do: office copies, never
 * posted. Each call sets a whole paper, so it belongs on the document thread.
 */
public interface ArchivePapers {
  /**
   * A line of a 卷内目录.
   *
   * @param pages 0 for what has no pages
   * @param first page of the file on which it begins; 0 when it has no pages
   */
  record ContentsLine(
      String title,
      String number,
      String responsible,
      @Nullable LocalDate day,
      int pages,
      int first,
      String remark) {}

  /**
   * A line of a 案卷目录.
   *
   * @param folder in which the papers of the matter lie
   * @param missing how many papers are missing
   */
  record VolumeLine(
      String number,
      String title,
      String category,
      LocalDate raisedOn,
      String standing,
      int items,
      int pages,
      int missing,
      String folder) {}

  /** 案卷目录: the matters of a year, each in its folder. */
  record Volume(Letterhead letterhead, String title, List<VolumeLine> lines) {
    public Volume {
      lines = List.copyOf(lines);
    }
  }

  /** 卷内目录, after the form of archives. */
  Paper contents(MatterDossier dossier, List<ContentsLine> lines);

  /** 方案各版, each whole, with why it was changed. */
  Paper plans(MatterDossier dossier);

  /** 计票汇总: every vote with both of its sums and the verdict. */
  Paper ballots(MatterDossier dossier);

  /** 实施记录. */
  Paper implementation(MatterDossier dossier);

  /** 异议登记与答复. */
  Paper objections(MatterDossier dossier);

  /** 村监会意见: reviews, 监督意见, and 抽查. */
  Paper supervision(MatterDossier dossier);

  /** 征求意见表收发登记 of a round. */
  Paper sheetRegister(MatterDossier dossier, MatterDossier.Round round);

  /** 留痕摘录: every entry of the trail that has to do with the matter, without foreign data. */
  Paper trail(MatterDossier dossier);

  /** 缺件清单. */
  Paper missing(MatterDossier dossier);

  /** 案卷目录. */
  Paper volume(Volume volume);

  /** 案卷目录 as a workbook. */
  void volumeSheet(Volume volume, Path file);

  /**
   * A page that checks the packet in any browser without a network.
   *
   * @param title of the packet
   * @param note which trail it can be compared with
   * @param manifest as it lies in the packet
   */
  byte[] verifyPage(String title, String note, String manifest);
}
