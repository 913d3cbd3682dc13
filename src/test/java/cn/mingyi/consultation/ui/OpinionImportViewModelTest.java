package cn.mingyi.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.FilledForm;
import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.usecase.ImportOpinions;
import cn.mingyi.consultation.usecase.OpinionIntake;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.PaperDesk;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 待征求表 out and in, without a screen. */
class OpinionImportViewModelTest {
  private static final LocalDate DAY = SampleRound.OPENED;

  @TempDir Path folder;

  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(10, 5));
  private final QueueBackground database = new QueueBackground();
  private final QueueBackground documents = new QueueBackground();
  private int told;
  private final OpinionImportViewModel model =
      new OpinionImportViewModel(
          new OpinionIntake(
              FilledForm.FILES,
              new ImportOpinions(desk.change(), new RecordOpinion(desk.change()))),
          desk.queries(),
          tools(),
          () -> told++);

  private ScreenTools tools() {
    return new ScreenTools(
        database.background(),
        documents.background(),
        new FakeDialogs(),
        new FakeFileChoices(),
        new PaperDesk() {
          @Override
          public <F> void show(Callable<F> facts, Function<F, Paper> press) {
            throw new AssertionError("no paper is expected");
          }
        },
        place -> {},
        Drafts.NONE,
        (title, heads, lines) -> {},
        Clock.systemUTC());
  }

  @AfterEach
  void nothing_was_left_to_nobody() {
    assertThat(database.unhandled()).isEmpty();
    assertThat(documents.unhandled()).isEmpty();
  }

  private void work() {
    while (database.waiting() + documents.waiting() > 0) {
      database.run();
      documents.run();
    }
  }

  private Path filled() {
    try (FilledForm form = FilledForm.of(desk.consultation(), folder)) {
      return form.opinion(1, "同意", DAY).opinion(2, "赞成", DAY).save(folder.resolve("填好的.xlsx"));
    }
  }

  private void look() {
    model.choose(desk.round(), filled());
    work();
  }

  @Test
  void a_file_is_looked_at_first_and_recorded_when_told() {
    model.choose(desk.round(), filled());
    assertThat(model.busyProperty().get()).isTrue();
    work();
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.planProperty().get().accepted()).isEqualTo(1);
    assertThat(OpinionImportViewModel.lines(model.planProperty().get()))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.place()).isEqualTo("G 意见");
          assertThat(line.household()).isEqualTo("HSG-002 王𬀩国");
          assertThat(line.row()).isEqualTo(6);
        });
    assertThat(desk.opinions).isEmpty();
    model.apply();
    model.apply();
    work();
    assertThat(desk.deeds).as("pressed twice, done once").hasSize(1);
    assertThat(told).isEqualTo(1);
    assertThat(model.planProperty().get()).isNull();
    assertThat(model.noticeProperty().get().sentences()).containsExactly("已登记 1 户，退回 1 行，未填 7 行。");
  }

  @Test
  void what_was_recorded_meanwhile_is_told_and_looked_at_again() {
    look();
    var elsewhere = new ImportOpinions(desk.change(), new RecordOpinion(desk.change()));
    elsewhere.apply(elsewhere.plan(desk.round(), FilledForm.FILES.read(filled()), ""));
    model.apply();
    work();
    assertThat(told).isZero();
    assertThat(model.noticeProperty().get().tone()).isEqualTo(Tone.BAD);
    assertThat(model.noticeProperty().get().sentences().getFirst()).contains("已有 1 条意见");
    assertThat(model.planProperty().get().accepted()).isZero();
  }

  @Test
  void a_reason_for_late_rows_is_asked_where_it_helps_and_serves_all() {
    look();
    assertThat(OpinionImportViewModel.asksForLateReason(model.planProperty().get(), "")).isFalse();
    desk.later(Duration.ofDays(9));
    model.recheck();
    work();
    assertThat(model.planProperty().get().accepted()).isZero();
    assertThat(OpinionImportViewModel.asksForLateReason(model.planProperty().get(), "")).isTrue();
    model.lateReasonProperty().set("代表外出");
    model.recheck();
    work();
    model.apply();
    work();
    assertThat(desk.opinions).extracting(Opinion::lateReason).containsExactly("代表外出");
  }

  @Test
  void a_place_that_cannot_be_written_and_a_file_that_cannot_be_read_are_told() {
    model.export(desk.round(), folder.resolve("没有的文件夹").resolve("表.xlsx"));
    work();
    assertThat(model.noticeProperty().get().sentences().getFirst()).contains("文件夹不存在");
    model.choose(desk.round(), folder.resolve("没有的.xlsx"));
    work();
    assertThat(model.noticeProperty().get().sentences().getFirst()).contains("找不到这个文件");
    look();
    model.saveRefused(folder.resolve("没有的文件夹").resolve("退回.xlsx"));
    work();
    assertThat(model.noticeProperty().get().tone()).isEqualTo(Tone.BAD);
    model.leave();
    assertThat(model.planProperty().get()).isNull();
    assertThat(model.noticeProperty().get()).isNull();
  }

  @Test
  void when_everybody_was_asked_there_is_nothing_to_export() {
    RoundDesk done = new RoundDesk(SampleRound.done(new java.util.UUID(9, 9), 10));
    Path target = folder.resolve("表.xlsx");
    OpinionImportViewModel full =
        new OpinionImportViewModel(
            new OpinionIntake(
                FilledForm.FILES,
                new ImportOpinions(done.change(), new RecordOpinion(done.change()))),
            done.queries(),
            tools(),
            () -> {});
    full.export(done.round(), target);
    work();
    assertThat(full.noticeProperty().get().sentences()).containsExactly("没有未征求的户，不用导出。");
    assertThat(target).doesNotExist();
  }
}
