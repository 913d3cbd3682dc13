package cn.mingyi.platform.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PagePictures;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Codes are read from pages that came back in a bad state, and never read as another's. */
class ScanRecognitionTest {
  private static final int SHEETS = 14;
  private static final int SPOILED = 210;
  private static final int SHOWN = 8;
  private static final int JPEG_QUALITY = 30;

  /** One page in so many is shown to the library without any treatment. */
  private static final int SAMPLE = 4;

  private final CodeReader reader = new CodeReader();

  @Test
  void of_200_spoiled_pages_99_in_100_are_recognised_and_none_as_another() throws IOException {
    FinishedPaper paper = LaidSheets.sheets(SHEETS);
    assertThat(paper.pages()).isEqualTo(SHEETS * LaidSheets.PAGES);
    List<String> missed = Collections.synchronizedList(new ArrayList<>());
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger untreated = new AtomicInteger();
    Path screens = Files.createDirectories(Path.of("target", "screens"));
    try (PagePictures pictures = PagePictures.open(paper.pdf())) {
      for (int page = 1; page <= paper.pages(); page++) {
        BufferedImage clean = pictures.atDpi(page, page % 3 == 0 ? 200 : 150);
        String expected =
            LaidSheets.code((page - 1) / LaidSheets.PAGES + 1, (page - 1) % LaidSheets.PAGES + 1);
        int first = page;
        // Every core takes pages: each is spoiled and read by itself.
        IntStream.range(0, SPOILED / paper.pages())
            .map(i -> i * paper.pages() + first)
            .parallel()
            .forEach(seed -> {
              DegradedPage spoiled = DegradedPage.atRandom(clean, seed);
              BufferedImage scan = scanned(spoiled, seed, screens);
              long start = System.nanoTime();
              List<SeenCode> seen = reader.read(scan);
              times.add((System.nanoTime() - start) / 1_000_000);
              if (seed % SAMPLE == 0 && asItIs(scan)) {
                untreated.incrementAndGet();
              }
              if (seen.isEmpty()) {
                missed.add(seed + ": " + spoiled);
              }
              seen.stream()
                  .filter(s -> !s.text().equals(expected))
                  .forEach(s -> wrong.add(seed + ": " + s + " for " + expected));
              // Perspective alone turns a corner of the page by some degrees.
              seen.forEach(s ->
                  assertThat(Math.cos(Math.toRadians(s.turn() - spoiled.turn())))
                      .as("%s: %s", spoiled, s)
                      .isGreaterThan(Math.cos(Math.toRadians(12))));
            });
      }
    }
    Collections.sort(times);
    System.out.printf(
        "scans: %d spoiled pages, %d recognised, %d wrong; %.0f ms on average, p95 %d, most %d%n",
        times.size(),
        times.size() - missed.size(),
        wrong.size(),
        times.stream().mapToLong(Long::longValue).average().orElseThrow(),
        times.get(times.size() * 95 / 100),
        times.getLast());
    int sample = SPOILED / SAMPLE;
    System.out.printf("scans: of %d of them the library alone reads %d%n", sample, untreated.get());
    missed.forEach(m -> System.out.println("not recognised: " + m));
    assertThat(times).hasSizeGreaterThanOrEqualTo(200);
    assertThat(untreated.get()).as("pages this mild prove nothing").isLessThan(sample * 3 / 4);
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(times.size() / 100);
  }

