package cn.mingyi.ledger.ui;

import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries.Volume;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The ledgers as they stand, and the matters whose 登记表 can be printed. */
public final class LedgerViewModel {
  private static final String SUFFIX = ".xlsx";
  private static final Texts TEXTS = Texts.beside(LedgerViewModel.class);

  private final LedgerDesk desk;
  private final ScreenTools tools;
  private final ObservableList<Volume> volumes = FXCollections.observableArrayList();
  private final ObservableList<LedgerMatter> matters = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();

  public LedgerViewModel(LedgerDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  private record Loaded(List<Volume> volumes, List<LedgerMatter> matters) {}

  /** Reads everything anew. */
  public void load() {
    tools
        .database()
        .run(() ->
            new Loaded(
                desk.queries().volumes(),
                desk.matters().summaries().stream().map(LedgerMatter::of).toList()))
        .onSuccess(loaded -> {
          volumes.setAll(loaded.volumes());
          matters.setAll(loaded.matters());
        });
  }

  /** Asks where to and writes the ledger there. */
  void export(Volume volume) {
    tools
        .files()
        .save(
            TEXTS.say("export.title", volume.kind().label()),
            volume.fileName(),
            new FileChoices.Kind(TEXTS.say("export.kind"), List.of("xlsx")))
        .map(LedgerViewModel::withSuffix)
        .ifPresent(file -> export(volume.kind(), file));
  }

  private void export(LedgerKind kind, Path file) {
    notice.set(null);
    exporting.set(true);
    tools
        .database()
        .run(() -> desk.export().export(kind, desk.letterhead().get().trailMark(), file))
        .onSuccess(
            done -> notice.set(new Notice(Tone.OK, TEXTS.say("exported", kind.label(), file))))
        .onUnavailable(away -> notice.set(new Notice(Tone.BAD, away.sentence())))
        .always(() -> exporting.set(false));
  }

  /** Some systems' windows leave off what the user did not type. */
  private static Path withSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
        ? file
        : file.resolveSibling(name + SUFFIX);
  }

  void showForm(UUID matter) {
    tools
        .papers()
        .show(() -> desk.matters().subject(matter, desk.letterhead().get()), desk.forms()::of);
  }

  ObservableList<Volume> volumes() {
    return volumes;
  }

  ObservableList<LedgerMatter> matters() {
    return matters;
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty exportingProperty() {
    return exporting.getReadOnlyProperty();
  }
}
