package cn.mingyi.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.text.FontFile;
import cn.mingyi.platform.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PiecesTest extends WindowTest {
  enum Rule {
    STUDIED,
    QUORUM
  }

  record Entry(String day, String words, Money amount) {}

  private @Nullable TablePanel<Entry> panel;
  private final List<String> log = new ArrayList<>();

  @Test
  void checklist_marks_what_is_met_and_links_to_what_is_not() {
    put(() -> {
      Checklist list = new Checklist();
      list.show(
          List.of(
              new Condition(Rule.STUDIED, true, "提议已通过"),
              new Condition(Rule.QUORUM, false, "还差 2 人")),
          c -> new Checklist.Link("mend-" + c.rule().name(), "去签到", () -> log.add("mend")));
      return new VBox(list);
    });
    assertThat(texts(".met .label")).containsExactlyInAnyOrder("✓", "提议已通过");
    assertThat(texts(".unmet .label")).contains("还差 2 人");
    assertThat(sees("mend-STUDIED")).isFalse();
    press("mend-QUORUM");
    assertThat(log).containsExactly("mend");
    assertThat(lookup(".check-line .hyperlink").queryAllAs(Hyperlink.class)).hasSize(1);
  }

  @Test
  void every_sign_is_in_the_screens_font() {
    Glyphs glyphs = new Glyphs();
    for (Sign sign : Sign.values()) {
      assertThat(glyphs.covers(FontFile.NOTO_SANS, sign.glyph().codePointAt(0))).isTrue();
      assertThat(glyphs.covers(FontFile.NOTO_SANS_BOLD, sign.glyph().codePointAt(0))).isTrue();
    }
  }

  @Test
  void a_character_that_no_font_has_is_written_as_its_mark() {
    NameText names = new NameText(new Glyphs());
    assertThat(names.shown("王𬀩")).isEqualTo("王𬀩");
    assertThat(names.shown("王𲎯")).isEqualTo("王[U+323AF]");
  }

  @Test
  void share_never_rounds_up_to_all() {
    assertThat(new Share(411, 412).percent()).isEqualTo("99.7 %");
    assertThat(new Share(4119, 4120).percent()).isEqualTo("99.9 %");
    assertThat(new Share(412, 412).percent()).isEqualTo("100 %");
    assertThat(new Share(0, 0).percent()).isEqualTo("100 %");
  }

  @Test
  void locked_button_says_why() {
    put(() -> {
      LockedButton button = new LockedButton("resolve", "形成决议", () -> log.add("done"));
      button.lock("到会人数不足。");
      return new VBox(button);
    });
    assertThat(find("resolve").isDisabled()).isTrue();
    assertThat(words("resolve-why")).isEqualTo("到会人数不足。");
  }

  @Test
  void table_copies_lines_that_paste_into_wps() {
    table();
    press("entries/copy");
    assertThat(clipboard())
        .isEqualTo("日期\t摘要\t金额\n10-11\t路灯 电费\t1,286.40\n10-08\t林地承包费\t12,000.00");
    onScreen(() -> panel().table().getSelectionModel().select(1));
    onScreen(() -> panel().table().requestFocus());
    keys(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).isEqualTo("10-08\t林地承包费\t12,000.00");
  }

  @Test
  void table_filters_sorts_hides_and_exports_what_is_shown() {
    table();
    type("entries/filter", "林地");
    assertThat(panel().lines()).containsExactly(List.of("10-08", "林地承包费", "12,000.00"));
    type("entries/filter", "");
    onScreen(() -> panel().table().getSortOrder().add(panel().table().getColumns().getFirst()));
    onScreen(() -> panel().table().getColumns().get(2).setVisible(false));
    press("entries/export");
    assertThat(log).containsExactly("[日期, 摘要] [[10-08, 林地承包费], [10-11, 路灯\n电费]]");
  }

  @Test
  void table_opens_a_row_by_enter() {
    table();
    onScreen(() -> {
      panel().table().requestFocus();
      panel().table().getSelectionModel().select(0);
    });
    keys(KeyCode.ENTER);
    assertThat(log).containsExactly("open 10-11");
  }

  @Test
  void large_type_enlarges_everything() {
    table();
    double width = panelColumnWidth();
    double row = panel().table().getFixedCellSize();
    Region button = find("entries/copy");
    double height = button.getHeight();
    onScreen(() -> look().bigProperty().set(true));
    assertThat(panel().table().getFixedCellSize()).isCloseTo(row * Look.BIG, within());
    assertThat(button.getHeight()).isCloseTo(height * Look.BIG, within());
    assertThat(panelColumnWidth()).isCloseTo(width, within());
    onScreen(() -> look().bigProperty().set(false));
    assertThat(button.getHeight()).isEqualTo(height);
  }

  @Test
  void an_overtaken_answer_is_dropped() {
    LatestWins latest = new LatestWins();
    var first = latest.<String>only(log::add);
    var second = latest.<String>only(log::add);
    second.accept("second");
    first.accept("first");
    assertThat(log).containsExactly("second");
  }

  @Test
  void busy_shows_only_after_a_while() throws InterruptedException {
    Busy busy = fromScreen(Busy::new);
    onScreen(() -> busy.working(true));
    assertThat(fromScreen(() -> busy.busyProperty().get())).isFalse();
    Thread.sleep(600);
    assertThat(fromScreen(() -> busy.busyProperty().get())).isTrue();
    onScreen(() -> busy.working(false));
    assertThat(fromScreen(() -> busy.busyProperty().get())).isFalse();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1.5);
  }

  private double panelColumnWidth() {
    return fromScreen(
        () -> panel().table().getColumns().stream().mapToDouble(c -> c.getWidth()).sum());
  }

  private TablePanel<Entry> panel() {
    return Objects.requireNonNull(panel);
  }

  private void table() {
    put(() -> {
      TablePanel<Entry> made =
          Tables.<Entry>table("entries")
              .text("day", "日期", 8, Entry::day)
              .text("words", "摘要", 20, Entry::words)
              .money("amount", "金额", 8, Entry::amount)
              .onOpen(e -> log.add("open " + e.day()))
              .build()
              .exporting((title, heads, lines) -> log.add(heads + " " + lines), "表");
      made.show(
          List.of(
              new Entry("10-11", "路灯\n电费", new Money(128640)),
              new Entry("10-08", "林地承包费", new Money(1200000))));
      panel = made;
      return made;
    });
  }

  private String clipboard() {
    return fromScreen(
        () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
  }

  private Set<String> texts(String css) {
    return lookup(css).queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.toSet());
  }
}
