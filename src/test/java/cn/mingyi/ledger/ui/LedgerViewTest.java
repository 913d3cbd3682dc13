package cn.mingyi.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.LedgerDesks;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.PaperDesk;
import cn.mingyi.platform.fx.Picture;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.WindowDialogs;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.task.Background;
import cn.mingyi.roster.RosterBook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest extends WindowTest {
  private static final Clock CLOCK = SampleFolder.CLOCK;

  @TempDir static Path folder;

  private final FakeFileChoices files = new FakeFileChoices();
  private final List<Paper> shown = new ArrayList<>();
  private final List<Place> gone = new ArrayList<>();
  private AppServices services = null;

  @BeforeAll
  static void sample() {
    SampleFolder.copyTo(folder.resolve("data"));
  }

  @BeforeEach
  void show() {
    // The store belongs to the thread that opened it, and here all work is done on the screen's.
    services = fromScreen(() -> AppServices.open(new DataFolder(folder.resolve("data")), CLOCK));
    LedgerView view = fromScreen(() -> new LedgerView(desk(), tools(), ""));
    put(() -> {
      // Room for the frame of the program.
      BorderPane frame = new BorderPane(view.node());
      frame.setLeft(space(184, 0));
      frame.setTop(space(0, 55));
      frame.setBottom(space(0, 28));
      return frame;
    });
    onScreen(view::open);
  }

  @AfterEach
  void close() {
    onScreen(services::close);
  }

  private static Region space(double width, double height) {
    Region space = new Region();
    space.setMinSize(width, height);
    return space;
  }

  private LedgerDesk desk() {
    return LedgerDesks.of(services, PaperWiring.make());
  }

  private ScreenTools tools() {
    PaperDesk papers =
        new PaperDesk() {
          @Override
          public <F> void show(Callable<F> facts, Function<F, Paper> press) {
            try {
              shown.add(press.apply(facts.call()));
            } catch (Exception e) {
              throw new AssertionError(e);
            }
          }
        };
    Background work =
        new Background(
            Runnable::run,
            Platform::runLater,
            failure -> {
              throw new AssertionError(failure);
            },
            busy -> {});
    return new ScreenTools(
        work,
        work,
        new WindowDialogs(this::stage, look()),
        files,
        papers,
        gone::add,
        Drafts.NONE,
        (title, heads, lines) -> {},
        CLOCK);
  }

  @Test
  void a_ledger_is_exported_and_the_strip_says_where_it_lies() {
    Path file = folder.resolve("槐树沟村六议两公开事项总台账-2026-11-23.xlsx");
    files.willChoose(file);
    press("ledger/export");
    assertThat(files.suggested()).containsExactly(file.getFileName().toString());
    assertThat(file).isNotEmptyFile();
    picture("ledger");
  }

  @Test
  void every_ledger_is_looked_at_before_it_is_written() {
    for (LedgerKind kind : LedgerKind.values()) {
      press("ledger/kind-" + kind.key());
      assertThat(this.<TableView<?>>find("ledger-preview").getItems())
          .as(kind.label())
          .isNotEmpty();
    }
    press("ledger/kind-finance");
    picture("ledger-finance");
    press("ledger/kind-disclosure");
    picture("ledger-disclosure");
    press("ledger/kind-roster");
    press("ledger/sheet-1");
    picture("ledger-roster-people");
  }

  @Test
  void a_form_of_the_townships_is_recognised_and_filled_in() {
    Path form =
        RosterBook.xlsx()
            .row("高村乡村级会议情况统计表")
            .row("序号", "议题编号", "会议时间", "会议类型", "应到人数", "实到人数", "赞成票", "乡镇意见（必填）")
            .save(folder.resolve("乡镇会议表.xlsx"));
    Path filled = folder.resolve("填好.xlsx");
    files.willChoose(form, filled);
    press("ledger/kind-meetings");
    onScreen(() -> this.<MenuButton>find("ledger/fill").getItems().getLast().fire());
    Picture.of(top().getScene(), "ledger-form");
    press("ledger-form/submit");
    settle();
    assertThat(filled).isNotEmptyFile();
    assertThat(files.suggested()).containsExactly("乡镇会议表.xlsx");
    assertThat(services.ledger().forms().presets(LedgerKind.MEETINGS)).hasSize(1);
  }

  @Test
  void a_full_export_asks_for_its_reason_first() {
    press("ledger/kind-roster");
    press("ledger/export-full");
    press("ledger-full/submit");
    assertThat(words("ledger-full/reason-error")).contains("请写明给谁");
    Picture.of(top().getScene(), "ledger-full");
  }

  @Test
  void a_register_form_is_opened_from_its_line() {
    press("ledger/matters");
    type("ledger-matters/filter", "归档");
    press("ledger/form-槐议〔2026〕1号");
    assertThat(shown)
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.title()).isEqualTo("决策实施登记表 槐议〔2026〕1号");
          assertThat(paper.pages()).isEqualTo(8);
        });
    picture("ledger-matters");
  }

  @Test
  void what_a_file_lacks_is_listed_with_the_way_to_mend_it() {
    press("ledger/matters");
    press("archive/missing-槐议〔2026〕1号");
    press("archive/mend-1");
    assertThat(gone).singleElement().satisfies(p -> assertThat(p.area()).isEqualTo("deliberation"));
    picture("ledger-missing");
    onScreen(() -> look().bigProperty().set(true));
    picture("ledger-missing-big");
  }

  @Test
  void a_matter_is_filed_and_then_stands_among_the_packets() {
    press("ledger/matters");
    type("ledger-matters/filter", "鱼塘");
    TableView<?> table = find("ledger-matters");
    onScreen(() -> table.getSelectionModel().selectFirst());
    files.willChoose(folder);
    press("archive/matters");
    Path packet = folder.resolve("槐议〔2026〕5号 归档");
    assertThat(packet.resolve("00 卷内目录.pdf")).isNotEmptyFile();
    assertThat(packet.resolve("verify.html")).isNotEmptyFile();
    press("ledger/handover");
    picture("ledger-handover");
    onScreen(() -> look().bigProperty().set(true));
    picture("ledger-handover-big");
  }

  @Test
  void large_type_fits_too() {
    onScreen(() -> look().bigProperty().set(true));
    press("ledger/kind-disclosure");
    picture("ledger-big");
  }
}
