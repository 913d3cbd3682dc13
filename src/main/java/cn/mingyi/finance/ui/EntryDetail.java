package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.finance.domain.Transfer;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The line in hand: all that its voucher says, its files, and the way to correct it. */
final class EntryDetail {
  private static final Texts TEXTS = Texts.beside(EntryDetail.class);
  private static final List<String> SUFFIXES = List.of("jpg", "jpeg", "png", "pdf", "xlsx", "docx");

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final VBox content = Gap.MEDIUM.column();
  private final Card node = new Card(Gap.grow(new FittingScroll(content)));

  EntryDetail(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    node.setMaxHeight(Double.MAX_VALUE);
  }

  Node node() {
    return node;
  }

  void show(Optional<EntryLine> chosen, @Nullable FinancePage page) {
    content.getChildren().clear();
    if (chosen.isEmpty() || page == null) {
      content.getChildren().add(Words.wrapped(Words.muted(TEXTS.say("detail.none"))));
      return;
    }
    BookRecord record = chosen.get().line().record();
    content
        .getChildren()
        .addAll(
            Words.wrapped(Words.section(record.summary())),
            Words.hint(ChineseDate.of(record.day()) + "　" + record.voucher()));
    switch (record) {
      case Entry entry -> entry(entry, page);
      case Transfer transfer -> content.getChildren().add(facts(transfer));
    }
  }

  private void entry(Entry entry, FinancePage page) {
    Book book = page.file().book();
    content.getChildren().add(facts(entry, page.file().estate()));
    book.reversalOf(entry.id())
        .ifPresent(r -> note(TEXTS.say("detail.reversed", r.voucher(), r.reason())));
    if (entry.corrects() != null) {
      book.entry(entry.corrects())
          .ifPresent(e -> note(TEXTS.say("detail.corrects", e.voucher(), entry.reason())));
    }
    if (entry.late()) {
      note(TEXTS.say("detail.late", entry.lateReason()));
    }
    List<Attachment> files = page.attachments().getOrDefault(entry.id(), List.of());
    for (Attachment file : files) {
      content.getChildren().add(Words.wrapped(Words.hint(file.kind().label() + "：" + file.name())));
    }
    HBox buttons =
        Gap.SMALL.row(
            Buttons.secondary("entry/attach", TEXTS.say("detail.attach"), () -> attach(entry)));
    boolean standing = entry.kind() != EntryKind.REVERSAL && book.reversalOf(entry.id()).isEmpty();
    if (standing) {
      buttons
          .getChildren()
          .add(
              Buttons.secondary(
                  "entry/correct",
                  TEXTS.say("detail.correct"),
                  () -> new CorrectionForm(desk, tools, model).ask(entry, page.file())));
    }
    content.getChildren().add(buttons);
  }

  private void note(String sentence) {
    content.getChildren().add(Words.wrapped(Words.toned(sentence, Tone.DUE)));
  }

  private static Node facts(Entry entry, Estate estate) {
    EntryFacts f = entry.facts();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    line(grid, TEXTS.say("entry.amount"), entry.signed().yuan());
    line(grid, TEXTS.say("detail.capitals"), entry.signed().capitals());
    line(grid, TEXTS.say("entries.item"), f.item().fullLabel());
    line(grid, TEXTS.say("entries.party"), f.party());
    line(grid, TEXTS.say("entry.place"), f.place().label());
    line(grid, TEXTS.say("entries.source"), f.source());
    line(grid, TEXTS.say("entries.handler"), f.handler());
    line(grid, TEXTS.say("entries.witness"), f.witness());
    line(grid, TEXTS.say("entries.approver"), f.approver());
    line(grid, TEXTS.say("entries.resolution"), f.resolution());
    if (f.fund() != null) {
      line(
          grid,
          TEXTS.say("entry.fund"),
          estate.fund(f.fund()).map(SpecialFund::document).orElse(""));
    }
    return grid;
  }

  private static Node facts(Transfer transfer) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    line(grid, TEXTS.say("entry.amount"), transfer.amount().yuan());
    line(grid, TEXTS.say("detail.capitals"), transfer.amount().capitals());
    line(
        grid,
        TEXTS.say("detail.way"),
        TEXTS.say("detail.fromTo", transfer.from().label(), transfer.from().other().label()));
    line(grid, TEXTS.say("entries.handler"), transfer.handler());
    return grid;
  }

  private static void line(GridPane grid, String words, String value) {
    if (!value.isEmpty()) {
      Label name = Words.hint(words);
      name.setMinWidth(Label.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), name, Words.wrapped(Words.plain(value)));
    }
  }

  private void attach(Entry entry) {
    tools
        .files()
        .open(
            TEXTS.say("detail.attach"),
            new FileChoices.Kind(TEXTS.say("detail.attach.kind"), SUFFIXES))
        .ifPresent(file ->
            tools
                .database()
                .run(() ->
                    desk.attachFile()
                        .attach(entry.id(), "凭证 " + entry.voucher(), AttachmentKind.VOUCHER, file))
                .onSuccess(done -> model.done(TEXTS.say("detail.attached", entry.voucher())))
                .onRefused(
                    no -> tools.dialogs().message(TEXTS.say("detail.attach"), no.sentences()))
                .onUnavailable(away ->
                    tools.dialogs().message(TEXTS.say("detail.attach"), List.of(away.sentence()))));
  }
}
