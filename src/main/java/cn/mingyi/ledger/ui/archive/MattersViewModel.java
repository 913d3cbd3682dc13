package cn.mingyi.ledger.ui.archive;

import cn.mingyi.platform.fx.ScreenTools;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The matters whose 登记表 can be printed. */
public final class MattersViewModel {
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

  ObservableList<LedgerMatter> matters() {
    return matters;
  }
}
