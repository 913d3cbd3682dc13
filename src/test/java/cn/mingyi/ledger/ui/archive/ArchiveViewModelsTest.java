package cn.mingyi.ledger.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.store.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                    new PackArchive(
                        papers.office(), services.archive().files(), services.archive().parcels()),
                    services.archive().record()),
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
}
