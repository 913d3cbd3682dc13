package cn.mingyi.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.AttachmentKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketTest {
  @TempDir static Path data;
  private static AppServices services = null;
  private static PackedSample sample = null;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    SampleFolder.copyTo(data);
    services = AppServices.open(new DataFolder(data), SampleFolder.CLOCK);
    sample = new PackedSample(services);
  }

  @AfterAll
  static void close() {
    services.close();
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private UUID photograph(String number) throws IOException {
    Path photo = folder.resolve("宣传栏:张贴?.jpg".replace(':', '：'));
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpg", photo.toFile());
    UUID posting =
        services.deliberation().queries().byNumber(number).orElseThrow().postings().getFirst().id();
    services.village().attachFile().attach(posting, number, AttachmentKind.POSTING_PHOTO, photo);
    return posting;
  }

  @Test
  void the_file_of_a_matter_is_whole_in_its_order_and_every_file_is_vouched_for() throws Exception {
    photograph(PackedSample.ARCHIVED);
    Path target = folder.resolve("归档");
    PackArchive.Packed packed =
        sample.pack(PacketKind.MATTER, target, Progress.NONE, PackedSample.ARCHIVED);
    List<String> names = files(target);
    String all = String.join("\n", names);
    assertThat(all)
        .containsSubsequence(
            "00 卷内目录.pdf",
            "01 决策实施登记表.pdf",
            "02 动议登记表.pdf",
            "03 方案.pdf",
            "提议会议记录和签到表.pdf",
            "商议会议记录和签到表.pdf",
            "审议会议记录和签到表.pdf",
            "民议第1轮 征求意见表.pdf",
            "民议第1轮 民意汇总表和意见采纳情况.pdf",
            "民议第1轮 民议完成证明.pdf",
            "决议会议记录、签到表和决议.pdf",
            "表决计票汇总.pdf",
            "决议公告",
            "决议公开张贴照片.jpg",
            "实施记录.pdf",
            "实施结果公告",
            "村监会意见.pdf",
            "留痕摘录.pdf",
            "缺件清单.pdf",
            "verify.html",
            "校验清单.sha256");
    String manifest = Files.readString(target.resolve(Manifest.FILE));
    assertThat(manifest).isEqualTo(packed.manifest().text());
    assertThat(names).hasSize(packed.manifest().lines().size() + 2);
    for (String line : manifest.lines().toList()) {
      assertThat(sha256(Files.readAllBytes(target.resolve(line.substring(66)))))
          .as(line)
          .isEqualTo(line.substring(0, 64));
    }
    assertThat(names).allMatch(n -> !n.matches(".*[\\\\:*?\"<>|].*"));
    the_contents_tell_pages_and_the_trail_tells_no_content_of_rows(target);
  }

  private void the_contents_tell_pages_and_the_trail_tells_no_content_of_rows(Path target)
      throws IOException {
    String contents = text(target.resolve("00 卷内目录.pdf"));
    assertThat(contents).contains("卷 内 目 录", PackedSample.ARCHIVED, "已归档", "缺件");
    String trail = text(find(target, "留痕摘录.pdf"));
    assertThat(trail).contains("与本事项有关的留痕", "登记意见", "新增民议意见");
    var file = services.deliberation().queries().byNumber(PackedSample.ARCHIVED).orElseThrow();
    var round = services.consultation().queries().latest(file.matter().id()).orElseThrow();
    assertThat(round.opinions())
        .filteredOn(o -> o.wording().length() > 4)
        .isNotEmpty()
        .allSatisfy(o -> assertThat(trail).doesNotContain(o.wording()));
    String missing = text(find(target, "缺件清单.pdf"));
    assertThat(missing).contains("没有期满照片", "把期满撤下时拍的照片");
  }

  private static Path find(Path root, String ending) throws IOException {
    return root.resolve(
        files(root).stream().filter(n -> n.endsWith(ending)).findFirst().orElseThrow());
  }

  private static String text(Path pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ReadPaper paper = ReadPaper.of(new Paper("", Files.readAllBytes(pdf), 1, List.of()))) {
      for (int page = 1; page <= paper.pages(); page++) {
        all.append(paper.text(page));
      }
    }
    return all.toString().replace("\n", "").replace("\r", "");
  }

  @Test
  void a_matter_under_way_and_several_at_once_go_into_one_zip_with_one_manifest() throws Exception {
    Path target = folder.resolve("案卷.zip");
    List<String> numbers =
        services.deliberation().queries().summaries().stream()
            .filter(s -> s.coverage() == null)
            .map(s -> s.file().matter().number())
            .limit(2)
            .toList();
    assertThat(numbers).hasSize(2);
    PackArchive.Packed packed =
        sample.pack(PacketKind.VOLUME, target, Progress.NONE, numbers.toArray(String[]::new));
    try (ZipFile zip = new ZipFile(target.toFile())) {
      assertThat(zip.getEntry("00 案卷目录.pdf")).isNotNull();
      assertThat(zip.getEntry("00 案卷目录.xlsx")).isNotNull();
      assertThat(zip.stream().filter(e -> e.getName().endsWith("卷内目录.pdf"))).hasSize(2);
      assertThat(zip.stream().filter(e -> e.getName().endsWith(".sha256"))).hasSize(1);
      String manifest =
          new String(
              zip.getInputStream(zip.getEntry(Manifest.FILE)).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(manifest).isEqualTo(packed.manifest().text());
    }
    assertThat(sample.dossiers(numbers.getFirst()).getFirst().standing()).startsWith("未办结");
  }

  @Test
  void giving_up_halfway_leaves_nothing_and_nothing_on_the_trail() throws IOException {
    long before = services.store().trail().entries();
    Path target = folder.resolve("归档");
    assertThatThrownBy(() ->
            sample.pack(
                PacketKind.MATTER,
                target,
                (done, all) -> {
                  if (done == 2) {
                    throw new Cancelled();
                  }
                },
                "槐议〔2026〕5号"))
        .isInstanceOf(Cancelled.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThat(services.store().trail().entries()).isEqualTo(before);
  }

  @Test
  void the_manifest_is_put_on_the_trail_and_the_packet_is_known_from_then_on() {
    var dossiers = sample.dossiers(PackedSample.ARCHIVED);
    Packet made =
        services
            .archive()
            .record()
            .record(
                new PackArchive.Packed(
                    PacketKind.MATTER,
                    PackedSample.ARCHIVED + " 归档",
                    List.of(dossiers.getFirst().matter().id()),
                    new Manifest(List.of(new Manifest.Line("甲.pdf", 3, "0".repeat(64)))),
                    1,
                    0,
                    java.util.Set.of()));
    assertThat(services.archive().queries().latest())
        .containsEntry(dossiers.getFirst().matter().id(), made);
    assertThat(services.store().trail().latest(1).getFirst().note())
        .isEqualTo("1 个文件，校验清单 " + made.mark());
    assertThat(sample.dossiers(PackedSample.ARCHIVED).getFirst().trail().getLast().action())
        .isEqualTo("制作事项归档包");
    assertThat(services.verify().findings()).isEmpty();
    assertThat(services.archive().queries().packets()).containsExactly(made);
  }
}
