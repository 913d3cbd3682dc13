package cn.mingyi.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTest extends WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  enum Rule {
    ROSTER
  }

  private @Nullable Form form;
  private @Nullable FormField<DayField> day;
  private @Nullable FormField<MoneyField> money;
  private @Nullable FormField<NumberField> heads;
  private @Nullable FormField<SearchField<String>> person;

  @BeforeEach
  void show() {
    put(() -> {
      Form made = new Form("motion-form");
      var title = made.text("title", "标题");
      day = made.day("day", "日期", TODAY);
      money = made.money("money", "预算");
      heads = made.number("heads", "人数");
      person = made.search("person", "提出人", List.of("张存柱", "张建国", "王桂兰"), s -> s);
      made.row(title, day).row(money, heads, person).row(made.area("reason", "理由", 3));
      form = made;
      return (Parent) made.node();
    });
  }

  @Test
  void puts_each_sentence_under_its_field_and_the_rest_above() {
    refuse(new FieldRefused(Map.of("title", "请写明要办什么事。", "roster", "还没有花名册。")));
    assertThat(words("motion-form/title-error")).isEqualTo("请写明要办什么事。");
    assertThat(sees("motion-form/day-error")).isFalse();
    assertThat(sees("motion-form/refused")).isTrue();
    assertThat(find("motion-form/title").isFocused()).isTrue();
  }

  @Test
  void takes_the_sentence_away_when_the_field_is_edited() {
    refuse(new FieldRefused("title", "请写明要办什么事。"));
    type("motion-form/title", "修路");
    assertThat(sees("motion-form/title-error")).isFalse();
  }

  @Test
  void shows_a_refusal_about_no_field_above_the_form() {
    refuse(new Refused(Rule.ROSTER, "还没有花名册。"));
    assertThat(sees("motion-form/refused")).isTrue();
  }

  @Test
  void complains_about_a_day_only_after_the_field_was_left() {
    type("motion-form/day", "下个月");
    assertThat(sees("motion-form/day-error")).isFalse();
    keys(KeyCode.TAB);
    assertThat(words("motion-form/day-error")).contains("2026-11-23");
    assertThat(words("motion-form/day")).isEqualTo("下个月");
    assertThat(understood()).isFalse();
    type("motion-form/day", "11-2");
    keys(KeyCode.TAB);
    assertThat(sees("motion-form/day-error")).isFalse();
    assertThat(words("motion-form/day")).isEqualTo("2026-11-02");
    assertThat(Objects.requireNonNull(day).control().dayProperty().get())
        .isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  void empties_the_field_when_the_model_has_no_day() {
    type("motion-form/day", "11-2");
    onScreen(() -> Objects.requireNonNull(day).control().dayProperty().set(null));
    assertThat(words("motion-form/day")).isEmpty();
  }

  @Test
  void enter_alone_does_not_take_anything_away() {
    List<String> done = new ArrayList<>();
    onScreen(() ->
        new WindowDialogs(this::stage, look())
            .confirm(new Dialogs.Question("终止？", "不再往下走。", "终止事项", true), () -> done.add("done")));
    keys(KeyCode.ENTER);
    assertThat(done).isEmpty();
  }

  @Test
  void tells_of_a_failure_before_there_is_a_window() {
    onScreen(() -> new WindowDialogs(() -> null, look()).failure("MY-7F3A", () -> {}));
    assertThat(words("dialog/code")).isEqualTo("MY-7F3A");
    press("dialog/ok");
  }

  @Test
  void opens_the_calendar_from_the_keyboard() {
    type("motion-form/day", "2026-11-23");
    keys(KeyCode.ALT, KeyCode.DOWN);
    Picture.of(top().getScene(), "day-calendar");
    assertThat(top()).isNotSameAs(stage());
    keys(KeyCode.RIGHT);
    keys(KeyCode.ESCAPE);
  }

  @Test
  void reads_amounts_and_writes_their_separators() {
    type("motion-form/money", "１２０００.５");
    keys(KeyCode.TAB);
    assertThat(words("motion-form/money")).isEqualTo("12,000.50");
    assertThat(Objects.requireNonNull(money).control().amountProperty().get())
        .isEqualTo(new Money(1200050));
    type("motion-form/money", "1.234");
    keys(KeyCode.TAB);
    assertThat(sees("motion-form/money-error")).isTrue();
  }

  @Test
  void reads_whole_numbers_only() {
    type("motion-form/heads", "36");
    assertThat(Objects.requireNonNull(heads).control().valueProperty().get()).isEqualTo(36);
    type("motion-form/heads", "三十");
    keys(KeyCode.TAB);
    assertThat(sees("motion-form/heads-error")).isTrue();
  }

  @Test
  void finds_a_choice_by_a_part_of_it() {
    type("motion-form/person", "张");
    Picture.of(top().getScene(), "search-list");
    keys(KeyCode.DOWN);
    keys(KeyCode.ENTER);
    assertThat(words("motion-form/person")).isEqualTo("张建国");
    type("motion-form/person", "桂");
    keys(KeyCode.ESCAPE);
    keys(KeyCode.TAB);
    assertThat(words("motion-form/person")).isEqualTo("王桂兰");
    type("motion-form/person", "赵");
    keys(KeyCode.TAB);
    assertThat(sees("motion-form/person-error")).isTrue();
  }

  @Test
  void tab_leaves_a_text_area() {
    onScreen(() -> find2("motion-form/reason").requestFocus());
    keys(KeyCode.TAB);
    assertThat(find("motion-form/reason").isFocused()).isFalse();
    assertThat(words("motion-form/reason")).isEmpty();
  }

  @Test
  void a_form_in_a_dialog_stays_open_when_refused() {
    Dialogs dialogs = new WindowDialogs(this::stage, look());
    List<String> tries = new ArrayList<>();
    Form inDialog = fromScreen(() -> new Form("small"));
    onScreen(() -> {
      inDialog.row(inDialog.text("title", "标题"));
      dialogs.form(
          "新动议",
          inDialog,
          "登记动议",
          open -> {
            tries.add("try");
            if (tries.size() == 1) {
              open.refused(new FieldRefused("title", "请写明要办什么事。"));
            } else {
              open.close();
            }
          });
    });
    press("small/submit");
    assertThat(words("small/title-error")).isEqualTo("请写明要办什么事。");
    press("small/submit");
    assertThat(sees("small/submit")).isFalse();
  }

  @Test
  void typed_confirmation_opens_only_for_the_word() {
    Dialogs dialogs = new WindowDialogs(this::stage, look());
    List<String> done = new ArrayList<>();
    onScreen(() ->
        dialogs.confirmTyped(
            new Dialogs.Question("恢复备份？", "现在的数据将被换掉。", "恢复备份", true),
            "槐树沟村",
            () -> done.add("done")));
    assertThat(find("dialog/yes").isDisabled()).isTrue();
    type("dialog/typed", "槐树沟村");
    press("dialog/yes");
    assertThat(done).containsExactly("done");
  }

  private javafx.scene.Node find2(String id) {
    return lookup(node -> id.equals(node.getId())).query();
  }

  private boolean understood() {
    return fromScreen(() -> Objects.requireNonNull(form).understood());
  }

  private void refuse(cn.mingyi.kernel.RuleViolation no) {
    onScreen(() -> Objects.requireNonNull(form).show(no));
  }
}
