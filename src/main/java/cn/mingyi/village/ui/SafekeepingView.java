package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.Safekeeping;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** 备份与核对: backups, restoring one after a comparison, and the check of the trail. */
public final class SafekeepingView implements Screen {
  private static final Texts TEXTS = Texts.beside(SafekeepingView.class);

  private final SafekeepingViewModel model;
  private final Banner banner = new Banner();
  private final Label last = Words.strong("");
  private final Button backup;
  private final Button elsewhere;
  private final Button choose;
  private final Button verify;
  private final VBox comparison = Gap.MEDIUM.column();
  private final VBox findings = Gap.MEDIUM.column();
  private final VBox root;
  private Subscription subscription = Subscription.EMPTY;

  public SafekeepingView(SettingsDesk desk, ScreenTools tools) {
    model = new SafekeepingViewModel(desk, tools);
    banner.setId("safekeeping/notice");
    last.setId("safekeeping/last");
    backup = Buttons.primary("safekeeping/backup", TEXTS.say("backup.now"), model::backup);
    elsewhere =
        Buttons.secondary(
            "safekeeping/elsewhere", TEXTS.say("backup.elsewhere"), model::backupElsewhere);
    choose =
        Buttons.secondary("safekeeping/choose", TEXTS.say("restore.choose"), model::chooseBackup);
    verify = Buttons.secondary("safekeeping/verify", TEXTS.say("verify.do"), model::verify);
    VBox left = half(backupCard(), restoreCard());
    VBox right = half(verifyCard());
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("gap-16");
    columns.setFillHeight(false);
    root = Gap.MEDIUM.column(banner, Gap.grow(new FittingScroll(columns)));
  }

  private static VBox half(Node... cards) {
    VBox half = Gap.grow(Gap.LARGE.column(cards));
    half.getStyleClass().add("half");
    return half;
  }

  private Card backupCard() {
    return Card.titled(TEXTS.say("backup.head"), "")
        .with(
            Gap.SMALL.row(Words.muted(TEXTS.say("backup.last")), last),
            Gap.MEDIUM.row(backup, elsewhere),
            Words.wrapped(Words.hint(TEXTS.say("backup.what"))));
  }

  private Card restoreCard() {
    return Card.titled(TEXTS.say("restore.head"), "")
        .with(
            Words.wrapped(Words.plain(TEXTS.say("restore.what"))),
            Gap.MEDIUM.row(choose),
            comparison);
  }

  private Card verifyCard() {
    return Card.titled(TEXTS.say("verify.head"), "")
        .with(
            Words.wrapped(Words.plain(TEXTS.say("verify.what"))),
            Gap.MEDIUM.row(verify),
            findings,
            Words.strong(TEXTS.say("verify.limits")),
            Words.wrapped(Words.muted(TEXTS.say("verify.limits.what"))),
            Words.wrapped(Words.muted(TEXTS.say("verify.limits.paper"))));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    subscription =
        Subscription.combine(
            model.lastProperty().subscribe(last::setText),
            model.workingProperty().subscribe(this::working),
            model.noticeProperty().subscribe(this::tell),
            model.chosenProperty().subscribe(this::compare),
            model.checkedProperty().subscribe(this::report));
    model.load();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }

  private void working(boolean now) {
    List.of(backup, elsewhere, choose, verify).forEach(b -> b.setDisable(now));
  }

  private void tell(SafekeepingViewModel.@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(notice.tone(), notice.sentences());
    }
  }

  private void compare(SafekeepingViewModel.@Nullable Chosen chosen) {
    comparison.getChildren().clear();
    if (chosen != null) {
      comparison
          .getChildren()
          .addAll(
              new BackupComparison(chosen.comparison()),
              Gap.MEDIUM.row(
                  Buttons.danger("safekeeping/restore", TEXTS.say("restore.do"), model::restore),
                  Buttons.secondary(
                      "safekeeping/cancel", TEXTS.say("restore.cancel"), model::cancelRestore)));
    }
  }

  private void report(Safekeeping.@Nullable Checked checked) {
    findings.getChildren().clear();
    if (checked != null) {
      findings.getChildren().add(new CheckReport(checked));
    }
  }
}
