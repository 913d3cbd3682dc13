package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 民议台账 of 100,000 households and 14 columns, with the peak of the heap in a program that may have
 * 512 MB. The rivals write the same values with a style for each kind of cell, and nothing else of
 * a ledger: no totals, widths, marks or print setup.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 10)
// One, since the counters of several iterations are added up.
@Measurement(iterations = 1, time = 20)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class LedgerBench {
  private static final int ROWS = 100_000;
  private static final int COLUMNS = 14;
  private static final String[] HEADS = {
    "事项编号", "事项名称", "轮次", "户编号", "户主", "村民小组", "代表编号", "村民代表", "意见", "被征求人", "方式", "意见原文", "征求日期",
    "登记日期"
  };
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /** Of one file. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Size {
    public long kilobytes;
    public long cellsPerSecond;
    public long peakMegabytes;

    private long begun;
    private long cells;
    private long nanos;

    @Setup(Level.Iteration)
    public void begin() {
      cells = 0;
      nanos = 0;
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @TearDown(Level.Iteration)
    public void end() {
      // Pools have their peaks at different moments: the whole was never fuller than this.
      peakMegabytes = heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP)
          .toList();
    }

    void start() {
      begun = System.nanoTime();
    }

    void is(long bytes) {
      kilobytes = bytes / 1024;
      cells += ROWS * COLUMNS;
      nanos += System.nanoTime() - begun;
      cellsPerSecond = cells * 1_000_000_000L / nanos;
    }
  }

  /** A household's row, made when it is wanted. */
  private static Object[] row(int n) {
    return new Object[] {
      "槐议〔2026〕3号",
      "村东生产路硬化及排水沟修建",
      1L,
      "HSG-%05d".formatted(n),
      "王" + (char) ('一' + n % 500) + "国",
      "第" + (n % 9 + 1) + "村民小组",
      "代表" + (n % 40 + 10),
      "张建" + (char) ('一' + n % 40),
      n % 17 == 0 ? "不同意" : "同意",
      "本人",
      "入户",
      n % 17 == 0 ? "排水沟离我家院墙太近，应往外移两米。" : "",
      DAY.plusDays(n % 20),
      DAY.plusDays(n % 20 + 1)
    };
  }

  @Benchmark
  public long ledger(Size size) throws IOException {
    size.start();
    LedgerColumn[] columns =
        IntStream.range(0, COLUMNS)
            .mapToObj(i ->
                i == 2
                    ? LedgerColumn.number(HEADS[i])
                    : i >= 12 ? LedgerColumn.date(HEADS[i]) : LedgerColumn.text(HEADS[i]))
            .toArray(LedgerColumn[]::new);
    Iterable<LedgerRow> rows =
        () -> IntStream.range(0, ROWS).mapToObj(n -> ledgerRow(row(n))).iterator();
    LedgerSheet sheet =
        LedgerSheet.of("民议台账", "民议台账", columns).subhead("槐树沟村").rows(rows).expecting(ROWS);
    Counted out = new Counted();
    new LedgerWorkbook(List.of(sheet)).writeTo(out, (done, all) -> {});
    size.is(out.bytes);
    return out.bytes;
  }

  private static LedgerRow ledgerRow(Object[] values) {
    LedgerCell[] cells = new LedgerCell[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      cells[i] =
          switch (values[i]) {
            case Long number -> LedgerCell.number(number);
            case LocalDate day -> LedgerCell.day(day);
            case Object text -> LedgerCell.text((String) text);
          };
    }
    return LedgerRow.of(cells);
  }

  @Benchmark
  public long bareStreamingPoi(Size size) throws IOException {
    size.start();
    Counted out = new Counted();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(200)) {
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      Sheet sheet = workbook.createSheet("民议台账");
      for (int n = 0; n < ROWS; n++) {
        Row row = sheet.createRow(n);
        Object[] values = row(n);
        for (int i = 0; i < COLUMNS; i++) {
          var cell = row.createCell(i);
          switch (values[i]) {
            case Long number -> cell.setCellValue(number);
            case LocalDate day -> {
              cell.setCellValue(day);
              cell.setCellStyle(date);
            }
            case Object words -> {
              cell.setCellValue((String) words);
              cell.setCellStyle(text);
            }
          }
        }
      }
      workbook.write(out);
    }
    size.is(out.bytes);
    return out.bytes;
  }

  @Benchmark
  public long fastexcel(Size size) throws IOException {
    size.start();
    Counted out = new Counted();
    try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("民议台账");
      for (int n = 0; n < ROWS; n++) {
        Object[] values = row(n);
        for (int i = 0; i < COLUMNS; i++) {
          switch (values[i]) {
            case Long number -> sheet.value(n, i, number);
            case LocalDate day -> {
              sheet.value(n, i, day);
              sheet.style(n, i).format("yyyy-mm-dd").set();
            }
            case Object words -> {
              sheet.value(n, i, (String) words);
              sheet.style(n, i).format("@").set();
            }
          }
        }
        if (n % 200 == 199) {
          sheet.flush();
        }
      }
    }
    size.is(out.bytes);
    return out.bytes;
  }

  /** Counts what is written and keeps nothing. */
  private static final class Counted extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) {
      bytes += len;
    }
  }
}
