package cn.mingyi.ledger.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.Stubs;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.LedgerDesk.Book;
import cn.mingyi.ledger.LedgerDesk.Files;
import cn.mingyi.ledger.LedgerDesk.Profile;
import cn.mingyi.ledger.document.WorkbookLedgers;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersViewModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir Path folder;
  private final QueueBackground work = new QueueBackground();
  private final FakeFileChoices files = new FakeFileChoices();
  private LedgersViewModel model = model(List.of());

  @BeforeEach
  void load() {
    model = model(List.of(SampleMatter.archived()));
    model.load();
    work.run();
  }

  @AfterEach
  void every_failure_was_handled() {
    assertThat(work.unhandled()).isEmpty();
  }

  private LedgersViewModel model(List<MatterFile> all) {
    Consultation round = SampleRound.done(SampleMatter.archived().matter().id(), 412);
    MatterQueries matters =
        new MatterQueries(
            new Files(all),
            cn.mingyi.ledger.LedgerDesk.records(round),
            Stubs.evidence(),
            new Book());
    Profile villages = new Profile();
    return new LedgersViewModel(
        new BookDesk(
            new LedgerQueries(matters, villages, CLOCK),
            new ExportLedger(
                matters,
                cn.mingyi.ledger.LedgerDesk.records(round),
                Stubs.evidence(),
                new WorkbookLedgers(),
                Stubs.workday(villages, CLOCK)),
            SampleRound::letterhead),
        new ScreenTools(
            work.background(),
            work.background(),
            new FakeDialogs(),
            files,
            new NoPapers(),
            place -> {},
            Drafts.NONE,
            (title, heads, lines) -> {},
            CLOCK));
  }

  private LedgerQueries.Volume volume(LedgerKind kind) {
    return model.volumes().stream().filter(v -> v.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void each_ledger_says_how_many_rows_it_has_now() {
    assertThat(volume(LedgerKind.MATTERS).rows()).isEqualTo(1);
    assertThat(volume(LedgerKind.CONSULTATION).rows()).isEqualTo(412);
  }

  @Test
  void an_export_suggests_a_name_writes_the_file_and_says_where_it_lies() {
    Path file = folder.resolve("总台账");
    files.willChoose(file);
    model.export(volume(LedgerKind.MATTERS));
    assertThat(files.suggested()).containsExactly("槐树沟村六议两公开事项总台账-2026-11-23.xlsx");
    assertThat(model.exportingProperty().get()).isTrue();
    work.run();
    assertThat(model.exportingProperty().get()).isFalse();
    assertThat(folder.resolve("总台账.xlsx")).isNotEmptyFile();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.OK, "六议两公开事项总台账已导出：" + file + ".xlsx"));
  }

  @Test
  void a_place_that_cannot_be_written_is_said_in_a_sentence() {
    files.willChoose(folder.resolve("没有").resolve("a.xlsx"));
    model.export(volume(LedgerKind.CONSULTATION));
    work.run();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.BAD, "要保存到的文件夹不存在。请重新选择保存位置。"));
    assertThat(model.exportingProperty().get()).isFalse();
  }

  @Test
  void nothing_is_done_when_no_file_was_chosen() {
    model.export(volume(LedgerKind.MATTERS));
    assertThat(work.waiting()).isZero();
    assertThat(model.noticeProperty().get()).isNull();
  }
}
