package cn.mingyi.ledger.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.consultation.Stubs;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.FullExports;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.Packets;
import cn.mingyi.ledger.storage.archive.ArchiveStorage;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.FullExportRegister;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerShelf;
import cn.mingyi.ledger.usecase.archive.HandoverSources;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.ledger.usecase.archive.Parcels;
import cn.mingyi.ledger.usecase.archive.ReadHandover;
import cn.mingyi.ledger.usecase.archive.RecordPacket;
import cn.mingyi.ledger.usecase.archive.TrailReader;
import cn.mingyi.ledger.usecase.volume.LedgerReader;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveViewModelsTest {
  @TempDir static Path folder;

  private final QueueBackground work = new QueueBackground();
  private final FakeFileChoices files = new FakeFileChoices();
  private final List<Place> gone = new ArrayList<>();
  private AppServices services = null;

  @BeforeAll
  static void sample() {
    SampleFolder.copyTo(folder.resolve("data"));
  }

  @BeforeEach
  void open() {
    services = AppServices.open(new DataFolder(folder.resolve("data")), SampleFolder.CLOCK);
  }

  @AfterEach
  void close() {
    services.close();
    assertThat(work.unhandled()).isEmpty();
  }

  private ScreenTools tools() {
    return new ScreenTools(
        work.background(),
        work.background(),
        new FakeDialogs(),
        files,
        new NoPapers(),
        gone::add,
        Drafts.NONE,
        (title, heads, lines) -> {},
        SampleFolder.CLOCK);
  }

  private MattersViewModel matters() {
    return matters(services.archive().parcels(), services.archive().record());
  }

  private MattersViewModel matters(Parcels parcels, RecordPacket record) {
    PaperWiring papers = PaperWiring.make();
    MattersViewModel model =
        new MattersViewModel(
            new ArchiveDesk(
                services.deliberation().queries(),
                papers.registerForms(),
                PaperWiring.make().registerFormFiles(),
                new Archiving(
                    services.archive().queries(),
                    services.archive().dossiers(),
                    new PackArchive(papers.office(), services.archive().files(), parcels),
                    record),
                services::letterhead),
            tools());
    model.load();
    work.run();
    return model;
  }

  private static LedgerMatter named(MattersViewModel model, String number) {
    return model.matters().stream()
        .filter(m -> m.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_matter_says_what_it_lacks_and_where_it_is_mended() {
    MattersViewModel model = matters();
    assertThat(model.matters())
        .hasSize(11)
        .allSatisfy(m -> assertThat(m.missing()).as(m.number()).isNotNull());
    assertThat(model.years()).containsExactly(2026);
    var lacking = Objects.requireNonNull(named(model, "槐议〔2026〕7号").missing());
    var round = lacking.stream().filter(m -> m.part().startsWith("民议")).findFirst().orElseThrow();
    model.mend(round);
    assertThat(gone).containsExactly(new Place("consultation", round.subject().toString()));
  }

  @Test
  void nothing_chosen_no_place_and_a_place_that_is_not_there_are_said_and_nothing_stays() {
    MattersViewModel model = matters();
    long before = services.store().trail().entries();
    model.archive(List.of(), PacketForm.ZIP);
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).sentence())
        .startsWith("请先在下面的表里选要归档的事项");
    LedgerMatter rejected = named(model, "槐议〔2026〕5号");
    model.archive(List.of(rejected), PacketForm.ZIP);
    assertThat(work.waiting()).as("the user gave no place").isZero();
    files.willChoose(folder.resolve("没有").resolve("a"));
    model.archive(List.of(rejected), PacketForm.ZIP);
    assertThat(model.packingProperty().get()).isTrue();
    work.run();
    assertThat(model.packingProperty().get()).isFalse();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.BAD, "要保存到的文件夹不存在。请重新选择保存位置。"));
    assertThat(files.suggested()).contains("槐议〔2026〕5号 归档.zip");
    assertThat(services.store().trail().entries()).isEqualTo(before);
  }

  @Test
  void names_that_do_not_fit_are_refused_before_anything_is_read() {
    PaperWiring papers = PaperWiring.make();
    HandoverViewModel model =
        new HandoverViewModel(
            new HandoverDesk(
                services.archive().queries(),
                services.archive().handover(),
                new PackHandover(papers.handover(), papers.archive(), services.archive().parcels()),
                services.archive().record(),
                services::letterhead),
            tools());
    List<RuleViolation> refused = new ArrayList<>();
    model.handOver(
        new HandoverHands("长".repeat(61), "", "", null), PacketForm.FOLDER, refused::add);
    assertThat(refused).hasSize(1);
    assertThat(work.waiting()).isZero();
  }

  /** A trail that cannot be written. */
  private RecordPacket unrecorded() {
    return new RecordPacket(
        new Packets() {
          @Override
          public void add(Packet made) {}

          @Override
          public void add(Packet made, HandoverHands hands) {}

          @Override
          public List<Packet> all() {
            return List.of();
          }
        },
        services.village().workday(),
        new UnitOfWork() {
          @Override
          public <T> T run(Deed deed, Supplier<T> work) {
            throw new Unavailable("磁盘空间不够。", null);
          }
        });
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void unexpected() {
    assertThat(work.unhandled()).singleElement().isInstanceOf(Broken.class);
    work.unhandled().clear();
  }

  @Test
  void whatever_goes_wrong_the_buttons_come_back_and_a_packet_that_lies_there_is_told() {
    Deque<Parcels> parcels =
        new ArrayDeque<>(
            List.of(
                (target, form, moment, content) -> {
                  throw new Broken();
                },
                services.archive().parcels()));
    MattersViewModel model =
        matters(
            (target, form, moment, content) ->
                parcels.remove().write(target, form, moment, content),
            unrecorded());
    LedgerMatter rejected = named(model, "槐议〔2026〕5号");
    files.willChoose(folder.resolve("坏.zip"));
    model.archive(List.of(rejected), PacketForm.ZIP);
    work.run();
    unexpected();
    assertThat(model.packingProperty().get()).isFalse();
    Path target = folder.resolve("五.zip");
    files.willChoose(target);
    model.archive(List.of(rejected), PacketForm.ZIP);
    work.run();
    assertThat(target).isNotEmptyFile();
    assertThat(model.packingProperty().get()).isFalse();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.BAD, "已写好，但没有登记到留痕：" + target + "。请再做一次。磁盘空间不够。"));
  }

  private final List<Path> staged = new ArrayList<>();

  private HandoverViewModel handover(Runnable atBackup, Parcels parcels) {
    PaperWiring papers = PaperWiring.make();
    return new HandoverViewModel(
        new HandoverDesk(
            services.archive().queries(),
            new ReadHandover(
                new HandoverSources(
                    services.deliberation().queries(),
                    services.deliberation().dueQueries(),
                    services.disclosure().queries(),
                    services.disclosure().due(),
                    services.roster().queries(),
                    services.finance().queries(),
                    emptyLedgers(),
                    backup -> {
                      staged.add(Objects.requireNonNull(backup.getParent()));
                      write(backup);
                      atBackup.run();
                    },
                    new ArchiveStorage(services.store().database()).packets(),
                    new NoTrail())),
            new PackHandover(papers.handover(), papers.archive(), parcels),
            unrecorded(),
            services::letterhead),
        tools());
  }

  /** The ledgers themselves are not what is looked at here, and they take their time. */
  private ExportLedger emptyLedgers() {
    LedgerReader reader =
        Stubs.of(
            LedgerReader.class,
            Map.of("heads", new FilterHeads("", "", "", false), "leaves", List.of()));
    return new ExportLedger(
        new LedgerShelf(
            Arrays.stream(LedgerKind.values())
                .collect(Collectors.toMap(Function.identity(), kind -> reader))),
        (volume, target, progress, complete) -> write(target.file()),
        new FullExportRegister(
            Stubs.of(FullExports.class, Map.of()),
            services.village().workday(),
            services.store().trail().unitOfWork()),
        services.village().workday());
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "全部数据");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class NoTrail implements TrailReader {
    @Override
    public Map<UUID, List<Extract>> of(Map<UUID, Interest> interests) {
      return Map.of();
    }

    @Override
    public Head head() {
      return new Head(0, "a1b2c3d4");
    }
  }

  private HandoverViewModel handedOver(HandoverViewModel model, Path target) {
    files.willChoose(target);
    model.handOver(new HandoverHands("", "", "", null), PacketForm.ZIP, no -> {});
    assertThat(model.packingProperty().get()).isTrue();
    work.run();
    assertThat(model.packingProperty().get()).isFalse();
    assertThat(staged.getLast()).doesNotExist();
    return model;
  }

  @Test
  void what_was_staged_for_a_handover_goes_however_it_ends() {
    Path target = folder.resolve("移交.zip");
    handedOver(
        handover(
            () -> {
              throw new Broken();
            },
            services.archive().parcels()),
        target);
    unexpected();
    HandoverViewModel given =
        handedOver(
            handover(
                () -> {},
                (place, form, moment, content) -> {
                  throw new Cancelled();
                }),
            target);
    assertThat(given.noticeProperty().get()).extracting(Notice::tone).isEqualTo(Tone.INFO);
    HandoverViewModel written =
        handedOver(handover(() -> {}, services.archive().parcels()), target);
    assertThat(target).isNotEmptyFile();
    assertThat(written.noticeProperty().get())
        .extracting(Notice::sentence)
        .isEqualTo("已写好，但没有登记到留痕：" + target + "。请再做一次。磁盘空间不够。");
  }
}
