package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.usecase.CorrectEntry;
import cn.mingyi.finance.usecase.FinanceFile;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 更正: the old line stays; a red one takes it back, and the right one is recorded. */
final class CorrectionForm {
  private static final Texts TEXTS = Texts.beside(CorrectionForm.class);

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;

  CorrectionForm(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
  }

  void ask(Entry wrong, FinanceFile file) {
    Book book = file.book();
    LocalDate on = book.isLocked(wrong.day()) ? tools.today() : wrong.day();
    String first = book.vouchers().next(on.getYear());
    Form form = new Form("correction-form");
    var day = form.day("day", TEXTS.say("correction.day"), tools.today());
    var voucher = form.text("voucher", TEXTS.say("correction.voucher"));
    var reason =
        form.text("reason", TEXTS.say("correction.reason"))
            .example(TEXTS.say("correction.reason.example"));
    var again = form.check("again", TEXTS.say("correction.again"));
    var second = form.text("replacementVoucher", TEXTS.say("correction.second"));
    EntryFields fields = new EntryFields(form);
    var late = form.text("lateReason", TEXTS.say("entry.lateReason"));
    day.control().dayProperty().set(on);
    voucher.control().setText(first);
    second.control().setText(book.vouchers().next(on.getYear(), Set.of(first)));
    again.control().setSelected(true);
    fields.offer(file);
    fields.fill(wrong.facts(), file.estate());
    form.add(
            Words.wrapped(
                Words.plain(
                    TEXTS.say(
                        "correction.old",
                        wrong.voucher(),
                        ChineseDate.of(wrong.day()),
                        wrong.facts().summary(),
                        wrong.facts().flow().label(),
                        wrong.facts().amount().yuan()))))
        .row(day, voucher)
        .row(reason)
        .row(again)
        .row(second, fields.item.weight(2), fields.amount)
        .row(fields.summary.weight(2), fields.party)
        .row(fields.place, fields.source.weight(2))
        .row(fields.handler, fields.witness, fields.approver)
        .row(fields.resolution, fields.fund)
        .row(late);
    again
        .control()
        .selectedProperty()
        .subscribe(wanted ->
            List.of(
                    second,
                    fields.item,
                    fields.amount,
                    fields.summary,
                    fields.party,
                    fields.place,
                    fields.source,
                    fields.handler,
                    fields.witness,
                    fields.approver,
                    fields.resolution)
                .forEach(f -> f.shown(wanted)));
    day.control()
        .dayProperty()
        .subscribe(chosen -> late.shown(chosen != null && file.dating().isLate(chosen)));
    tools
        .dialogs()
        .form(
            TEXTS.say("correction.head"),
            form,
            TEXTS.say("correction.submit"),
            open -> {
              LocalDate chosen = day.control().dayProperty().get();
              CorrectEntry.Correction correction =
                  new CorrectEntry.Correction(
                      chosen,
                      voucher.control().getText(),
                      reason.control().getText(),
                      again.control().isSelected()
                          ? fields.draft(chosen, second.control().getText())
                          : null,
                      late.control().getText());
              tools.submit(
                  open,
                  () -> desk.correctEntry().correct(wrong.id(), correction),
                  done ->
                      model.done(
                          TEXTS.say(
                              "correction.done", wrong.voucher(), done.getFirst().voucher())));
            });
  }
}
