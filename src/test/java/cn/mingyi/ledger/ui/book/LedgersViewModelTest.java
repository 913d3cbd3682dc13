package cn.mingyi.ledger.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.ledger.MemoryLedgers;
import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
  private final FakeDialogs dialogs = new FakeDialogs();
  private List<Deed> deeds = List.of();
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
    MemoryLedgers ledgers = new MemoryLedgers(all, round, CLOCK);
    deeds = ledgers.deeds;
    return new LedgersViewModel(
        new BookDesk(ledgers.queries, ledgers.export, ledgers.forms, SampleRound::letterhead),
        new ScreenTools(
            work.background(),
            work.background(),
            dialogs,
            files,
            new NoPapers(),
            place -> {},
            Drafts.NONE,
            (title, heads, lines) -> {},
            CLOCK));
  }

  @Test
  void what_would_be_written_is_shown_with_its_count_and_its_sums() {
    assertThat(model.openedProperty().get().sheets())
        .singleElement()
        .satisfies(sheet -> {
          assertThat(sheet.rows()).isEqualTo(1);
          assertThat(sheet.lines()).hasSize(1);
          assertThat(sheet.totals()).contains(Value.money(Money.ofYuan("368000")));
        });
    model.open(LedgerKind.CONSULTATION);
    work.run();
    assertThat(model.openedProperty().get().sheets())
        .singleElement()
        .satisfies(sheet -> {
          assertThat(sheet.rows()).isEqualTo(412);
          assertThat(sheet.lines()).hasSize(LedgersViewModel.MOST_LINES);
        });
    model.stateFilterProperty().set("不同意");
    work.run();
    assertThat(model.openedProperty().get().sheets().getFirst().rows()).isBetween(1L, 100L);
  }

  @Test
  void a_period_that_ends_before_it_begins_is_said_and_nothing_is_read() {
    model.fromProperty().set(LocalDate.of(2026, 5, 1));
    work.run();
    model.toProperty().set(LocalDate.of(2026, 4, 1));
    assertThat(work.waiting()).isZero();
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice(Tone.BAD, "结束日期早于开始日期，请改一下。"));
    model.toProperty().set(LocalDate.of(2026, 6, 1));
    assertThat(model.noticeProperty().get()).isNull();
  }

  @Test
  void a_wrong_period_is_not_taken_along_to_another_ledger() {
    model.fromProperty().set(LocalDate.of(2026, 11, 2));
    model.toProperty().set(LocalDate.of(2026, 11, 1));
    work.run();
    model.open(LedgerKind.CONSULTATION);
    work.run();
    assertThat(model.openedProperty().get().kind()).isEqualTo(LedgerKind.CONSULTATION);
    assertThat(model.fromProperty().get()).isNull();
    assertThat(model.noticeProperty().get()).isNull();
  }

  @Test
  void while_the_period_is_wrong_nothing_is_written() {
    model.fromProperty().set(LocalDate.of(2026, 5, 1));
    work.run();
    model.toProperty().set(LocalDate.of(2026, 4, 1));
    files.willChoose(folder.resolve("a.xlsx"));
    OpenedForm form = new OpenedForm();
    model.export();
    model.exportAll();
    model.exportFull(new FullWish("核对", "", ""), form);
    model.fill(
        new FormPreset(
            UUID.randomUUID(),
            "表",
            "matters",
            "",
            "表.xlsx",
            "",
            "",
            0,
            Map.of(0, "编号"),
            CLOCK.instant()));
    assertThat(work.waiting()).isZero();
    assertThat(files.suggested()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(deeds).isEmpty();
    assertThat(form.refusals).containsExactly("结束日期早于开始日期，请改一下。");
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice(Tone.BAD, "结束日期早于开始日期，请改一下。"));
  }

  @Test
  void an_export_suggests_a_name_writes_the_file_and_says_where_it_lies() {
    Path file = folder.resolve("总台账");
    files.willChoose(file);
    model.export();
    assertThat(files.suggested()).containsExactly("槐树沟村六议两公开事项总台账-2026-11-23.xlsx");
    assertThat(model.exportingProperty().get()).isTrue();
    work.run();
    assertThat(model.exportingProperty().get()).isFalse();
    assertThat(folder.resolve("总台账.xlsx")).isNotEmptyFile();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.OK, "六议两公开事项总台账已导出 1 行，个人信息已遮盖：" + file + ".xlsx"));
  }

  @Test
  void a_place_that_cannot_be_written_is_said_in_a_sentence() {
    files.willChoose(folder.resolve("没有").resolve("a.xlsx"));
    model.export();
    work.run();
    assertThat(model.noticeProperty().get())
        .isEqualTo(new Notice(Tone.BAD, "要保存到的文件夹不存在。请重新选择保存位置。"));
    assertThat(model.exportingProperty().get()).isFalse();
  }

  @Test
  void nothing_is_done_when_no_file_was_chosen() {
    model.export();
    assertThat(work.waiting()).isZero();
    assertThat(model.noticeProperty().get()).isNull();
  }

  @Test
  void a_full_export_keeps_its_form_open_until_it_has_a_reason() {
    OpenedForm form = new OpenedForm();
    model.exportFull(new FullWish(" ", "", ""), form);
    model.exportFull(new FullWish("核对", "1", "2"), form);
    assertThat(form.refusals).containsExactly("请写明给谁、作什么用；这句话会留痕。", "两遍密码不一样，请重新输入。");
    assertThat(form.closed).isFalse();
    files.willChoose(folder.resolve("全.xlsx"));
    model.exportFull(new FullWish("乡镇核对", "", ""), form);
    work.run();
    assertThat(form.closed).isTrue();
    assertThat(folder.resolve("全.xlsx")).isNotEmptyFile();
    assertThat(deeds).singleElement().matches(d -> d.note().equals("乡镇核对"));
  }

  private static final class OpenedForm implements Dialogs.OpenForm {
    private final List<String> refusals = new ArrayList<>();
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void refused(RuleViolation no) {
      refusals.addAll(no.sentences());
    }

    @Override
    public void unavailable(String sentence) {}

    @Override
    public void working(boolean now) {}
  }
}
