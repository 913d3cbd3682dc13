package cn.mingyi.platform.pdf;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Sides;

/** The printers that the operating system offers to Java. */
public final class SystemPrinters implements Printers {
  @Override
  public List<String> names() {
    return services().map(PrintService::getName).toList();
  }

  @Override
  public Optional<String> usual() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  @Override
  public void print(String printer, String title, Pageable pages, int copies, boolean bothSides)
      throws PrinterException {
    PrintService service =
        services()
            .filter(s -> s.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new PrinterException("no such printer"));
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setPrintService(service);
    job.setJobName(title);
    job.setPageable(pages);
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(new Copies(copies));
    Sides sides = bothSides ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED;
    if (service.isAttributeValueSupported(sides, null, null)) {
      wishes.add(sides);
    }
    job.print(wishes);
  }

  private static Stream<PrintService> services() {
    return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
  }
}
