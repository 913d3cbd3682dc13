package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.store.DataFolder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** A new matter from 动议 to 归档 in the window, as a clerk does it, with a wrong try at each step. */
class WholeLineTest extends DeskWindowTest {
  private static final String NUMBER = "槐议〔2026〕12号";

  @Test
  void a_matter_goes_from_motion_to_archive_by_mouse_and_keyboard() {
    await("desk/new");
    raise();
    clock.days(1);
    press("motion/accept");
    await("accept-form/submit");
    press("accept-form/submit");
    await("plan/write");
    plan();
    meet("3", "3", "0");
    clock.days(3);
    reopen();
    meet("6", "6", "0");
    clock.days(10);
    reopen();
    partyReview();
    consult();
    clock.days(3);
    reopen();
    resolve();
    disclose();
    implement();
    discloseOutcome();
    await("matter/archive");
    press("matter/archive");
    await("archive-form/submit");
    press("archive-form/submit");
    await("archived", () -> !sees("matter/archive"));

    onScreen(() -> desk().close());
    try (AppServices services = AppServices.open(new DataFolder(folder()), clock)) {
      MatterFile file = services.deliberation().queries().byNumber(NUMBER).orElseThrow();
      assertThat(file.matter().state()).isEqualTo(MatterState.ARCHIVED);
      assertThat(file.passages()).hasSize(8);
      assertThat(file.late()).isFalse();
      assertThat(file.meetings()).hasSize(4).allMatch(m -> m.carried());
      assertThat(services.verify().findings()).isEmpty();
    }
  }

  private void raise() {
    press("desk/new");
    await("motion-form/submit");
    press("motion-form/submit");
    await("the refusal", () -> sees("motion-form/title-error"));
    assertThat(words("motion-form/title-error")).contains("事项名称");
    assertThat(words("motion-form/category-error")).contains("类别");
    type("motion-form/title", "村口公交候车亭");
    type("motion-form/movers", "陆桂 等 12 人");
    type("motion-form/cause", "老人孩子候车没有遮雨的地方。");
    choose("motion-form/category", 0);
    press("motion-form/submit");
    await("motion/accept");
  }

  private void plan() {
    press("plan/write");
    await("plan-form/submit");
    press("plan-form/submit");
    await("the refusal", () -> sees("plan-form/text-error"));
    assertThat(words("plan-form/text-error")).contains("方案内容");
    type("plan-form/text", "在村口路南建候车亭一座，概算 1.8 万元，从村集体经营收入列支。");
    press("plan-form/submit");
    await("meeting/submit");
  }

  /** 提议 or 商议; nobody can come who is not entitled to. */
  private void meet(String present, String inFavour, String against) {
    type("meeting-form/present", "99");
    type("meeting-form/inFavour", inFavour);
    type("meeting-form/against", against);
    await("the lock", () -> locked("meeting/submit"));
    type("meeting-form/present", present);
    type("meeting-form/place", "村党群服务中心");
    await("ready to record", () -> open("meeting/submit"));
    Button submit = find("meeting/submit");
    assertThat(submit.getText()).contains("通过");
    press("meeting/submit");
    await("the next step", () -> !sees("meeting/submit") || locked("meeting/submit"));
  }

  private void partyReview() {
    type("meeting-form/present", "40");
    type("meeting-form/inFavour", "38");
    type("meeting-form/against", "2");
    await("locked without a notice", () -> locked("meeting/submit"));
    type("meeting-form/noticeOn", day(-3));
    await("ready to record", () -> open("meeting/submit"));
    press("meeting/submit");
    await("consultation/open");
  }

