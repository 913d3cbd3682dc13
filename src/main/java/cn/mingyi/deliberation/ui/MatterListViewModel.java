package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of matters and what counts them. */
public final class MatterListViewModel {
  private static final Texts TEXTS = Texts.beside(MatterListViewModel.class);

  private final MatterDesk desk;
  private final ScreenTools tools;
  private final ObservableList<MatterRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Category> categories = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");

  public MatterListViewModel(MatterDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  private record Loaded(List<MatterRow> rows, List<Category> categories) {}

  /** Reads the list anew. */
  public void load() {
    LocalDate today = tools.today();
    tools
        .database()
        .run(() ->
            new Loaded(
                desk.queries().summaries().stream().map(s -> MatterRow.of(s, today)).toList(),
                desk.queries().rules().categoriesOn(today)))
        .onSuccess(loaded -> {
          rows.setAll(loaded.rows());
          categories.setAll(loaded.categories());
          long ended = loaded.rows().stream().filter(MatterRow::ended).count();
          counts.set(TEXTS.say("list.counts", loaded.rows().size() - ended, ended));
        });
  }

  public ObservableList<MatterRow> rows() {
    return rows;
  }

  /** The categories in force today, for a new motion. */
  public ObservableList<Category> categories() {
    return categories;
  }

  public ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }
}
