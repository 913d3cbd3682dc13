package cn.mingyi.deliberation.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.DefaultRules;
import cn.mingyi.deliberation.domain.Line;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.MeetingDraft;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.When;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.Store;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.FigureBook;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matters on the real store, under a clock that stands still. */
class MatterFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
  private static final When WHEN = new When(DAY, "", DAY, CLOCK.instant());

  @TempDir Path dir;

  private final Line line =
      new Line(
          new RuleBook(DefaultRules.thresholds(), DefaultRules.categories(), List.of()),
          new FigureBook(List.of()));

  private Store open() {
    return Store.open(new DataFolder(dir), CLOCK, () -> "王秀英", DeliberationStorage.mapperTypes());
  }

  private static MatterFiles files(Store store) {
    return new DeliberationStorage(store.database()).matterFiles();
  }

  private MatterFile raise(Store store) {
    Matter matter =
        new Matter(
            UUID.randomUUID(),
            "槐议〔2026〕1号",
            "硬化东街",
            "WELFARE",
            MatterSource.MASSES,
            "雨天难走",
            "王秀英",
            0,
            0,
            null,
            false,
            DAY,
            Step.MOTION,
            MatterState.ACTIVE,
            1);
    MatterFile file = line.raise(matter, WHEN);
    store.trail().unitOfWork().run(new Deed("登记动议", "1"), () -> files(store).add(file));
    return files(store).find(matter.id()).orElseThrow();
  }

  private static MatterFile apply(Store store, MatterFile before, UnaryOperator<MatterFile> deed) {
    MatterFile after = deed.apply(before);
    store.trail().unitOfWork().run(new Deed("办理", "1"), () -> files(store).append(before, after));
    return files(store).find(before.matter().id()).orElseThrow();
  }

  private MatterFile propose(MatterFile file, int present) {
    MeetingDraft draft =
        new MeetingDraft(
            Body.BRANCH,
            "",
            "村委会",
            null,
            5,
            5,
            "",
            present,
            List.of(),
            "王秀英",
            "李强",
            "",
            "内容",
            Ballot.byHands(present, 0, 0),
            null,
            null);
    return line.hold(file, draft, WHEN);
  }

  @Test
  void the_order_of_records_does_not_hang_on_the_clock() {
    MatterFile whole;
    try (Store store = open()) {
      MatterFile file = raise(store);
      whole = file;
      List<UnaryOperator<MatterFile>> deeds =
          List.of(
              f -> line.accept(f, WHEN),
              f -> line.revise(f, "方案一", "", WHEN),
              f -> propose(f, 1),
              f -> propose(f, 5),
              f -> line.giveBack(f, Step.PROPOSAL, "再议", WHEN),
              f -> line.revise(f, "方案二", "缩短", WHEN),
              f -> propose(f, 5),
              f -> line.giveBack(f, Step.MOTION, "再议", WHEN));
      for (UnaryOperator<MatterFile> deed : deeds) {
        whole = deed.apply(file);
        file = apply(store, file, same(whole));
        assertThat(file.records()).isEqualTo(whole.records());
      }
      assertThat(files(store).all().getFirst().records()).isEqualTo(whole.records());
      assertThat(store.verify().findings()).isEmpty();
    }
    try (Store rebuilt =
        Store.rebuild(new DataFolder(dir), CLOCK, () -> "王秀英", DeliberationStorage.mapperTypes())) {
      assertThat(files(rebuilt).all().getFirst().records()).isEqualTo(whole.records());
    }
  }

  private static UnaryOperator<MatterFile> same(MatterFile file) {
    return f -> file;
  }

  @Test
  void who_read_before_another_wrote_is_refused_and_nothing_is_written() throws SQLException {
    try (Store store = open()) {
      MatterFile read = raise(store);
      apply(store, read, f -> line.accept(f, WHEN));
      assertThatThrownBy(() -> apply(store, read, f -> line.terminate(f, "不办了", 400, 30, WHEN)))
          .isInstanceOf(StaleRecord.class);
      try (var statement = store.database().connection().createStatement();
          var rows = statement.executeQuery("select count(*) from matter_event")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(2);
      }
    }
  }
}
