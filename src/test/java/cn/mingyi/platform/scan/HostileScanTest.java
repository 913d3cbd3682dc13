package cn.mingyi.platform.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad file costs one sentence, less than ten seconds, and no heap to speak of. */
class HostileScanTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** All that was ever allocated while reading, which is more than what was held at once. */
  private static final long BYTES = 700L << 20;

  @TempDir Path dir;

  @Test
  void what_is_no_scan_is_named() throws IOException {
    assertThat(ruleOf("空.jpg", new byte[0])).isEqualTo(ScanRule.EMPTY);
    assertThat(ruleOf("文字.jpg", "我不是图片".getBytes("UTF-8"))).isEqualTo(ScanRule.NOT_A_SCAN);
    assertThat(ruleOf("苹果.jpg", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes("ISO-8859-1")))
        .isEqualTo(ScanRule.APPLE_PHOTO);
    assertThat(only(dir.resolve("没有.pdf")).rule()).isEqualTo(ScanRule.MISSING);
  }

  @Test
  void what_is_broken_or_cut_off_is_named() throws IOException {
    byte[] jpeg = HostileScans.jpeg(page());
    byte[] png = HostileScans.hugePng();
    byte[] pdf = LaidSheets.sheets(2).pdf();
    assertThat(ruleOf("断.jpg", Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(ScanRule.DAMAGED);
    assertThat(ruleOf("头.jpg", Arrays.copyOf(jpeg, 3))).isEqualTo(ScanRule.DAMAGED);
    assertThat(ruleOf("断.png", Arrays.copyOf(png, 20))).isEqualTo(ScanRule.DAMAGED);
    assertThat(ruleOf("断.pdf", Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(ScanRule.DAMAGED);
    assertThat(ruleOf("头.pdf", "%PDF-1.7\n%%EOF".getBytes("ISO-8859-1")))
        .isEqualTo(ScanRule.DAMAGED);
    assertThat(ruleOf("深.pdf", HostileScans.deep()))
        .isIn(ScanRule.DAMAGED, ScanRule.TOO_MANY_PIXELS);
  }

  @Test
  void a_locked_pdf_is_named_even_when_it_opens_without_a_password() throws IOException {
    assertThat(ruleOf("锁.pdf", HostileScans.locked("secret"))).isEqualTo(ScanRule.PROTECTED);
    assertThat(ruleOf("半锁.pdf", HostileScans.locked(""))).isEqualTo(ScanRule.PROTECTED);
  }

  @Test
  void pictures_that_promise_too_much_are_not_decoded() throws IOException {
    assertThat(ruleOf("大.png", HostileScans.hugePng())).isEqualTo(ScanRule.TOO_MANY_PIXELS);
    byte[] jpeg = HostileScans.jpeg(page());
    assertThat(ruleOf("多遍.jpg", HostileScans.manyScans(jpeg))).isEqualTo(ScanRule.TOO_SLOW);
    assertThat(ruleOf("图.pdf", HostileScans.image(50_000, 50_000, "FlateDecode")))
        .isEqualTo(ScanRule.TOO_MANY_PIXELS);
    assertThat(ruleOf("负.pdf", HostileScans.image(-5, 2_000_000_000, "FlateDecode")))
        .isIn(ScanRule.DAMAGED, null);
  }

  @Test
  void files_larger_than_any_scanner_makes_are_not_read() throws IOException {
    ScanLimits small = new ScanLimits(100, 100, 1000, 1000, 1, 1000, 10, Duration.ofSeconds(1));
    Path jpeg = Files.write(dir.resolve("a.jpg"), HostileScans.jpeg(page()));
    Path pdf = Files.write(dir.resolve("a.pdf"), HostileScans.emptyPages(1));
    try (ScanFiles files = ScanFiles.of(List.of(jpeg, pdf), small)) {
      assertThat(((ScanProblem) files.next()).rule()).isEqualTo(ScanRule.TOO_LARGE);
      assertThat(((ScanProblem) files.next()).rule()).isEqualTo(ScanRule.TOO_LARGE);
    }
  }

  @Test
  void an_image_packed_in_a_way_that_is_not_known_is_not_taken_for_a_blank_page()
      throws IOException {
    assertThat(ruleOf("高压缩.pdf", HostileScans.image(100, 100, "JPXDecode")))
        .isEqualTo(ScanRule.UNKNOWN_COMPRESSION);
    assertThat(ruleOf("高压缩2.pdf", HostileScans.image(100, 100, "JBIG2Decode")))
        .isEqualTo(ScanRule.UNKNOWN_COMPRESSION);
  }

  @Test
  void what_swells_is_not_unpacked() throws IOException {
    assertThat(ruleOf("胀.pdf", HostileScans.swelling(1))).isEqualTo(ScanRule.EXPANDS_TOO_MUCH);
    assertThat(ruleOf("胀2.pdf", HostileScans.swelling(2))).isEqualTo(ScanRule.EXPANDS_TOO_MUCH);
    assertThat(ruleOf("胀5.pdf", HostileScans.swelling(5))).isEqualTo(ScanRule.EXPANDS_TOO_MUCH);
  }

  @Test
  void a_pdf_of_too_many_pages_is_left() throws IOException {
    assertThat(ruleOf("多页.pdf", HostileScans.emptyPages(1001))).isEqualTo(ScanRule.TOO_MANY_PAGES);
  }

  @Test
  void a_file_of_many_endless_pages_is_left_at_the_first() throws IOException {
    Path file = Files.write(dir.resolve("层.pdf"), HostileScans.formsOfForms(50));
    assertThat(read(file, Long.MAX_VALUE))
        .containsExactly(new ScanProblem(file, 1, ScanRule.TOO_SLOW));
  }

  @Test
  void pages_of_absurd_size_are_drawn_within_bounds() throws IOException {
    for (String box :
        List.of("[0 0 1000000 1000000]", "[0 0 1000000 1]", "[0 0 3 4]", "[0 0 -595 842]")) {
      Path file = Files.write(dir.resolve("页.pdf"), HostileScans.pageOf(box));
      assertThat(read(file, BYTES))
          .singleElement()
          .isInstanceOfSatisfying(
              ScanPage.class,
              page ->
                  assertThat(Math.max(page.image().getWidth(), page.image().getHeight()))
                      .as(box)
                      .isBetween(2300, 4001));
    }
    for (String box : List.of("[0 0 0 0]", "[]", "[0 0 1e38 1e38]", "(x)")) {
      Path file = Files.write(dir.resolve("页.pdf"), HostileScans.pageOf(box));
      assertThat(read(file, BYTES)).as(box).hasSize(1);
    }
  }

  private static BufferedImage page() {
    return new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
  }

  private ScanRule ruleOf(String name, byte[] content) throws IOException {
    Scanned scanned = read(Files.write(dir.resolve(name), content), BYTES).getFirst();
    return scanned instanceof ScanProblem problem ? problem.rule() : null;
  }

  private static ScanProblem only(Path file) {
    try (ScanFiles files = ScanFiles.of(List.of(file))) {
      ScanProblem problem = (ScanProblem) files.next();
      assertThat(files.hasNext()).isFalse();
      return problem;
    }
  }

  private static List<Scanned> read(Path file, long most) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    List<Scanned> all = new ArrayList<>();
    try (ScanFiles files = ScanFiles.of(List.of(file))) {
      files.forEachRemaining(all::add);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s", file).isLessThan(PATIENCE);
    assertThat(threads.getCurrentThreadAllocatedBytes() - bytes).as("%s", file).isLessThan(most);
    return all;
  }
}
