package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries.Volume;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The ledgers as they stand. */
public final class LedgersViewModel {
  private static final String SUFFIX = ".xlsx";
  private static final Texts TEXTS = Texts.beside(LedgersViewModel.class);

  private final BookDesk desk;
  private final ScreenTools tools;
  private final ObservableList<Volume> volumes = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();

  public LedgersViewModel(BookDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Reads everything anew. */
  public void load() {
    tools.database().run(() -> desk.queries().volumes()).onSuccess(volumes::setAll);
  }

  /** Asks where to and writes the ledger there. */
  void export(Volume volume) {
    tools
        .files()
        .save(
            TEXTS.say("export.title", volume.kind().label()),
            volume.fileName(),
            new FileChoices.Kind(TEXTS.say("export.kind"), List.of("xlsx")))
        .map(LedgersViewModel::withSuffix)
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

  ObservableList<Volume> volumes() {
    return volumes;
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty exportingProperty() {
    return exporting.getReadOnlyProperty();
  }
}
