package cn.mingyi.ledger.ui.archive;

import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The matters whose 登记表 can be printed. */
public final class MattersViewModel {
  private static final Texts TEXTS = Texts.beside(MattersViewModel.class);

  private final ArchiveDesk desk;
  private final ScreenTools tools;
  private final ObservableList<LedgerMatter> matters = FXCollections.observableArrayList();

  public MattersViewModel(ArchiveDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Reads everything anew. */
  public void load() {
    tools
        .database()
        .run(() -> desk.matters().summaries().stream().map(LedgerMatter::of).toList())
        .onSuccess(matters::setAll);
  }

  void showForm(UUID matter) {
    tools
        .papers()
        .show(() -> desk.matters().subject(matter, desk.letterhead().get()), desk.forms()::of);
  }

  /** Asks where to and writes the forms of a matter as a workbook. */
  void saveWorkbook(LedgerMatter matter) {
    tools
        .files()
        .save(
            TEXTS.say("forms.workbook.title", matter.number()),
            TEXTS.say("forms.workbook.name", matter.number()),
            new FileChoices.Kind(TEXTS.say("forms.workbook.kind"), List.of("xlsx")))
        .ifPresent(file ->
            tools
                .database()
                .run(() ->
                    desk.workbooks()
                        .save(desk.matters().subject(matter.id(), desk.letterhead().get()), file))
                .onSuccess(done -> tell(TEXTS.say("forms.workbook.saved", file)))
                .onUnavailable(away -> tell(away.sentence())));
  }

  private void tell(String sentence) {
    tools.dialogs().message(TEXTS.say("forms.title"), List.of(sentence));
  }

  ObservableList<LedgerMatter> matters() {
    return matters;
  }
}
