package cn.mingyi.ledger.archive;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import cn.mingyi.village.domain.Attachments;
import cn.mingyi.village.storage.VillageStorage;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
 * The packet of a matter with 2,000 scans of 200 to 400 KB, beside a plain zip of the same scans
 * without papers, hashes or manifest. The heap is far smaller than the packet, so that it can only
 * be made in portions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx384m")
public class PacketBench {
  private static final int SCANS = 2_000;
  private static final int LEAST = 200_000;

  private Path root;
  private Path target;
  private AppServices services;
  private PackArchive packing;
  private List<MatterDossier> dossiers;
  private final List<Path> scans = new ArrayList<>();

  @Setup(Level.Trial)
  public void fill() throws IOException, NoSuchAlgorithmException {
    root = Files.createTempDirectory("mingyi-packet-bench");
    SampleFolder.copyTo(root.resolve("data"));
    services = AppServices.open(new DataFolder(root.resolve("data")), SampleFolder.CLOCK);
    UUID matter =
        services
            .deliberation()
            .queries()
            .byNumber(PackedSample.ARCHIVED)
            .orElseThrow()
            .matter()
            .id();
    List<Attachment> rows = new ArrayList<>();
    Random random = new Random(2026);
    for (int i = 1; i <= SCANS; i++) {
      byte[] scan = new byte[LEAST + random.nextInt(LEAST)];
      random.nextBytes(scan);
      scan[0] = (byte) 0xFF;
      scan[1] = (byte) 0xD8;
      scan[2] = (byte) 0xFF;
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(scan));
      Path file = services.village().vault().pathOf(hash);
      Files.createDirectories(file.getParent());
      Files.write(file, scan);
      scans.add(file);
      rows.add(
          new Attachment(
              UUID.randomUUID(),
              matter,
              AttachmentKind.SIGNED_PAPER,
              "签字页 %04d.jpg".formatted(i),
              "image/jpeg",
              scan.length,
              hash,
              LocalDate.of(2026, 11, 23)));
    }
    Attachments attachments = new VillageStorage(services.store().database()).attachments();
    services
        .store()
        .trail()
        .unitOfWork()
        .run(new Deed("添加签字扫描件", PackedSample.ARCHIVED), () -> rows.forEach(attachments::add));
    PackedSample sample = new PackedSample(services);
    packing =
        new PackArchive(
            PaperWiring.make().office(), services.archive().files(), services.archive().parcels());
    dossiers = sample.dossiers(PackedSample.ARCHIVED);
  }

  @Setup(Level.Invocation)
  public void empty() throws IOException {
    target = root.resolve("packet");
    remove(target);
    remove(root.resolve("packet.zip"));
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    services.close();
    remove(root);
  }

  private static void remove(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private int pack(Path to) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    int files =
        packing
            .pack(
                new PackArchive.Order(
                    PacketKind.MATTER, "归档", dossiers, LocalDateTime.of(2026, 11, 23, 9, 30)),
                to,
                PacketForm.of(to),
                Progress.NONE)
            .manifest()
            .lines()
            .size();
    System.out.printf(
        "%d files, %,d MB allocated on the way, heap of %,d MB%n",
        files,
        (threads.getCurrentThreadAllocatedBytes() - before) >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    return files;
  }

  @Benchmark
  public int packetAsFolder() {
    return pack(target);
  }

  @Benchmark
  public int packetAsZip() {
    return pack(root.resolve("packet.zip"));
  }

  /** The rival: a program of ten lines, with the usual packing. */
  @Benchmark
  public int plainZipOfTheScans() throws IOException {
    Path zip = root.resolve("packet.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path scan : scans) {
        entries.putNextEntry(new ZipEntry(scan.getFileName() + ".jpg"));
        Files.copy(scan, entries);
        entries.closeEntry();
      }
    }
    return scans.size();
  }

  /** The rival of every Linux: zip without packing. */
  @Benchmark
  public int systemZipOfTheScans() throws IOException, InterruptedException {
    Path list = root.resolve("scans.txt");
    Files.write(list, scans.stream().map(Path::toString).toList());
    Process zip =
        new ProcessBuilder("zip", "-0", "-q", "-j", root.resolve("packet.zip").toString(), "-@")
            .redirectInput(list.toFile())
            .redirectErrorStream(true)
            .start();
    zip.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (zip.waitFor() != 0) {
      throw new IOException("zip failed");
    }
    return scans.size();
  }

  /** The rival without any format: the files copied. */
  @Benchmark
  public int plainCopyOfTheScans() throws IOException {
    Files.createDirectory(target);
    for (Path scan : scans) {
      Files.copy(scan, target.resolve(scan.getFileName() + ".jpg"));
    }
    return scans.size();
  }
}
