package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import java.nio.file.Path;

/** Shows scans upright. Decodes pictures, so it belongs on the document thread. */
public interface ScanPictures {
  /**
   * The whole page as PNG, turned upright.
   *
   * @throws cn.mingyi.kernel.Unavailable when the picture is gone or broken
   */
  byte[] page(Path picture, PageScan.Sight sight);

  /**
   * One line of the page as PNG, with a little of the lines around it; the whole page when the scan
   * does not tell where the line is.
   *
   * @param line on the page, from 1
   * @throws cn.mingyi.kernel.Unavailable when the picture is gone or broken
   */
  byte[] line(Path picture, PageScan.Sight sight, Round round, IssuedPage page, int line);
}
