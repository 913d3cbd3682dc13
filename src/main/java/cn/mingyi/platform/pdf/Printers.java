package cn.mingyi.platform.pdf;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;

/** The printers of the computer. */
public interface Printers {
  /** Names as the system shows them; empty when there is no printer. */
  List<String> names();

  /** The one that the user has made the usual one. */
  Optional<String> usual();

  /**
   * Hands pages to a printer and returns when the system has taken them.
   *
   * @param printer one of {@link #names()}
   * @param title of the job in the printer's queue; no personal data
   * @throws PrinterException when the printer is gone or does not take the pages
   */
  void print(String printer, String title, Pageable pages, int copies, boolean bothSides)
      throws PrinterException;
}