  private void consult() {
    press("consultation/open");
    await("round-form/submit");
    press("round-form/submit");
    await("consultation/record");
    assertThat(locked("consultation/complete")).isTrue();
    onScreen(() -> desk().go(new Place("consultation", matter())));
    await("round/sheets");
    press("round/sheets");
    await("ready to print", () -> open("sheets/issue"));
    press("sheets/issue");
    await("the pages", () -> rows("sheets") > 40);
    closePaper();
    recordAllBut(3);
    onScreen(() -> desk().go(new Place("consultation", matter())));
    await("the first household", () -> sees("opinion-form/asked"));
    assertThat(words("round/done")).contains("还差 3 户");
    keys(KeyCode.DIGIT4);
    assertThat(words("opinion-form/wording")).as("the key chooses, it does not type").isEmpty();
    press("opinion-form/submit");
    await("the refusal", () -> sees("opinion-form/wording-error"));
    assertThat(words("opinion-form/wording-error")).contains("条件");
    type("opinion-form/wording", "要留出倒车的地方。");
    keys(KeyCode.ENTER);
    await("two left", () -> words("round/done").contains("还差 2 户"));
    keys(KeyCode.ENTER);
    WaitFor.millis(300);
    assertThat(words("round/done")).as("no opinion is assumed").contains("还差 2 户");
    keys(KeyCode.DIGIT1);
    keys(KeyCode.ENTER);
    await("one left", () -> words("round/done").contains("还差 1 户"));
    keys(KeyCode.DIGIT2);
    keys(KeyCode.ENTER);
    await("all asked", () -> open("round/done"));
    press("round/done");
    certify();
    press("certificate/onward");
    await("consultation/complete");
    press("consultation/complete");
    await("complete-form/submit");
    press("complete-form/submit");
    await("the vote", () -> sees("meeting-form/body"));
  }

  /** Nothing is certified before every page is back and those drawn by chance were called back. */
  private void certify() {
    await("certificate/mend-signed_pages");
    assertThat(locked("certificate/certify")).isTrue();
    press("certificate/mend-pages_back");
    await("sheets/return");
    onScreen(() -> selectAll("sheets"));
    press("sheets/return");
    await("page-form/submit");
    press("page-form/submit");
    await("all back", () -> !sees("page-form/submit"));
    press("round/checks");
    press("checks/draw");
    await("those drawn", () -> rows("checks") > 0);
    onScreen(() -> selectAll("checks"));
    press("checks/result");
    await("callback-form/submit");
    press("callback-form/submit");
    await("the refusal", () -> sees("callback-form/refused"));
    javafx.scene.control.ComboBox<?> outcome = find("callback-form/outcome");
    onScreen(() -> outcome.getSelectionModel().selectFirst());
    press("callback-form/submit");
    await("the refusal", () -> sees("callback-form/caller-error"));
    type("callback-form/caller", "村监会主任");
    press("callback-form/submit");
    await("called back", () -> !sees("callback-form/submit"));
    press("round/certificate");
    await("nothing missing", () -> open("certificate/certify"));
    press("certificate/certify");
    await("certificate-form/submit");
    press("certificate-form/submit");
    await("the refusal", () -> sees("certificate-form/supervisor-error"));
    type("certificate-form/certifier", "王秀英");
    type("certificate-form/supervisor", "村监会主任");
    press("certificate-form/submit");
    await("certificate/onward");
  }

  private void closePaper() {
    await("the paper", () -> fromScreen(() -> Window.getWindows().size() > 1));
    onScreen(() -> Window.getWindows().getLast().hide());
  }

  private void selectAll(String table) {
    ((javafx.scene.control.TableView<?>) stage().getScene().lookup("#" + table))
        .getSelectionModel()
        .selectAll();
  }

  private int rows(String table) {
    return ((javafx.scene.control.TableView<?>) stage().getScene().lookup("#" + table))
        .getItems()
        .size();
  }

  private void resolve() {
    type("meeting-form/noticeOn", day(-3));
    type("meeting-form/present", "36");
    type("meeting-form/inFavour", "33");
    type("meeting-form/against", "3");
    await("locked: two answers are owed", () -> locked("meeting/submit"));
    answer();
    type("meeting-form/noticeOn", day(-3));
    type("meeting-form/present", "36");
    type("meeting-form/inFavour", "33");
    type("meeting-form/against", "3");
    await("ready to record", () -> open("meeting/submit"));
    press("meeting/submit");
    await("disclosure/post");
  }

  private void answer() {
    onScreen(() -> desk().go(new Place("consultation", matter())));
    await("round/answers");
    press("round/answers");
    await("those waiting", () -> rows("answers") > 0);
    onScreen(() -> selectAll("answers"));
    press("answers/answer");
    await("response-form/submit");
    press("response-form/submit");
    await("the refusal", () -> sees("response-form/reason-error"));
    type("response-form/reason", "已写入方案：候车亭后退两米，留出倒车的地方。");
    press("response-form/submit");
    await("answered", () -> !sees("response-form/submit"));
    reopen();
    await("meeting-form/body");
  }

