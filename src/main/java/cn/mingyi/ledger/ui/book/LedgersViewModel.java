package cn.mingyi.ledger.ui.book;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.form.FormMatch;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.LatestWins;
import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The ledgers as they stand: one is looked at, filtered, exported. */
public final class LedgersViewModel {
  /** Enough to see what a ledger is; the file has the rest. */
  static final int MOST_LINES = 300;

  private static final Texts TEXTS = Texts.beside(LedgersViewModel.class);

  private final BookDesk desk;
  private final ScreenTools tools;
  private final LatestWins latest = new LatestWins();
  private final ReadOnlyObjectWrapper<LedgerKind> kind =
      new ReadOnlyObjectWrapper<>(LedgerKind.MATTERS);
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty kindFilter = new SimpleStringProperty("");
  private final StringProperty stateFilter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(Opened.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();

  public LedgersViewModel(BookDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
    from.subscribe((before, now) -> load());
    to.subscribe((before, now) -> load());
    kindFilter.subscribe((before, now) -> load());
    stateFilter.subscribe((before, now) -> load());
  }

  /** Reads the ledger anew; what was asked later wins. */
  public void load() {
    LedgerKind wanted = kind.get();
    Optional<LedgerFilter> filter = filter();
    if (filter.isEmpty()) {
      notice.set(new Notice(Tone.BAD, TEXTS.say("period.wrong")));
      return;
    }
    if (notice.get() != null && notice.get().tone() == Tone.BAD) {
      notice.set(null);
    }
    tools
        .database()
        .run(() ->
            new Opened(
                wanted,
                desk.queries().filters(wanted),
                desk.queries().preview(wanted, filter.get(), MOST_LINES),
                desk.forms().presets(wanted),
                desk.export().fileName(wanted)))
        .onSuccess(latest.only(opened::set));
  }

  /** Turns to another ledger; a period that can be stays, the other filters are its own. */
  void open(LedgerKind other) {
    kind.set(other);
    if (filter().isEmpty()) {
      from.set(null);
      to.set(null);
    }
    boolean same = kindFilter.get().isEmpty() && stateFilter.get().isEmpty();
    kindFilter.set("");
    stateFilter.set("");
    if (same) {
      load();
    }
  }

  /** Empty while the period ends before it begins. */
  private Optional<LedgerFilter> filter() {
    LocalDate first = from.get();
    LocalDate last = to.get();
    return first != null && last != null && last.isBefore(first)
        ? Optional.empty()
        : Optional.of(
            new LedgerFilter(new DateRange(first, last), kindFilter.get(), stateFilter.get()));
  }

  /** Empty, and said, while the period is wrong: nothing is written that nobody asked for. */
  private Optional<LedgerFilter> asked() {
    Optional<LedgerFilter> filter = filter();
    if (filter.isEmpty()) {
      notice.set(new Notice(Tone.BAD, TEXTS.say("period.wrong")));
    }
    return filter;
  }

  private Optional<LedgerOrder> masked() {
    return asked().map(filter -> LedgerOrder.masked(kind.get(), filter));
  }

  /** Asks where to and writes the ledger there, masked. */
  void export() {
    masked().ifPresent(this::export);
  }

  private void export(LedgerOrder order) {
    askFile(order.kind())
        .ifPresent(file ->
            run(
                TEXTS.say("exporting", order.kind().label()),
                progress -> desk.export().export(order, mark(), file, progress),
                done -> TEXTS.say("exported", order.kind().label(), done.rows(), file)));
  }

  /** Asks for a folder and writes every ledger into it, masked. */
  void exportAll() {
    masked().ifPresent(this::exportAll);
  }

  private void exportAll(LedgerOrder order) {
    tools
        .files()
        .folder(TEXTS.say("all.title"))
        .ifPresent(folder ->
            run(
                TEXTS.say("all.exporting"),
                progress -> desk.export().exportAll(order, mark(), folder, progress),
                done -> TEXTS.say("all.exported", done.size(), folder),
                TEXTS.say("all.cancelled")));
  }

  /** With everything personal in it: the form stays open until it has its reason. */
  void exportFull(FullWish wish, Dialogs.OpenForm form) {
    if (wish.reason().isBlank()) {
      form.refused(new FieldRefused("reason", TEXTS.say("full.reason.missing")));
      return;
    }
    if (!wish.password().equals(wish.again())) {
      form.refused(new FieldRefused("again", TEXTS.say("full.again.wrong")));
      return;
    }
    Optional<LedgerFilter> filter = filter();
    if (filter.isEmpty()) {
      form.refused(new FieldRefused("reason", TEXTS.say("period.wrong")));
      return;
    }
    LedgerOrder order =
        new LedgerOrder(kind.get(), filter.get(), true, wish.reason().strip(), wish.password());
    form.close();
    askFile(order.kind())
        .ifPresent(file ->
            run(
                TEXTS.say("exporting", order.kind().label()),
                progress -> desk.export().export(order, mark(), file, progress),
                done -> TEXTS.say("full.exported", order.kind().label(), done.rows(), file)));
  }

  /** Asks for a form of the township's and reads it; hands over what was recognised. */
  void chooseForm(BiConsumer<FormMatch, Path> then) {
    LedgerKind wanted = kind.get();
    tools
        .files()
        .open(
            TEXTS.say("form.choose", wanted.label()),
            new FileChoices.Kind(TEXTS.say("form.kind"), List.of("xlsx", "xls")))
        .ifPresent(file -> {
          notice.set(null);
          tools
              .database()
              .run(() -> desk.forms().recognise(file, wanted))
              .onSuccess(match -> then.accept(match, file))
              .onRefused(no -> notice.set(new Notice(Tone.BAD, String.join("", no.sentences()))))
              .onUnavailable(away -> notice.set(new Notice(Tone.BAD, away.sentence())));
        });
  }

  /** Remembers the form with its columns as they were chosen, then fills it in. */
  void keepForm(
      FormMatch match,
      Path file,
      Map<Integer, String> columns,
      String name,
      Dialogs.OpenForm form) {
    tools.submit(
        form,
        () -> desk.forms().keep(match, columns, name, file),
        preset -> {
          load();
          fill(preset);
        });
  }

  /** Asks where to and fills the ledger into a form that was taken in before. */
  void fill(FormPreset preset) {
    masked().ifPresent(order -> fill(preset, order));
  }

  private void fill(FormPreset preset, LedgerOrder order) {
    String suggested = desk.forms().fileName(preset);
    String suffix = suggested.substring(suggested.lastIndexOf('.') + 1);
    tools
        .files()
        .save(
            TEXTS.say("form.save", preset.name()),
            suggested,
            new FileChoices.Kind(TEXTS.say("form.kind"), List.of(suffix)))
        .map(file -> withSuffix(file, suffix))
        .ifPresent(file ->
            run(
                TEXTS.say("form.filling", preset.name()),
                progress -> desk.forms().fill(preset, order, file, progress),
                rows -> TEXTS.say("form.filled", preset.name(), rows, file)));
  }

  private Optional<Path> askFile(LedgerKind of) {
    return tools
        .files()
        .save(
            TEXTS.say("export.title", of.label()),
            fileName(of),
            new FileChoices.Kind(TEXTS.say("export.kind"), List.of("xlsx")))
        .map(file -> withSuffix(file, "xlsx"));
  }

  /** As it was read with the ledger; reading it now would keep the screen waiting. */
  private String fileName(LedgerKind of) {
    Opened read = opened.get();
    return read.kind() == of && !read.fileName().isEmpty() ? read.fileName() : of.label() + ".xlsx";
  }

  private String mark() {
    return desk.letterhead().get().trailMark();
  }

  private <T> void run(String words, Function<Progress, T> work, Function<T, String> done) {
    run(words, work, done, TEXTS.say("cancelled"));
  }

  private <T> void run(
      String words, Function<Progress, T> work, Function<T, String> done, String cancelled) {
    notice.set(null);
    exporting.set(true);
    tools
        .database()
        .run(words, work)
        .onSuccess(result -> notice.set(new Notice(Tone.OK, done.apply(result))))
        .onRefused(no -> notice.set(new Notice(Tone.BAD, String.join("", no.sentences()))))
        .onUnavailable(away -> notice.set(new Notice(Tone.BAD, away.sentence())))
        .onCancelled(() -> notice.set(new Notice(Tone.DUE, cancelled)))
        .always(() -> exporting.set(false));
  }

  /** Some systems' windows leave off what the user did not type. */
  private static Path withSuffix(Path file, String suffix) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith("." + suffix)
        ? file
        : file.resolveSibling(name + "." + suffix);
  }

  ReadOnlyObjectProperty<LedgerKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  ObjectProperty<@Nullable LocalDate> toProperty() {
    return to;
  }

  StringProperty kindFilterProperty() {
    return kindFilter;
  }

  StringProperty stateFilterProperty() {
    return stateFilter;
  }

  ReadOnlyObjectProperty<Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty exportingProperty() {
    return exporting.getReadOnlyProperty();
  }
}
