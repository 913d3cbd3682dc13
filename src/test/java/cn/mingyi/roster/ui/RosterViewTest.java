package cn.mingyi.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleFolder;
import cn.mingyi.platform.fx.TablePanel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterViewTest extends RosterWindow {
  private static final LocalDate TODAY = RosterOffice.TODAY;

  @TempDir Path folder;
  private RosterOffice office;
  private RosterViewModel model;

  private void open() {
    office = RosterOffice.onItsThread(folder.resolve("data"));
  }

  private void village() {
    open();
    office.load(SmallRoster.whole(folder));
    put();
  }

  private void put() {
    put(RosterOffice.CLOCK);
  }

  private void put(Clock clock) {
    model = new RosterViewModel(office.keeping(), background(office.databaseThread()), clock);
    RosterView view =
        fromScreen(
            () -> new RosterView(model, dialogs(), this, (title, heads, lines) -> {}, names()));
    show(view);
    until(() -> model.pageProperty().get() != null);
  }

  @AfterEach
  void close() {
    office.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void an_empty_roster_shows_the_way_to_the_import() {
    open();
    put();
    picture("roster-empty");
    press("roster/import-first");
    assertThat(gone).containsExactly(ImportView.PLACE);
    press("roster/undo");
    assertThat(sees("dialog/ok")).isTrue();
    press("dialog/ok");
  }

  @Test
  void households_without_representative_are_shown_and_linked() {
    village();
    assertThat(words("roster/households")).isEqualTo("户");
    assertThat(sees("households/warning")).isTrue();
    press("households/show-unlinked");
    TableView<HouseholdLine> table = find("households");
    assertThat(table.getItems()).hasSize(1);
    picture("roster-unlinked");
    onScreen(() -> table.getSelectionModel().selectFirst());
    press("household/link");
    press("link-form/submit");
    assertThat(words("link-form/label-error")).contains("请填写联系代表");
    ComboBox<String> label = find("link-form/label");
    onScreen(() -> label.setValue("代表02"));
    type("link-form/from", "2026-13-40");
    press("link-form/submit");
    assertThat(words("link-form/from-error")).contains("看不懂这个日期");
    type("link-form/from", "2026-6-1");
    press("link-form/submit");
    until(() -> page().unlinked() == 0);
    assertThat(sees("link-form/submit")).isFalse();
    assertThat(sees("households/warning")).isFalse();
    assertThat(table.getItems()).as("the chip goes with its cause").hasSize(3);
  }

  @Test
  void a_representative_is_named_and_a_second_one_refused_in_the_form() {
    village();
    press("roster/representatives");
    assertThat(sees("representatives/unnamed")).isTrue();
    name("李芳");
    until(() -> page().unnamed() == 1);
    press("representative/name");
    type("representative-form/person", "王强");
    press("representative-form/from");
    press("representative-form/submit");
    until(() -> sees("representative-form/refused"));
    press("representative-form/cancel");
    assertThat(page().representatives().getFirst().name()).isEqualTo("李芳");
  }

  private void name(String person) {
    press("representative/name");
    press("representative-form/submit");
    assertThat(words("representative-form/person-error")).isEqualTo("请选择或填写");
    type("representative-form/person", "没有这个人");
    press("representative-form/submit");
    assertThat(words("representative-form/person-error")).contains("名单里没有");
    type("representative-form/person", person);
    press("representative-form/from");
    press("representative-form/submit");
  }

  @Test
  void offices_and_party_members_are_kept_with_reasons() {
    village();
    press("roster/terms");
    press("terms/appoint");
    type("appoint-form/person", "王强");
    ComboBox<cn.mingyi.roster.domain.Office> choice = find("appoint-form/office");
    onScreen(() -> choice.setValue(cn.mingyi.roster.domain.Office.GROUP_LEADER));
    press("appoint-form/from");
    press("appoint-form/submit");
    until(() -> sees("appoint-form/scope-error"));
    assertThat(words("appoint-form/scope-error")).contains("所属的小组");
    type("appoint-form/scope", "第1村民小组");
    press("appoint-form/submit");
    until(() -> page().terms().size() == 1);
    TableView<TermLine> terms = find("terms");
    onScreen(() -> terms.getSelectionModel().selectFirst());
    press("terms/end");
    press("end-office-form/submit");
    until(() -> sees("end-office-form/reason-error"));
    type("end-office-form/reason", "辞职");
    press("end-office-form/submit");
    until(() -> !sees("end-office-form/submit"));
    press("roster/party");
    press("party/confirm");
    press("dialog/ok");
    press("party/admit");
    type("admit-form/person", "赵一");
    press("admit-form/from");
    press("admit-form/submit");
    assertThat(words("admit-form/standing-error")).isEqualTo("请选择或填写");
    press("admit-form/cancel");
  }

  @Test
  void a_day_that_is_none_is_said_and_the_page_stays() {
    village();
    type("roster/day", "后天");
    press("households/filter");
    assertThat(page().day()).isEqualTo(TODAY);
    type("roster/day", "2026-5-1");
    until(() -> page().day().equals(LocalDate.of(2026, 5, 1)));
    type("households/filter", "赵一");
    assertThat(this.<TableView<HouseholdLine>>find("households").getItems()).hasSize(1);
  }

  @Test
  void the_last_import_is_taken_back_with_a_reason() {
    village();
    press("roster/undo");
    press("undo-form/submit");
    until(() -> sees("undo-form/reason-error"));
    type("undo-form/reason", "文件选错了");
    press("undo-form/submit");
    until(() -> page().isEmpty());
    assertThat(sees("roster/import-first")).isTrue();
  }

  @Test
  void identity_numbers_are_masked_until_asked_for() {
    village();
    press("roster/villagers");
    TableView<VillagerLine> table = find("villagers");
    assertThat(lines(table)).noneMatch(l -> l.contains("19600101"));
    press("villagers/whole-identity");
    assertThat(lines(table)).anyMatch(l -> l.contains(SmallRoster.WANG));
    press("villagers/without-birth-date");
    assertThat(table.getItems()).extracting(VillagerLine::name).containsExactly("钱七");
  }

  @SuppressWarnings("unchecked")
  private java.util.List<String> lines(TableView<VillagerLine> table) {
    TablePanel<VillagerLine> panel = (TablePanel<VillagerLine>) table.getParent();
    return fromScreen(() -> panel.lines().stream().map(line -> String.join("|", line)).toList());
  }

  @Test
  void the_sample_village_looks_calm() {
    SampleFolder.copyTo(folder.resolve("data"));
    open();
    put(SampleFolder.CLOCK);
    assertThat(page().households()).hasSize(412);
    picture("roster-households");
    big(true);
    picture("roster-households-big");
    big(false);
    press("roster/villagers");
    picture("roster-people");
    big(true);
    picture("roster-people-big");
    big(false);
    press("roster/party");
    picture("roster-party");
    press("roster/representatives");
    picture("roster-representatives");
    press("roster/terms");
    picture("roster-terms");
    press("terms/appoint");
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "roster-appoint");
    press("appoint-form/cancel");
  }

  private RosterPage page() {
    return Objects.requireNonNull(model.pageProperty().get());
  }
}
