package cn.mingyi.roster.ui;

import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sheets of a file: which are read, and what their columns mean. */
final class SheetChoices {
  private final Texts texts;
  private final ObservableList<SheetChoice> sheets = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper lock = new ReadOnlyStringWrapper(this, "lock", "");
  private List<String> others = List.of();

  SheetChoices(Texts texts) {
    this.texts = texts;
  }

  void clear() {
    others = List.of();
    sheets.clear();
  }

  void show(SourceBook book, List<RecognisedSheet> found) {
    Set<String> known = found.stream().map(s -> s.sheet().name()).collect(Collectors.toSet());
    others =
        book.sheets().stream()
            .map(SourceSheet::name)
            .filter(name -> !known.contains(name))
            .toList();
    sheets.setAll(found.stream().map(s -> new SheetChoice(s, true)).toList());
    lockOrNot();
  }

  ObservableList<SheetChoice> all() {
    return sheets;
  }

  /** Those that are to be read. */
  List<RecognisedSheet> included() {
    return sheets.stream().filter(SheetChoice::included).map(SheetChoice::sheet).toList();
  }

  /** Sheets that are not read, because they are hidden or no roster. */
  List<String> others() {
    return others;
  }

  /** Why the dry run cannot begin; empty when it can. */
  ReadOnlyStringProperty lockProperty() {
    return lock.getReadOnlyProperty();
  }

  /** Gives a column a meaning, in every sheet that has the same header. */
  void map(SheetChoice sheet, int column, @Nullable RosterColumn meaning) {
    sheets.replaceAll(s -> s.sameHeader(sheet) ? s.with(column, meaning) : s);
    lockOrNot();
  }

  void include(SheetChoice sheet, boolean now) {
    sheets.replaceAll(s -> s.name().equals(sheet.name()) ? s.included(now) : s);
    lockOrNot();
  }

  private void lockOrNot() {
    String nameless =
        included().stream()
            .filter(s -> !s.mapping().has(RosterColumn.NAME))
            .map(s -> "“" + s.sheet().name() + "”")
            .collect(Collectors.joining("、"));
    if (included().isEmpty()) {
      lock.set(texts.say("import.lock.no-sheet"));
    } else {
      lock.set(nameless.isEmpty() ? "" : texts.say("import.lock.no-name", nameless));
    }
  }
}
