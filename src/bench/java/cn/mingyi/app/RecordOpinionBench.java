package cn.mingyi.app;

import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
 * One opinion until it survives a loss of power: rules, database, trail and journal, in a round of
 * 412 households that has 398 of them. The rival is what no program can do without: one line of the
 * journal's length appended to a file of the same disk and forced.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class RecordOpinionBench {
  /** As long as the journal's line of one opinion. */
  private static final int LINE = 1100;

  @State(Scope.Benchmark)
  public static class Office {
    private AppServices services;
    private UUID round;
    private FrozenHousehold household;
    private OpinionDraft draft;
    private Opinion last;

    @Setup(Level.Trial)
    public void open() throws IOException {
      Path folder = Files.createTempDirectory("mingyi-record");
      SampleFolder.copyTo(folder);
      services = AppServices.open(new DataFolder(folder), SampleFolder.CLOCK);
      UUID matter =
          services.deliberation().queries().byNumber("槐议〔2026〕7号").orElseThrow().matter().id();
      Consultation now = services.consultation().queries().latest(matter).orElseThrow();
      round = now.round().id();
      household = now.pending().getFirst();
      draft =
          new OpinionDraft(
              OpinionKind.CONDITIONAL,
              household.headName(),
              "户主",
              Channel.VISIT,
              "同意，但施工时要给我家门口留出三轮车道。",
              LocalDate.now(SampleFolder.CLOCK),
              household.representativeLabel(),
              false,
              "",
              "",
              "",
              "",
              null,
              "");
    }

    /** Not measured: the same household is asked again. */
    @TearDown(Level.Invocation)
    public void takeBack() {
      services.consultation().recordOpinion().takeBack(last.id());
    }

    @TearDown(Level.Trial)
    public void close() {
      services.close();
    }
  }

  @State(Scope.Benchmark)
  public static class Disk {
    private FileChannel file;
    private final ByteBuffer line = ByteBuffer.allocate(LINE);

    @Setup(Level.Trial)
    public void open() throws IOException {
      Path folder = Files.createTempDirectory("mingyi-append");
      file =
          FileChannel.open(
              folder.resolve("lines.txt"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
      file.close();
    }
  }

  @Benchmark
  public Opinion opinionRecorded(Office office) {
    office.last =
        office
            .services
            .consultation()
            .recordOpinion()
            .record(office.round, office.household.id(), office.draft);
    return office.last;
  }

  @Benchmark
  public long lineForced(Disk disk) throws IOException {
    disk.line.rewind();
    disk.file.write(disk.line);
    disk.file.force(false);
    return disk.file.position();
  }
}
