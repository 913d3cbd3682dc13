package cn.mingyi.platform.pdf;

/**
 * What the user chose before printing.
 *
 * @param printer a name from {@link PaperPrinter#printers()}
 * @param firstPage from 1
 * @param lastPage not before the first; a number beyond the paper means its last page
 * @param copies at least 1
 * @param bothSides whether sheets are printed on both sides where the printer can
 */
public record PrintRequest(
    String printer, int firstPage, int lastPage, int copies, boolean bothSides) {
  public PrintRequest {
    if (firstPage < 1 || lastPage < firstPage || copies < 1) {
      throw new IllegalArgumentException("at least one page and one copy are printed");
    }
  }

  /** One copy of the whole paper, on one side. */
  public static PrintRequest whole(String printer) {
    return new PrintRequest(printer, 1, Integer.MAX_VALUE, 1, false);
  }
}
