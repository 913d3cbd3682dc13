package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 检查与结账: every check with its numbers, what closing still lacks, and the closings so far. */
final class ChecksPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(ChecksPane.class);

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final Consumer<FinancePart> go;
  private final Checklist checks = new Checklist();
  private final LockedButton close;
  private final Label standing = Words.section("");
  private final Banner banner = new Banner();
  private final TablePanel<Closing> closings;
  private final HBox node;
  private @Nullable FinancePage page;

  ChecksPane(
      FinanceDesk desk, ScreenTools tools, FinanceViewModel model, Consumer<FinancePart> go) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.go = go;
    close = new LockedButton("finance/close", TEXTS.say("checks.close"), this::ask);
    standing.setId("finance/standing");
    closings =
        Tables.<Closing>table("closings")
            .text("period", TEXTS.say("checks.period"), 10, c -> c.period().label())
            .money("total", TEXTS.say("entries.closing"), 7.5, Closing::total)
            .text("on", TEXTS.say("checks.on"), 7, c -> c.closedOn().toString())
            .bare()
            .sameBy(Closing::id)
            .empty(new EmptyState(TEXTS.say("checks.none"), ""))
            .build();
    VBox left = Gap.LARGE.column(standing, banner, Gap.grow(new FittingScroll(checks)), close);
    Card right = Card.titled(TEXTS.say("checks.done"), "").with(Gap.grow(closings));
    right.getStyleClass().add("side-card");
    node = new HBox(Gap.grow(new Card(Gap.grow(left))), right);
    node.getStyleClass().add("gap-16");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FinancePage now) {
    page = now;
    boolean closed = now.closed();
    banner.hide();
    standing.setText(
        closed
            ? TEXTS.say("checks.closed", now.period().label())
            : TEXTS.say("checks.of", now.period().label()));
    checks.showLines(
        now.conditions().stream()
            .filter(c -> !(closed && c.rule() == FinanceRule.NOT_CLOSED_YET))
            .map(this::line)
            .toList());
    closings.show(now.file().book().closings().reversed());
    close.button().setText(TEXTS.say("checks.close.period", now.period().label()));
    lock(now, FinanceChecks.blocking(now.conditions()).size());
  }

  private void lock(FinancePage now, int missing) {
    if (now.closed()) {
      close.lock(TEXTS.say("checks.lock.closed"));
    } else if (now.period().length() == ReportingPeriod.Length.YEAR) {
      close.lock(TEXTS.say("checks.lock.year"));
    } else if (missing > 0) {
      close.lock(TEXTS.say("checks.lock", missing));
    } else {
      close.unlock();
    }
  }

  private Checklist.Line line(Condition condition) {
    if (!condition.met() && condition.rule() instanceof FinanceRule rule && rule.warnsOnly()) {
      return new Checklist.Line(
          Checklist.Mark.OPEN, TEXTS.say("checks.warn", condition.sentence()), null);
    }
    return Checklist.Line.of(condition, mend(condition));
  }

  private Checklist.@Nullable Link mend(Condition condition) {
    if (condition.rule() == FinanceRule.EARLIER_CLOSED && page != null) {
      List<ReportingPeriod> open = page.file().book().openMonthsBefore(page.period().to());
      return open.isEmpty()
          ? null
          : new Checklist.Link(
              "checks/earlier",
              TEXTS.say("checks.goEarlier", open.getFirst().label()),
              () -> model.periodProperty().set(open.getFirst()));
    }
    boolean inBook =
        condition.rule() != FinanceRule.PERIOD_OVER
            && condition.rule() != FinanceRule.NOT_CLOSED_YET;
    return inBook
        ? new Checklist.Link(
            "checks/entries", TEXTS.say("checks.goEntries"), () -> go.accept(FinancePart.ENTRIES))
        : null;
  }

  private void ask() {
    FinancePage now = page;
    if (now == null) {
      return;
    }
    tools
        .dialogs()
        .confirm(
            new Dialogs.Question(
                TEXTS.say("checks.close.period", now.period().label()),
                TEXTS.say(
                    "checks.close.text",
                    now.period().label(),
                    now.totals().closing().total().yuan()),
                TEXTS.say("checks.close"),
                false),
            () -> close(now.period()));
  }

  private void close(ReportingPeriod period) {
    tools
        .database()
        .run(() -> desk.closePeriod().close(period))
        .onSuccess(
            done -> model.done(TEXTS.say("checks.close.done", period.label(), done.total().yuan())))
        .onRefused(no -> {
          model.load();
          banner.refused(no);
        })
        .onUnavailable(away -> banner.bad(away.sentence()));
  }
}
