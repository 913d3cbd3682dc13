package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bulletins as PDF in memory; the rival is an office suite turning the same words and tables into a
 * PDF, as a village does today: one run of it for one bulletin, one run for all of a quarter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class BulletinBench {
  private static final int QUARTER = 60;

  private BulletinPdf papers;
  private PrintedBulletin one;
  private PrintedBulletin list;
  private List<PrintedBulletin> quarter;
  private Office office;

  @Setup
  public void write() throws IOException {
    papers = new BulletinPdf(new PaperPress(new Glyphs()));
    one = SampleBulletins.all().get("党费收缴");
    list = SampleBulletins.numbered("政务", SampleBulletins.allowance(200));
    quarter = new ArrayList<>();
    List<PrintedBulletin> shapes = List.copyOf(SampleBulletins.all().values());
    for (int i = 0; i < QUARTER; i++) {
      quarter.add(shapes.get(i % shapes.size()));
    }
    office = new Office(Files.createTempDirectory("bulletins"));
    office.write("one", List.of(one));
    office.write("list", List.of(list));
    office.write("quarter", quarter);
  }

  @TearDown
  public void remove() throws IOException {
    office.remove();
  }

  /** Nothing warm: the first bulletin after the program's start, its fonts still unread. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(3)
  public Paper onePageCold() {
    return set(one, new BulletinPdf(new PaperPress(new Glyphs())));
  }

  @Benchmark
  public Paper onePageWarm() {
    return set(one, papers);
  }

  @Benchmark
  public Paper list200Rows() {
    return set(list, papers);
  }

  @Benchmark
  @Measurement(iterations = 2, time = 10)
  public Paper quarterOf60() {
    return papers.bulletins(SampleBulletins.letterhead(), quarter, PaperChoice.A4);
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public int onePageByOfficeSuite() throws IOException, InterruptedException {
    return office.convert("one");
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public int list200RowsByOfficeSuite() throws IOException, InterruptedException {
    return office.convert("list");
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public int quarterOf60ByOfficeSuite() throws IOException, InterruptedException {
    return office.convert("quarter");
  }

  private static Paper set(PrintedBulletin bulletin, BulletinPdf by) {
    return by.bulletin(SampleBulletins.letterhead(), bulletin, PaperChoice.A4);
  }

  /** LibreOffice without a window; says so once where it is not installed and measures nothing. */
  private static final class Office {
    private final Path folder;
    private final boolean there;

    Office(Path folder) {
      this.folder = folder;
      this.there =
          Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
              .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
      if (!there) {
        System.out.println("soffice is not installed: the office suite is NOT measured");
      }
    }

    /** Each bulletin as a text document of its own, in a folder. */
    void write(String name, List<PrintedBulletin> bulletins) throws IOException {
      Path in = Files.createDirectories(folder.resolve(name));
      for (int i = 0; i < bulletins.size(); i++) {
        Files.writeString(in.resolve(i + ".fodt"), document(bulletins.get(i)));
      }
    }

    int convert(String name) throws IOException, InterruptedException {
      if (!there) {
        return 0;
      }
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "pdf",
                  "--outdir",
                  folder.resolve(name).toString()));
      try (Stream<Path> files = Files.list(folder.resolve(name))) {
        files.map(Path::toString).filter(f -> f.endsWith(".fodt")).sorted().forEach(command::add);
      }
      Process suite =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (suite.waitFor() != 0) {
        throw new IllegalStateException("the office suite failed");
      }
      try (Stream<Path> files = Files.list(folder.resolve(name))) {
        int made = (int) files.filter(f -> f.toString().endsWith(".pdf")).count();
        if (made == 0) {
          throw new IllegalStateException("the office suite made no PDF");
        }
        return made;
      }
    }

    void remove() throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }

    private static String document(PrintedBulletin b) {
      BulletinText text = b.text();
      StringBuilder xml =
          new StringBuilder(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
                  + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                  + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                  + " office:version=\"1.2\""
                  + " office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                  + "<office:body><office:text>");
      paragraph(xml, b.kind() + "公开　" + b.number());
      paragraph(xml, text.title());
      text.body().lines().forEach(line -> paragraph(xml, line));
      text.tables().forEach(table -> table(xml, table));
      text.closing().lines().forEach(line -> paragraph(xml, line));
      paragraph(xml, b.issuer());
      paragraph(xml, "制表：" + b.maker() + "　负责人：" + b.responsible());
      return xml.append("</office:text></office:body></office:document>").toString();
    }

    private static void table(StringBuilder xml, BulletinTable table) {
      xml.append("<table:table><table:table-column table:number-columns-repeated=\"")
          .append(table.columns().size())
          .append("\"/><table:table-header-rows>");
      row(xml, table.columns().stream().map(BulletinTable.Column::head).toList());
      xml.append("</table:table-header-rows>");
      table.rows().forEach(row -> row(xml, row));
      if (!table.total().isEmpty()) {
        row(xml, table.total());
      }
      xml.append("</table:table>");
    }

    private static void row(StringBuilder xml, List<String> cells) {
      xml.append("<table:table-row>");
      for (String cell : cells) {
        xml.append("<table:table-cell office:value-type=\"string\">");
        paragraph(xml, cell);
        xml.append("</table:table-cell>");
      }
      xml.append("</table:table-row>");
    }

    private static void paragraph(StringBuilder xml, String words) {
      xml.append("<text:p>")
          .append(words.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</text:p>");
    }
  }
}
