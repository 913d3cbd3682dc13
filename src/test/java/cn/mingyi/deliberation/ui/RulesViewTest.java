package cn.mingyi.deliberation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleOffice;
import cn.mingyi.app.shell.Area;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.platform.fx.Picture;
import cn.mingyi.platform.fx.Place;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class RulesViewTest extends SampleOffice {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  private void show(String subject) {
    show(
        Area.SETTINGS,
        () -> new RulesView(services().deliberation().keepRules(), tools(), subject));
  }

  private RuleBook book() {
    return fromScreen(() -> services().deliberation().keepRules().book());
  }

  private void select(String table, int row) {
    TableView<?> found = find(table);
    onScreen(() -> found.getSelectionModel().select(row));
  }

  private void choose(String id, int option) {
    ComboBox<?> box = find(id);
    onScreen(() -> box.getSelectionModel().select(option));
  }

  private void errors(String form, List<String> fields) {
    for (String field : fields) {
      assertThat(words(form + "/" + field + "-error")).as(field).isNotEmpty();
    }
  }

  @Test
  void a_threshold_is_never_made_laxer_than_the_statute() {
    show("rules");
    select("thresholds", 9);
    press("thresholds/change");
    choose("threshold-form/quorum", 0);
    choose("threshold-form/majority", 0);
    choose("threshold-form/base", 1);
    type("threshold-form/noticeDays", "3");
    type("threshold-form/validFrom", "");
    press("threshold-form/submit");
    errors(
        "threshold-form",
        List.of("quorum", "majority", "base", "noticeDays", "source", "validFrom"));
    assertThat(words("threshold-form/majority-error")).contains("集体法 27 条");
    Picture.of(top().getScene(), "settings-rules-refused");
    press("threshold-form/cancel");
    assertThat(book().history(ThresholdKey.MEMBERS)).hasSize(1);
  }

  @Test
  void a_threshold_is_changed_from_a_day_and_its_history_stays() {
    show("rules");
    select("thresholds", 6);
    press("thresholds/change");
    choose("threshold-form/quorum", 4);
    type("threshold-form/noticeDays", "五");
    press("threshold-form/submit");
    assertThat(words("threshold-form/noticeDays-error")).isNotEmpty();
    type("threshold-form/noticeDays", "5");
    type("threshold-form/source", "2026年11月20日村民会议决定");
    press("threshold-form/submit");
    assertThat(book().threshold(ThresholdKey.REPRESENTATIVES, TODAY).noticeDays()).isEqualTo(5);
    picture("settings-rules");
    press("thresholds/change");
    type("threshold-form/source", "再改");
    press("threshold-form/submit");
    assertThat(words("threshold-form/validFrom-error")).contains("已经有一条");
  }

  @Test
  void the_floor_of_the_party_is_locked_and_says_why() {
    show("rules");
    select("thresholds", 2);
    assertThat(find("thresholds/change").isDisabled()).isTrue();
    assertThat(words("thresholds/change-why")).contains("底线");
  }

  @Test
  void exempts_only_with_the_words_of_the_rule_and_takes_it_back() {
    show("categories");
    select("categories", 3);
    press("categories/exempt");
    type("exemption-form/validFrom", "");
    press("exemption-form/submit");
    errors("exemption-form", List.of("ruleText", "validFrom"));
    Picture.of(top().getScene(), "settings-exempt-refused");
    type("exemption-form/validFrom", "2026-11-23");
    type("exemption-form/ruleText", "字".repeat(2001));
    press("exemption-form/submit");
    assertThat(words("exemption-form/ruleText-error")).contains("2000");
    type("exemption-form/ruleText", "村规民约第九条：五百元以下的维修，不挨户征求意见，由村委会公布。（2026年第1次村民会议）");
    press("exemption-form/submit");
    assertThat(book().category("WELFARE", TODAY).orElseThrow().exemptionRule()).contains("第九条");
    picture("settings-categories");
    press("categories/consult");
    press("consult-form/submit");
    assertThat(book().category("WELFARE", TODAY).orElseThrow().exemptionRule()).isEmpty();
  }

  @Test
  void registers_an_authorisation() {
    show("authorisations");
    press("rules/authorise");
    press("authorisation-form/submit");
    errors(
        "authorisation-form",
        List.of("category", "scope", "grantedOn", "validFrom", "validTo", "document"));
    Picture.of(top().getScene(), "settings-authorisation-refused");
    choose("authorisation-form/category", 4);
    type("authorisation-form/scope", "范".repeat(1001));
    type("authorisation-form/grantedOn", "2026-11-20");
    type("authorisation-form/validFrom", "2026-11-19");
    type("authorisation-form/validTo", "2026-11-18");
    type("authorisation-form/document", "据".repeat(401));
    press("authorisation-form/submit");
    errors("authorisation-form", List.of("scope", "validFrom", "validTo", "document"));
    type("authorisation-form/scope", "一次性帮扶 3000 元以下的");
    type("authorisation-form/validFrom", "2026-11-20");
    type("authorisation-form/validTo", "2026-12-10");
    type("authorisation-form/document", "村民会议决定（2026年第2次）");
    press("authorisation-form/submit");
    assertThat(book().authorisation("ASSISTANCE", TODAY)).isPresent();
    picture("settings-authorisations");
  }

  @Test
  void goes_back_to_the_settings() {
    show("rules");
    press("rules/categories");
    press("rules/authorisations");
    assertThat(sees("rules/authorise")).isTrue();
    press("rules/thresholds");
    assertThat(sees("rules/authorise")).isFalse();
    press("rules/back");
    assertThat(gone).containsExactly(new Place("settings", ""));
    onScreen(() -> look().bigProperty().set(true));
    picture("settings-rules-big");
  }
}
