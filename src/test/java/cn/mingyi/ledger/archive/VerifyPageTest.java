package cn.mingyi.ledger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingyi.app.StoredParcels;
import cn.mingyi.ledger.FetchedPrograms;
import cn.mingyi.ledger.document.archive.ArchivePapersPdf;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** verify.html as it is used: from a disk, in a browser, without a network. */
class VerifyPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** It has a word to say of every Chromium that is newer than itself. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

  @TempDir static Path profile;
  private static ChromeDriver browser = null;

  @TempDir Path folder;
  private Path packet = null;

  @BeforeAll
  static void start() throws Exception {
    boolean promised = FetchedPrograms.promised();
    CHATTER.setLevel(Level.SEVERE);
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there && promised) {
      fail("Chromium was fetched and is not there");
    }
    assumeTrue(there, "no Chromium here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1100,900",
        "--user-data-dir=" + profile);
    // Both paths are given, so that nothing is looked for in the network.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withEnvironment(Map.of("SE_OFFLINE", "true", "LC_ALL", "C.UTF-8"))
            .build();
    browser = new ChromeDriver(service, options);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void pack() {
    packet = packed("槐议〔2026〕1号 归档", "甲");
  }

  private Path packed(String name, String motion) {
    Path target = folder.resolve(name);
    byte[] large = new byte[9_000_001];
    new Random(5).nextBytes(large);
    new StoredParcels()
        .write(
            target,
            PacketForm.FOLDER,
            LocalDateTime.of(2026, 11, 23, 9, 30),
            sink -> {
              List<Manifest.Line> lines = new ArrayList<>();
              lines.add(sink.put("01 动议登记表.pdf", bytes(motion)));
              lines.add(sink.put("02 扫描件/№0001 \"代表01\" & <第1页>.jpg".replace('"', '“'), large));
              lines.add(sink.put("02 扫描件/空.txt", new byte[0]));
              Manifest manifest = new Manifest(lines);
              sink.put(Manifest.FILE, manifest.content());
              sink.put(
                  "verify.html",
                  new ArchivePapersPdf(new PaperPress(new Glyphs()), ZoneOffset.UTC)
                      .verifyPage("槐议〔2026〕1号 归档", "槐树沟村　留痕 A1B2C3D4", manifest.text()));
            });
    return target;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Opens the page of the packet, chooses the packet's folder and reads what it says. */
  private Map<String, String> checked() {
    return checked(packet);
  }

  private Map<String, String> checked(Path chosen) {
    browser.get(packet.resolve("verify.html").toUri().toString());
    browser.findElement(By.id("folder")).sendKeys(chosen.toString());
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < until
        && browser.executeScript("return document.body.getAttribute('data-done')") == null) {
      Thread.onSpinWait();
    }
    return browser.findElements(By.cssSelector("#list tr")).stream()
        .collect(
            Collectors.toMap(
                r -> String.valueOf(r.getAttribute("data-name")),
                r -> r.findElement(By.className("state")).getText()));
  }

  private static String verdict() {
    return browser.findElement(By.id("verdict")).getText();
  }

  @Test
  void a_packet_as_it_was_made_is_whole_and_its_manifest_can_be_compared_with_the_trail()
      throws Exception {
    assertThat(checked())
        .hasSize(4)
        .containsEntry("02 扫描件/№0001 “代表01“ & <第1页>.jpg", "✓ 一致")
        .containsEntry("02 扫描件/空.txt", "✓ 一致")
        .allSatisfy((name, state) -> assertThat(state).as(name).isEqualTo("✓ 一致"));
    assertThat(verdict()).contains("✓ 完整无误", "被改动 0，缺少 0，多出 0");
    assertThat(browser.findElement(By.id("manifest-hash")).getText())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(Files.readAllBytes(packet.resolve(Manifest.FILE)))));
    File picture = browser.getScreenshotAs(OutputType.FILE);
    Files.createDirectories(Path.of("target/screens"));
    Files.copy(
        picture.toPath(),
        Path.of("target/screens/verify-page.png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void a_changed_a_missing_and_a_foreign_file_are_told_by_name() throws IOException {
    Path scan = packet.resolve("02 扫描件/№0001 “代表01“ & <第1页>.jpg");
    byte[] content = Files.readAllBytes(scan);
    content[content.length - 1] ^= 1;
    Files.write(scan, content);
    Files.delete(packet.resolve("01 动议登记表.pdf"));
    Files.write(packet.resolve("02 扫描件/夹带.txt"), bytes("乙"));
    Files.write(packet.resolve("Thumbs.db"), bytes("Windows 自己放的"));
    assertThat(checked())
        .containsEntry("02 扫描件/№0001 “代表01“ & <第1页>.jpg", "✗ 被改动")
        .containsEntry("01 动议登记表.pdf", "缺少")
        .containsEntry("02 扫描件/夹带.txt", "多出")
        .containsEntry("02 扫描件/空.txt", "✓ 一致")
        .doesNotContainKey("Thumbs.db");
    assertThat(verdict()).contains("✗ 不是原样", "被改动 1，缺少 1，多出 1");
  }

  @Test
  void a_foreign_file_is_told_whatever_it_is_called() throws IOException {
    for (String name : List.of("constructor", "toString", "__proto__")) {
      Files.write(packet.resolve(name), bytes("乙"));
    }
    assertThat(checked())
        .containsEntry("constructor", "多出")
        .containsEntry("toString", "多出")
        .containsEntry("__proto__", "多出");
    assertThat(verdict()).contains("✗ 不是原样", "多出 3");
  }

  @Test
  void of_two_packets_in_the_chosen_folder_the_pages_own_is_checked() {
    packed("旧", "早些时候做的");
    assertThat(checked(folder))
        .hasSize(4)
        .allSatisfy((name, state) -> assertThat(state).as(name).isEqualTo("✓ 一致"));
    assertThat(verdict()).contains("✓ 完整无误");
  }

  @Test
  void the_page_reckons_sha_256_as_the_jdk_does_at_every_length_around_a_block() throws Exception {
    browser.get(packet.resolve("verify.html").toUri().toString());
    List<String> texts = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (int length : new int[] {0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000}) {
      String text = "村".repeat(length / 3) + "a".repeat(length % 3);
      texts.add(text);
      hashes.add(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(text))));
    }
    assertThat(
            browser.executeScript(
                "return arguments[0].map(window.mingyi.hashOfText)", (Object) texts))
        .isEqualTo(hashes);
    assertThat(browser.getPageSource()).doesNotContain("http://", "https://");
  }
}
