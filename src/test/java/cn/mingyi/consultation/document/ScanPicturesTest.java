package cn.mingyi.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.usecase.ScanReader;
import cn.mingyi.consultation.usecase.ScannedPage;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.scan.DegradedPage;
import cn.mingyi.platform.text.Glyphs;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a printed page over a crooked photograph back to the line that a household signed. */
class ScanPicturesTest {
  private static final int LINE = 6;
  private static final double PER_MM = 150 / 25.4;

  @TempDir Path folder;

  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
  private final IssuedPage page = desk.issue().getFirst();
  private final ScanPicturesPng pictures = new ScanPicturesPng();

  /** The page as printed, the place to sign of one line blackened. */
  private BufferedImage signed() throws Exception {
    byte[] pdf =
        new ConsultationPapersPdf(new PaperPress(new Glyphs()))
            .sheets(SampleRound.letterhead(), desk.consultation(), desk.proof(), List.of(page))
            .pdf();
    try (var document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      double top = SheetLayout.top(desk.consultation().round(), page, LINE);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.BLACK);
      graphics.fillRect(
          (int) (120 * PER_MM),
          (int) ((top + 4) * PER_MM),
          (int) (60 * PER_MM),
          (int) (4 * PER_MM));
      graphics.dispose();
      return image;
    }
  }

  private ScannedPage read(BufferedImage image, String name) throws Exception {
    Path file = folder.resolve(name);
    ImageIO.write(image, "png", file.toFile());
    try (ScanReader.Batch batch = new CodedScans().open(List.of(file))) {
      return Objects.requireNonNull(batch.next());
    }
  }

  private Path kept(ScannedPage scanned) throws Exception {
    return Files.write(folder.resolve("kept"), scanned.picture());
  }

  private static BufferedImage image(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How dark a band of the picture is, 0 to 255, between 45 % and 55 % of its width. */
  private static double dark(BufferedImage image, double from, double to) {
    long sum = 0;
    long count = 0;
    for (int y = (int) (image.getHeight() * from); y < image.getHeight() * to; y++) {
      for (int x = (int) (image.getWidth() * 0.45); x < image.getWidth() * 0.55; x++) {
        sum += 255 - (image.getRGB(x, y) & 0xff);
        count++;
      }
    }
    return (double) sum / count;
  }

  @Test
  void the_line_that_was_signed_is_in_the_middle_of_the_cut_however_the_page_lay()
      throws Exception {
    BufferedImage signed = signed();
    for (int degrees : new int[] {0, 9, -13, 90, 180, 270}) {
      BufferedImage laid =
          degrees % 90 == 0 && degrees > 0
              ? DegradedPage.of(signed, 1).laid(degrees, 0, 1, 200).picture()
              : DegradedPage.of(signed, 1).laid(degrees, 0.01, 1, 200).picture();
      ScannedPage scanned = read(laid, "laid" + degrees + ".png");
      assertThat(scanned.sight().located()).as("both codes seen at " + degrees).isTrue();
      BufferedImage line =
          image(
              pictures.line(
                  kept(scanned), scanned.sight(), desk.consultation().round(), page, LINE));
      ImageIO.write(line, "png", new File("target/papers/line" + degrees + ".png"));
      // 24 mm are shown; the black place is 4 mm in their middle.
      assertThat(dark(line, 0.44, 0.56)).as("the middle at " + degrees).isGreaterThan(120);
      assertThat(dark(line, 0.0, 0.2)).as("above at " + degrees).isLessThan(90);
      assertThat(dark(line, 0.8, 1.0)).as("below at " + degrees).isLessThan(90);
    }
  }

  @Test
  void with_one_code_only_the_whole_page_is_shown_upright() throws Exception {
    BufferedImage covered =
        DegradedPage.of(signed(), 1).covered(0.095, 0.105, 0.06).laid(90, 0, 1, 200).picture();
    ScannedPage scanned = read(covered, "covered.png");
    assertThat(scanned.codes()).hasSize(1);
    assertThat(scanned.sight().located()).isFalse();
    BufferedImage shown =
        image(
            pictures.line(kept(scanned), scanned.sight(), desk.consultation().round(), page, LINE));
    assertThat(shown.getWidth()).isGreaterThan(shown.getHeight());
  }

  @Test
  void a_picture_that_is_gone_is_told_in_a_sentence() {
    assertThatThrownBy(() -> pictures.page(folder.resolve("gone"), PageScan.Sight.NONE))
        .isInstanceOfSatisfying(
            Unavailable.class, away -> assertThat(away.sentence()).contains("扫描件打不开"));
  }
}
