package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.usecase.FinanceFile;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.EnterGoesOn;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** 记一笔: beside the book, kept open for the next voucher; Enter goes on. */
final class EntryForm {
  private static final Texts TEXTS = Texts.beside(EntryForm.class);
  private static final String DRAFT = "entry-form";

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final Form form = new Form("entry-form");
  private final FormField<DayField> day;
  private final FormField<TextField> voucher;
  private final EntryFields fields;
  private final FormField<TextField> late;
  private final Button submit;
  private final FittingScroll scroll;
  private final Node node;
  private @Nullable FinanceFile file;
  private String offered = "";

  EntryForm(FinanceDesk desk, ScreenTools tools, FinanceViewModel model, Runnable leave) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    day = form.day("day", TEXTS.say("entries.day"), tools.today());
    voucher = form.text("voucher", TEXTS.say("entries.voucher"));
    fields = new EntryFields(form);
    late = form.text("lateReason", TEXTS.say("entry.lateReason"));
    late.shown(false);
    day.control().dayProperty().set(tools.today());
    day.control().dayProperty().addListener((value, before, now) -> dayChanged());
    form.row(day, voucher)
        .row(fields.item.weight(3), fields.amount.weight(2))
        .row(fields.summary)
        .row(fields.party, fields.source)
        .row(fields.handler, fields.witness, fields.approver)
        .row(fields.resolution.weight(3), fields.place.weight(2))
        .row(fields.fund)
        .row(late);
    form.keepIn(tools.drafts(), DRAFT);
    submit = Buttons.primary("entry-form/submit", TEXTS.say("entry.submit"), this::submit);
    Node close = Buttons.link("entry-form/leave", TEXTS.say("entry.leave"), leave);
    scroll = new FittingScroll(form.node()).followingFocus();
    Card card =
        Card.titled(TEXTS.say("entry.head"), "", close)
            .with(Gap.grow(scroll), Gap.SMALL.row(submit, Words.hint(TEXTS.say("entry.keys"))));
    EnterGoesOn.in(card, submit);
    node = card;
  }

  Node node() {
    return node;
  }

  void focus() {
    fields.item.control().editor().requestFocus();
  }

  void close() {
    form.keepNow();
  }

  void show(FinancePage page) {
    file = page.file();
    fields.offer(page.file());
    dayChanged();
  }

  /** The voucher counts on by itself as long as nobody typed another. */
  private void dayChanged() {
    FinanceFile known = file;
    LocalDate on = day.control().dayProperty().get();
    if (known == null || on == null) {
      return;
    }
    String next = known.book().vouchers().next(on.getYear());
    if (voucher.control().getText().isEmpty() || voucher.control().getText().equals(offered)) {
      voucher.control().setText(next);
      offered = next;
    }
    late.shown(known.dating().isLate(on) && !known.book().isLocked(on));
  }

  private void submit() {
    form.clear();
    if (!form.understood()) {
      return;
    }
    EntryDraft draft = fields.draft(day.control().dayProperty().get(), voucher.control().getText());
    String reason = late.control().getText();
    submit.setDisable(true);
    tools
        .database()
        .run(() -> desk.recordEntry().record(draft, reason))
        .always(() -> submit.setDisable(false))
        .onSuccess(this::recorded)
        .onRefused(no -> {
          form.show(no);
          scroll.revealFocus();
        })
        .onUnavailable(away -> form.banner().bad(away.sentence()));
  }

  private void recorded(Entry entry) {
    form.forgetDraft();
    fields.next();
    offered = voucher.control().getText();
    model.done(
        TEXTS.say(
            "entry.done",
            entry.voucher(),
            entry.facts().flow().label(),
            entry.facts().amount().yuan(),
            entry.facts().amount().capitals()));
    focus();
  }
}
