package cn.mingyi.consultation.document;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.FontFile;
import cn.mingyi.platform.text.Glyphs;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 民议征求意见表 of a whole village as one PDF in memory, with the peak of the heap in a program that may
 * have 512 MB. The rival is the same rows as one plain table: no registered pages, codes or heads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
// One, since the counters of several iterations are added up.
@Measurement(iterations = 1, time = 20)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class SheetsBench {
  private static final String[] HEADS = {
    "序号", "户编号", "户主", "被征求人", "方式", "意见", "意见原文", "日期", "签字", "备注"
  };

  @Param({"412", "5000"})
  int households;

  private ConsultationPapers papers;
  private RoundDesk desk;
  private List<IssuedPage> pages;
  private Evidence evidence;

  /** Of one paper. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Size {
    public long kilobytes;
    public long pages;
    public long peakMegabytes;
    public long keptMegabytes;

    @Setup(Level.Iteration)
    public void begin() {
      kilobytes = 0;
      pages = 0;
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @TearDown(Level.Iteration)
    public void end() {
      // Pools have their peaks at different moments: the whole was never fuller than this.
      peakMegabytes = heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
      System.gc();
      keptMegabytes = heap().stream().mapToLong(p -> p.getUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP)
          .toList();
    }

    void is(long bytes, int paperPages) {
      kilobytes = bytes / 1024;
      pages = paperPages;
    }
  }

  @Setup(Level.Trial)
  public void issue() {
    papers = new ConsultationPapersPdf(new PaperPress(new Glyphs()));
    desk = new RoundDesk(SampleRound.titled(SampleRound.TITLE, "", households));
    pages = desk.issue();
    evidence = desk.proof();
  }

  @Benchmark
  public Paper registeredSheets(Size size) {
    Paper paper = papers.sheets(SampleRound.letterhead(), desk.consultation(), evidence, pages);
    size.is(paper.pdf().length, paper.pages());
    return paper;
  }

  @Benchmark
  public byte[] onePlainTable(Size size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfFont font =
        PdfFontFactory.createFont(
            FontProgramFactory.createFont(FontFile.NOTO_SERIF.bytes()), PdfEncodings.IDENTITY_H);
    PdfDocument pdf = new PdfDocument(new PdfWriter(bytes));
    int drawn;
    try (Document document = new Document(pdf, PageSize.A4.rotate())) {
      document.setFont(font).setFontSize(10);
      Table table = new Table(HEADS.length).useAllAvailableWidth();
      for (String head : HEADS) {
        table.addHeaderCell(cell(head));
      }
      for (FrozenHousehold h : desk.consultation().households()) {
        row(table, h);
      }
      document.add(table);
      drawn = pdf.getNumberOfPages();
    }
    size.is(bytes.size(), drawn);
    return bytes.toByteArray();
  }

  private static void row(Table table, FrozenHousehold household) {
    table.addCell(cell(Integer.toString(household.position())));
    table.addCell(cell(household.code()));
    table.addCell(cell(household.name()));
    table.addCell(cell(""));
    table.addCell(cell(""));
    table.addCell(cell("□同意　□不同意\n□弃权　□有条件"));
    for (int i = 0; i < 4; i++) {
      table.addCell(cell(""));
    }
  }

  private static Cell cell(String words) {
    return new Cell().setMinHeight(34).add(new Paragraph(words));
  }
}
