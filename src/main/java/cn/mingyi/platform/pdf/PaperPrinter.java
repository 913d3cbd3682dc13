package cn.mingyi.platform.pdf;

import cn.mingyi.kernel.Unavailable;
import java.awt.print.Book;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints papers in their true size. */
public final class PaperPrinter {
  private final Printers printers;

  public PaperPrinter(Printers printers) {
    this.printers = printers;
  }

  /**
   * The printers to choose from; never empty.
   *
   * @throws Unavailable when the computer has no printer
   */
  public List<String> printers() {
    List<String> names = printers.names();
    if (names.isEmpty()) {
      throw noPrinter();
    }
    return names;
  }

  /** The usual printer, or the first when none is the usual one. */
  public String usualPrinter() {
    List<String> names = printers();
    Optional<String> usual = printers.usual().filter(names::contains);
    return usual.orElse(names.getFirst());
  }

  /**
   * Prints a paper.
   *
   * @param title of the job in the printer's queue; no personal data
   * @throws Unavailable when the printer is gone or refuses
   */
  public void print(byte[] pdf, String title, PrintRequest request) {
    if (!printers().contains(request.printer())) {
      throw new Unavailable("找不到打印机“" + request.printer() + "”。请确认它已开机并连接好，或者换一台打印机。", null);
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFPageable all = new PDFPageable(document, Orientation.AUTO);
      Book chosen = new Book();
      int last = Math.min(request.lastPage(), all.getNumberOfPages());
      for (int page = request.firstPage(); page <= last; page++) {
        chosen.append(all.getPrintable(page - 1), all.getPageFormat(page - 1));
      }
      printers.print(request.printer(), title, chosen, request.copies(), request.bothSides());
    } catch (PrinterException e) {
      throw new Unavailable("打印没有成功。请检查打印机是否开机、有纸、没有卡纸，然后再试一次。", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unavailable noPrinter() {
    return new Unavailable("没有找到打印机。请先在系统里安装打印机，或者把文件另存为 PDF。", null);
  }
}
