package cn.mingyi.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.WindowTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShellViewTest extends WindowTest {
  private final List<String> log = new ArrayList<>();
  private final ShellState state = new ShellState();
  private @Nullable ShellView shell;

  @Test
  void goes_to_areas_by_key_and_closes_the_screen_before() {
    put(List.of(Area.DESK, Area.DELIBERATION, Area.SETTINGS), Optional.empty());
    keys(KeyCode.ALT, KeyCode.DIGIT2);
    keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    keys(KeyCode.ALT, KeyCode.DIGIT4);
    press("area/desk");
    assertThat(log)
        .containsExactly(
            "open desk",
            "close desk",
            "open deliberation",
            "close deliberation",
            "open settings",
            "close settings",
            "open desk");
  }

  @Test
  void shows_only_the_areas_and_tools_it_was_given() {
    put(List.of(Area.DESK, Area.SETTINGS), Optional.empty());
    assertThat(sees("area/desk")).isTrue();
    assertThat(sees("area/finance")).isFalse();
    assertThat(sees("search")).isFalse();
  }

  @Test
  void opens_the_manual_and_goes_back() {
    put(List.of(Area.values()), Optional.empty());
    keys(KeyCode.F1);
    keys(KeyCode.ESCAPE);
    assertThat(log).containsExactly("open desk", "manual desk", "back");
  }

  @Test
  void searches_as_one_types_and_goes_there() {
    put(List.of(Area.values()), Optional.of(this::find));
    keys(KeyCode.CONTROL, KeyCode.K);
    type("search", "张");
    keys(KeyCode.DOWN);
    keys(KeyCode.ENTER);
    assertThat(log).contains("open roster");
  }

  @Test
  void says_what_runs_and_cancels_it() {
    put(List.of(Area.values()), Optional.empty());
    onScreen(() -> state.begin("正在导入 120/412", () -> log.add("cancel")));
    assertThat(words("status/task")).isEqualTo("正在导入 120/412");
    press("status/cancel");
    onScreen(state::end);
    assertThat(sees("status/task")).isFalse();
    assertThat(log).contains("cancel");
  }

  @Test
  void window_is_back_where_it_was_left() {
    List<WindowPlace> kept = new ArrayList<>();
    WindowPlaces places =
        new WindowPlaces() {
          @Override
          public Optional<WindowPlace> last() {
            return Optional.of(new WindowPlace(30, 40, 200, 800, false));
          }

          @Override
          public void remember(WindowPlace place) {
            kept.add(place);
          }
        };
    put(List.of(Area.DESK), Optional.empty());
    onScreen(() -> {
      Stage second = new Stage();
      new ShellWindow(second, shell(List.of(Area.DESK), Optional.empty()), look(), places).show();
      second.hide();
    });
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().x()).isEqualTo(30);
    assertThat(kept.getFirst().width()).isEqualTo(1024);
    assertThat(kept.getFirst().height()).isEqualTo(800);
  }

  @Test
  void pictures() {
    put(List.of(Area.values()), Optional.of(this::find));
    onScreen(() -> state.begin("正在导入花名册 120/412", () -> {}));
    onScreen(() -> state.progressProperty().set(0.3));
    picture("shell");
    onScreen(() -> look().bigProperty().set(true));
    picture("shell-big");
  }

  private void find(String words, java.util.function.Consumer<List<SearchSource.Hit>> then) {
    then.accept(
        List.of(
            new SearchSource.Hit("事项", "自来水管网改造", "槐议〔2026〕7号", new Place("deliberation", "7")),
            new SearchSource.Hit("人", "张存柱", "一组 0041", new Place("roster", "41"))));
  }

  private void put(List<Area> areas, Optional<SearchSource> source) {
    put(() -> {
      state.showVillage("槐树沟村");
      state.showDay(LocalDate.of(2026, 11, 23));
      state.showOperator("文书", "王秀英");
      state.showBackup("今天 08:02");
      state.showTrail(18204, "7F3A91C2");
      state.showCounts(412, 1235);
      state.badges().put(Area.DESK, 5);
      ShellView view = shell(areas, source);
      shell = view;
      view.show(Area.DESK, new Dummy(Area.DESK));
      return view.node();
    });
  }

  private ShellView shell(List<Area> areas, Optional<SearchSource> source) {
    return new ShellView(state, areas, new Recorded(), source);
  }

  private final class Recorded implements ShellActions {
    @Override
    public void go(Place place) {
      for (Area area : Area.values()) {
        if (area.key().equals(place.area())) {
          Objects.requireNonNull(shell).show(area, new Dummy(area));
        }
      }
    }

    @Override
    public void manual(Area area) {
      log.add("manual " + area.key());
    }

    @Override
    public void back() {
      log.add("back");
    }

    @Override
    public void operator() {
      log.add("operator");
    }
  }

  private final class Dummy implements Screen {
    private final Area area;

    Dummy(Area area) {
      this.area = area;
    }

    @Override
    public Node node() {
      VBox page =
          new VBox(
              new PageHead(area.label()).sub("逾期 1 · 今天 2 · 七天内 2"),
              Gap.grow(new Card(new EmptyState("这里还空着", "装上功能后，这里是它的第一屏。"))));
      page.getStyleClass().add("page");
      return page;
    }

    @Override
    public void open() {
      log.add("open " + area.key());
    }

    @Override
    public void close() {
      log.add("close " + area.key());
    }
  }
}