  private static BufferedImage scanned(DegradedPage spoiled, int seed, Path screens) {
    try {
      byte[] jpeg = spoiled.jpeg(JPEG_QUALITY);
      if (seed <= SHOWN) {
        Files.write(screens.resolve("scan-%d.jpg".formatted(seed)), jpeg);
      }
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void place_and_turn_of_a_code_are_those_of_the_page() {
    BufferedImage page = picture(LaidSheets.page("左", "右"));
    for (int quarter = 0; quarter < 4; quarter++) {
      BufferedImage turned = page;
      for (int i = 0; i < quarter; i++) {
        turned = quarterTurned(turned);
      }
      int turn = quarter * 90;
      assertThat(reader.read(turned))
          .extracting(SeenCode::text, SeenCode::turn)
          .containsExactlyInAnyOrder(tuple("左", turn), tuple("右", turn));
    }
    SeenCode left =
        reader.read(page).stream().filter(c -> c.text().equals("左")).findFirst().orElseThrow();
    // 18 mm from the left and 11 mm from the top, 21 mm wide, at 200 dpi.
    assertThat(left.x()).isCloseTo((int) ((18 + 10.5) / 25.4 * 200), within(4));
    assertThat(left.y()).isCloseTo((int) ((11 + 10.5) / 25.4 * 200), within(4));
  }

  @Test
  void places_are_right_where_a_large_photograph_was_shrunk_and_a_faint_one_enlarged() {
    BufferedImage page = picture(LaidSheets.page(LaidSheets.code(1, 1), ""));
    BufferedImage large = new BufferedImage(5600, 4000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = large.createGraphics();
    pen.drawImage(page, 0, 0, 5600, 4000, null);
    pen.dispose();
    SeenCode code = reader.read(large).getFirst();
    assertThat(code.x()).isCloseTo(5600 * 285 / 2970, within(20));
    assertThat(code.y()).isCloseTo(4000 * 215 / 2100, within(20));
    BufferedImage faint = DegradedPage.of(page, 1).blurred(1.6).faded(0.3).picture();
    SeenCode found = reader.read(faint).getFirst();
    assertThat(found.x()).isCloseTo(faint.getWidth() * 285 / 2970, within(10));
    assertThat(found.y()).isCloseTo(faint.getHeight() * 215 / 2100, within(10));
  }

  @Test
  void a_page_that_takes_a_fifth_of_a_large_photograph_is_read() {
    BufferedImage page = picture(LaidSheets.page(LaidSheets.code(3, 1), ""));
    BufferedImage photograph = new BufferedImage(5600, 4200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = photograph.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, 5600, 4200);
    pen.drawImage(
        DegradedPage.of(page, 1).blurred(1).faded(0.6).picture(), 3000, 2000, 1300, 920, null);
    pen.dispose();
    assertThat(reader.read(photograph))
        .singleElement()
        .satisfies(code -> {
          assertThat(code.text()).isEqualTo(LaidSheets.code(3, 1));
          assertThat(code.x()).isCloseTo(3000 + 1300 * 285 / 2970, within(10));
          assertThat(code.y()).isCloseTo(2000 + 920 * 215 / 2100, within(10));
        });
  }

  @Test
  void a_page_without_a_code_has_none() {
    BufferedImage blank = new BufferedImage(2339, 1654, BufferedImage.TYPE_BYTE_GRAY);
    assertThat(reader.read(blank)).isEmpty();
    BufferedImage grain = DegradedPage.of(blank, 3).noisy(15, 0.01).picture();
    long start = System.nanoTime();
    assertThat(reader.read(grain)).isEmpty();
    System.out.printf(
        "scans: a page without a code takes %d ms%n", (System.nanoTime() - start) / 1_000_000);
    BufferedImage text = picture(LaidSheets.page("", ""));
    assertThat(reader.read(text)).isEmpty();
    assertThat(reader.read(DegradedPage.atRandom(text, 5).picture())).isEmpty();
    assertThat(reader.read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))).isEmpty();
    assertThat(reader.read(new BufferedImage(3, 4000, BufferedImage.TYPE_INT_RGB))).isEmpty();
  }

  @Test
  void a_code_of_somebody_else_is_returned_as_it_is_beside_ours() {
    String other = "https://example.com/pay?id=4711";
    assertThat(reader.read(picture(LaidSheets.page(other, ""))))
        .extracting(SeenCode::text)
        .containsExactly(other);
    assertThat(reader.read(picture(LaidSheets.page(other, LaidSheets.code(1, 2)))))
        .extracting(SeenCode::text)
        .containsExactlyInAnyOrder(other, LaidSheets.code(1, 2));
  }

  @Test
  void a_clear_code_of_somebody_else_does_not_end_the_search_for_a_faint_one_of_ours() {
    String ours = LaidSheets.code(2, 1);
    BufferedImage page = picture(LaidSheets.page(ours, ""));
    BufferedImage faint = DegradedPage.of(page, 1).blurred(1.8).faded(0.3).picture();
    BufferedImage sticker = picture(LaidSheets.page("https://example.com/x", ""));
    Graphics2D pen = faint.createGraphics();
    pen.drawImage(sticker.getSubimage(100, 60, 240, 240), 1400, 1000, null);
    pen.dispose();
    assertThat(reader.read(faint)).extracting(SeenCode::text).doesNotContain(ours);
    assertThat(reader.read(faint, text -> text.startsWith("MY2|")))
        .extracting(SeenCode::text)
        .contains(ours, "https://example.com/x");
  }

  @Test
  void a_page_full_of_corner_marks_ends() {
    BufferedImage page = new BufferedImage(2400, 2400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 2400, 2400);
    for (int i = 0; i < 80 * 80; i++) {
      int x = i % 80 * 30;
      int y = i / 80 * 30;
      pen.setColor(Color.BLACK);
      pen.fillRect(x, y, 21, 21);
      pen.setColor(Color.WHITE);
      pen.fillRect(x + 3, y + 3, 15, 15);
      pen.setColor(Color.BLACK);
      pen.fillRect(x + 6, y + 6, 9, 9);
    }
    pen.dispose();
    long start = System.nanoTime();
    assertThat(reader.read(page)).isEmpty();
    System.out.printf(
        "scans: a page of marks takes %d ms%n", (System.nanoTime() - start) / 1_000_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static boolean asItIs(BufferedImage scan) {
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(scan)));
      var hints = Map.of(DecodeHintType.TRY_HARDER, true);
      return new QRCodeMultiReader().decodeMultiple(bitmap, hints).length > 0;
    } catch (ReaderException e) {
      return false;
    }
  }

  private static BufferedImage picture(FinishedPaper paper) {
    try (PagePictures pictures = PagePictures.open(paper.pdf())) {
      return pictures.atDpi(1, 200);
    }
  }

  private static BufferedImage quarterTurned(BufferedImage page) {
    int height = page.getHeight();
    BufferedImage turned = new BufferedImage(height, page.getWidth(), page.getType());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        turned.setRGB(height - 1 - y, x, page.getRGB(x, y));
      }
    }
    return turned;
  }
}
