package cn.mingyi.platform.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingyi.platform.pdf.PagePictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scanner or a telephone leaves becomes pages, one at a time. */
class ScanFilesTest {
  private static final CodeReader READER = new CodeReader();

  @TempDir Path dir;

  @Test
  void each_page_of_a_pdf_is_read_and_its_picture_can_be_kept() throws IOException {
    Path file = Files.write(dir.resolve("扫描.pdf"), LaidSheets.scanned(2));
    List<Scanned> all = all(file);
    assertThat(all).hasSize(2 * LaidSheets.PAGES);
    for (int i = 0; i < all.size(); i++) {
      ScanPage page = (ScanPage) all.get(i);
      assertThat(page.file()).isEqualTo(file);
      assertThat(page.page()).isEqualTo(i + 1);
      assertThat(page.pages()).isEqualTo(all.size());
      String code = LaidSheets.code(i / LaidSheets.PAGES + 1, i % LaidSheets.PAGES + 1);
      BufferedImage kept = ImageIO.read(new ByteArrayInputStream(page.picture()));
      assertThat(Math.max(kept.getWidth(), kept.getHeight())).isBetween(2300, 2400);
      for (BufferedImage image : List.of(page.image(), kept)) {
        assertThat(READER.read(image)).hasSize(2).extracting(SeenCode::text).containsOnly(code);
      }
    }
  }

  @Test
  void a_page_leaves_the_memory_when_the_next_one_is_asked_for() throws Exception {
    Path file = Files.write(dir.resolve("扫描.pdf"), LaidSheets.scanned(1));
    try (ScanFiles files = ScanFiles.of(List.of(file))) {
      WeakReference<BufferedImage> first = new WeakReference<>(((ScanPage) files.next()).image());
      assertThat(files.hasNext()).isTrue();
      files.next();
      for (int i = 0; i < 50 && first.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(first.get()).isNull();
    }
    Files.delete(file);
  }

  @Test
  void a_folder_is_taken_in_the_order_of_its_numbers_without_what_was_not_meant()
      throws IOException {
    byte[] jpeg = HostileScans.jpeg(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB));
    for (String name : List.of("扫描10.jpg", "扫描2.JPG", "扫描1", ".隐藏.jpg", "~$锁.jpg")) {
      Files.write(dir.resolve(name), jpeg);
    }
    Files.writeString(dir.resolve("说明.txt"), "不是扫描件");
    Files.writeString(dir.resolve("Thumbs.db"), "x");
    Files.writeString(dir.resolve("扫描3.tif"), "II*");
    Path below = Files.createDirectory(dir.resolve("下级"));
    Files.write(below.resolve("里面.jpg"), jpeg);
    assertThat(all(dir, dir.resolve("扫描2.JPG"), dir.resolve("说明.txt")))
        .extracting(
            s -> s.file().getFileName().toString(),
            s -> s instanceof ScanProblem problem ? problem.rule() : null)
        .containsExactly(
            tuple("扫描1", null),
            tuple("扫描2.JPG", null),
            tuple("扫描3.tif", ScanRule.NOT_A_SCAN),
            tuple("扫描10.jpg", null),
            tuple("说明.txt", ScanRule.NOT_A_SCAN));
  }

  @Test
  void a_folder_without_scans_says_so() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("空"));
    assertThat(all(folder)).containsExactly(new ScanProblem(folder, 0, ScanRule.NOTHING_IN_FOLDER));
  }

  @Test
  void a_bad_file_between_good_ones_stops_neither() throws IOException {
    byte[] jpeg = HostileScans.jpeg(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB));
    Path first = Files.write(dir.resolve("1.jpg"), jpeg);
    Path bad = Files.writeString(dir.resolve("2.pdf"), "%PDF-1.7 nothing %%EOF");
    Path last = Files.write(dir.resolve("3.jpg"), jpeg);
    List<Scanned> all = all(first, bad, last);
    assertThat(all).hasSize(3);
    assertThat(all.get(0)).isInstanceOf(ScanPage.class);
    assertThat(all.get(1)).isEqualTo(new ScanProblem(bad, 0, ScanRule.DAMAGED));
    assertThat(all.get(2)).isInstanceOf(ScanPage.class);
  }

  @Test
  void a_photograph_is_seen_as_the_telephone_was_held() throws IOException {
    BufferedImage page;
    try (PagePictures pictures = PagePictures.open(LaidSheets.sheets(1).pdf())) {
      page = pictures.atDpi(1, 200);
    }
    byte[] jpeg = HostileScans.jpeg(page);
    int[] turns = {0, 180, 90, 270};
    int[] orientations = {1, 3, 6, 8};
    for (int i = 0; i < turns.length; i++) {
      byte[] held = HostileScans.oriented(jpeg, orientations[i]);
      ScanPage read = (ScanPage) all(Files.write(dir.resolve("照片.jpg"), held)).getFirst();
      assertThat(READER.read(read.image()))
          .hasSize(2)
          .allSatisfy(c -> assertThat(c.text()).isEqualTo(LaidSheets.code(1, 1)))
          .extracting(SeenCode::turn)
          .containsOnly(turns[i]);
      // The kept picture lies as the shown one does, without a note that a viewer may overlook.
      assertThat(READER.read(ImageIO.read(new ByteArrayInputStream(read.picture()))))
          .extracting(SeenCode::turn)
          .containsOnly(turns[i]);
    }
  }

  @Test
  void a_small_picture_is_kept_as_it_is_and_a_large_one_smaller() throws IOException {
    BufferedImage small = new BufferedImage(2400, 100, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage large = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY);
    Path jpeg = Files.write(dir.resolve("小.jpg"), HostileScans.jpeg(small));
    Path png = dir.resolve("透明.png");
    ImageIO.write(new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB), "png", png.toFile());
    Path photo = Files.write(dir.resolve("大.jpg"), HostileScans.jpeg(large));
    List<Scanned> all = all(jpeg, png, photo);
    assertThat(((ScanPage) all.get(0)).picture()).isEqualTo(Files.readAllBytes(jpeg));
    assertThat(((ScanPage) all.get(1)).picture()).isEqualTo(Files.readAllBytes(png));
    assertThat(((ScanPage) all.get(1)).image().getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    ScanPage thinned = (ScanPage) all.get(2);
    assertThat(thinned.image().getWidth()).isEqualTo(4000);
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(thinned.picture()));
    assertThat(kept.getWidth()).isEqualTo(2400);
    assertThat(kept.getHeight()).isEqualTo(1800);
  }

  private static List<Scanned> all(Path... paths) {
    List<Scanned> all = new ArrayList<>();
    try (ScanFiles files = ScanFiles.of(List.of(paths))) {
      files.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void what_the_program_printed_itself_was_signed_by_nobody() throws IOException {
    Path file = Files.write(dir.resolve("打印.pdf"), LaidSheets.sheets(1).pdf());
    try (ScanFiles files = ScanFiles.of(List.of(file))) {
      assertThat(files.next())
          .isInstanceOfSatisfying(
              ScanProblem.class, p -> assertThat(p.rule()).isEqualTo(ScanRule.OWN_PAPER));
      assertThat(files.hasNext()).isFalse();
    }
  }
}