  private void disclose() {
    press("disclosure/post");
    await("post-form/submit");
    press("post-form/submit");
    await("the refusal", () -> sees("post-form/reviewer-error"));
    type("post-form/reviewer", "村监会主任");
    type("post-form/places", "村务公开栏");
    press("post-form/submit");
    await("disclosure/take-down");
    assertThat(locked("disclosure/complete")).isTrue();
    clock.days(20);
    reopen();
    takeDownAndComplete();
  }

  private void takeDownAndComplete() {
    press("disclosure/take-down");
    await("take-down-form/submit");
    press("take-down-form/submit");
    await("taken down", () -> open("disclosure/complete"));
    press("disclosure/complete");
    await("disclosed-form/submit");
    press("disclosed-form/submit");
    await("the next step", () -> sees("disclosure/implement") || sees("matter/archive"));
  }

  private void implement() {
    press("disclosure/implement");
    await("implement-form/submit");
    press("implement-form/submit");
    await("the refusal", () -> sees("implement-form/text-error"));
    type("implement-form/text", "候车亭建成，村监会验收合格。");
    type("implement-form/amount", "17800");
    press("implement-form/submit");
    // The button to post stands there before and moves down when the line is written.
    await("the line of the record", () -> reads("候车亭建成，村监会验收合格。"));
  }

  private boolean reads(String words) {
    return fromScreen(() ->
        lookup(node ->
                node instanceof Label label && label.getText().contains(words) && shown(node))
            .tryQuery()
            .isPresent());
  }

  private void discloseOutcome() {
    press("disclosure/post");
    await("post-form/submit");
    type("post-form/reviewer", "村监会主任");
    type("post-form/places", "村务公开栏");
    press("post-form/submit");
    await("the refusal", () -> sees("post-form/supervision-error"));
    type("post-form/supervision", "支出与合同一致，同意公开。");
    press("post-form/submit");
    await("disclosure/take-down");
    clock.days(20);
    reopen();
    takeDownAndComplete();
  }

  private boolean locked(String id) {
    return there(id, Node::isDisabled);
  }

  private boolean open(String id) {
    return there(id, node -> !node.isDisabled());
  }

  /** Asked in one turn of the screen: a panel that is just being drawn anew is not there yet. */
  private boolean there(String id, Predicate<Node> such) {
    return fromScreen(() ->
        !lookup(node -> id.equals(node.getId()) && shown(node) && such.test(node))
            .queryAll()
            .isEmpty());
  }

  private String day(int offset) {
    return LocalDate.now(clock).plusDays(offset).toString();
  }

  private void choose(String id, int at) {
    ComboBox<?> box = find(id);
    onScreen(() -> box.getSelectionModel().select(at));
  }

  private String matter() {
    return SampleIds.id(folder(), NUMBER);
  }

  private void reopen() {
    onScreen(() -> desk().go(new Place("deliberation", matter())));
    await("matter/more");
    WaitFor.millis(300);
    settle();
  }

  /** The sheets of most households, brought in at once; the last are keyed in by hand. */
  private void recordAllBut(int left) {
    boolean[] done = {false};
    onScreen(() ->
        desk()
            .work(services -> {
              Consultation round =
                  services.consultation().queries().latest(UUID.fromString(matter())).orElseThrow();
              List<FrozenHousehold> pending = round.pending();
              Map<UUID, OpinionDraft> sheets = new LinkedHashMap<>();
              pending.subList(0, pending.size() - left).forEach(h -> sheets.put(h.id(), agreed(h)));
              services.consultation().recordOpinion().recordAll(round.round().id(), sheets);
            })
            .onSuccess(ok -> done[0] = true));
    await("the sheets", () -> done[0]);
  }

  private OpinionDraft agreed(FrozenHousehold household) {
    return new OpinionDraft(
        OpinionKind.AGREE,
        household.headName(),
        "户主",
        Channel.VISIT,
        "",
        LocalDate.now(clock),
        household.representativeLabel(),
        false,
        "",
        "",
        "",
        "",
        null,
        "");
  }
}
