package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.SearchField;
import cn.mingyi.platform.store.DataFolder;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;

/** A bulletin from the first word to the file, by mouse and keyboard, once wrong at every step. */
class BulletinJourneyTest extends DeskWindowTest {
  private static final String PASTED =
      """
      村民小组\t户主\t身份证号\t补贴项目\t补贴金额\t一卡通账号\t电话
      第1村民小组\t王建国\t140322195803121511\t耕地地力保护\t1,206.50\t6217001234567890123\t13834561234
      第2村民小组\t李秀兰\t140322196511023026\t耕地地力保护\t880\t6217001234567890131\t13934561234
      第2村民小组\t赵六\t140322196511023026\t耕地地力保护\t八百\t6217001234567890131\t13934561234
      合计\t\t\t\t2086.5\t\t
      """;

  @Test
  void a_bulletin_goes_from_the_first_word_to_the_file() {
    await("desk/new");
    onScreen(() -> desk().go(Place.of("disclosure")));
    await("disclosure/new");
    picture("disclosure");
    press("owed/Z032026Q3");
    await("bulletin/submit");
    onScreen(() -> desk().go(Place.of("disclosure")));
    await("disclosure/new");
    press("disclosure/new");
    await("begin-form/submit");
    press("begin-form/submit");
    await("the refusal", () -> sees("begin-form/item-error"));
    onScreen(() -> {
      SearchField<?> item = (SearchField<?>) find("begin-form/item").getParent();
      item.editor().setText("政务 · 惠农补贴发放花名册");
    });
    press("begin-form/submit");
    await("the refusal", () -> sees("begin-form/eventOn-error"));
    type("begin-form/eventOn", "2026-11-20");
    press("begin-form/submit");
    await("bulletin/submit");
    press("bulletin/submit");
    await("nothing in it yet", () -> sees("bulletin/submit"));
    onScreen(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(PASTED);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press("table/paste");
    await("intake-form/submit");
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "disclosure-intake");
    press("intake-form/submit");
    await("one row is refused", () -> sees("dialog/ok"));
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "disclosure-intake-done");
    press("dialog/ok");
    type("bulletin-end/closing", "咨询请打 13812345678。");
    await("the finding", () -> sees("checks/mask"));
    picture("disclosure-editor");
    press("bulletin/submit");
    await("still a draft", () -> sees("bulletin/submit"));
    press("checks/mask");
    await("masked", () -> !sees("checks/mask"));
    picture("disclosure-editor-masked");
    press("bulletin/submit");
    await("bulletin/review");
    press("bulletin/review");
    await("review-form/submit");
    press("review-form/submit");
    await("the refusal", () -> sees("review-form/reviewer-error"));
    cn.mingyi.platform.fx.Picture.of(top().getScene(), "disclosure-review");
    String named = words("review-form/reviewer-error");
    type("review-form/reviewer", named.replaceAll("^.*：|[、。].*$", ""));
    press("review-form/submit");
    await("bulletin/finish");
    press("bulletin/finish");
    await("bulletin/post");
    picture("disclosure-final");
    press("bulletin/post");
    await("post-form/submit");
    type("post-form/places", "");
    press("post-form/submit");
    await("the refusal", () -> sees("post-form/places-error"));
    type("post-form/places", "村务公开栏、二组路口");
    press("post-form/submit");
    await("bulletin/take-down");
    picture("disclosure-posted");
    clock.days(1);
    press("bulletin/take-down");
    await("take-down-form/submit");
    press("take-down-form/submit");
    await("the refusal", () -> sees("take-down-form/earlyReason-error"));
    press("take-down-form/cancel");
    onScreen(() -> desk().close());
    try (AppServices services = AppServices.open(new DataFolder(folder()), clock)) {
      BulletinFile file =
          services.disclosure().queries().all().stream()
              .filter(f -> f.bulletin().state() == BulletinState.POSTED)
              .filter(f -> f.bulletin().subject().item().equals("Z01"))
              .findFirst()
              .orElseThrow();
      assertThat(file.bulletin().number()).matches("槐政公〔2026〕\\d+号");
      assertThat(file.bulletin().text().tables().getFirst().rows()).hasSize(2);
      assertThat(file.bulletin().text().tables().getFirst().total()).contains("2,086.50");
      assertThat(services.verify().findings()).isEmpty();
    }
  }
}
