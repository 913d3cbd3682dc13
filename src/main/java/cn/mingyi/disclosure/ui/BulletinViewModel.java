package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.TableText;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.TableIntake;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One bulletin: its words while they are typed, what they lack, how they look on paper. */
public final class BulletinViewModel {
  private static final String TABLES = "tables";

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final UUID id;
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Condition> gate = FXCollections.observableArrayList();
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final StringProperty title = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> dataUntil = new SimpleObjectProperty<>();
  private final StringProperty body = new SimpleStringProperty("");
  private final StringProperty closing = new SimpleStringProperty("");
  private final StringProperty issuer = new SimpleStringProperty("");
  private final StringProperty responsible = new SimpleStringProperty("");
  private final ObjectProperty<List<BulletinTable>> tables = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Boolean> restored = new ReadOnlyObjectWrapper<>(false);
  private @Nullable BulletinFile stored;
  private int asked;

  /**
   * What is on record of the bulletin.
   *
   * @param photos by posting
   * @param places where bulletins were posted before
   */
  public record Page(
      BulletinFile file,
      @Nullable CatalogueItem item,
      String kindName,
      Map<UUID, List<Attachment>> photos,
      List<String> places,
      List<String> supervisors,
      LocalDate today) {}

  private record Checked(
      List<Condition> gate,
      List<Finding> findings,
      Letterhead letterhead,
      PrintedBulletin printed) {}

  public BulletinViewModel(DisclosureDesk desk, ScreenTools tools, UUID id) {
    this.desk = desk;
    this.tools = tools;
    this.id = id;
  }

  public void load() {
    LocalDate today = tools.today();
    tools.database().run(() -> read(today)).onSuccess(this::show);
  }

  private Page read(LocalDate today) {
    BulletinFile file = desk.queries().file(id);
    Map<UUID, List<Attachment>> photos = new LinkedHashMap<>();
    file.events().stream()
        .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
        .forEach(e -> photos.put(e.id(), desk.attachFile().of(e.id())));
    return new Page(
        file,
        desk.queries().item(file.bulletin()).orElse(null),
        desk.queries().kindName(file.bulletin().subject().kind()),
        photos,
        desk.queries().places(),
        desk.reviewBulletin().supervisors(today),
        today);
  }

  private void show(Page read) {
    stored = read.file();
    Bulletin bulletin = read.file().bulletin();
    write(bulletin.text(), bulletin.hands());
    restored.set(false);
    if (bulletin.state().editable()) {
      restore(bulletin);
    }
    page.set(read);
    changed();
  }

  private void write(BulletinText text, Bulletin.Hands hands) {
    title.set(text.title());
    dataUntil.set(text.dataUntil());
    body.set(text.body());
    closing.set(text.closing());
    tables.set(text.tables());
    issuer.set(hands.issuer());
    responsible.set(hands.responsible());
  }

  /** What was typed and not saved, on the words that still stand. */
  private void restore(Bulletin bulletin) {
    Map<String, String> draft = tools.drafts().of(key());
    if (draft.isEmpty() || !draft.getOrDefault("version", "").equals(version(bulletin))) {
      return;
    }
    title.set(draft.getOrDefault("title", title.get()));
    body.set(draft.getOrDefault("body", body.get()));
    closing.set(draft.getOrDefault("closing", closing.get()));
    issuer.set(draft.getOrDefault("issuer", issuer.get()));
    responsible.set(draft.getOrDefault("responsible", responsible.get()));
    String until = draft.getOrDefault("dataUntil", "");
    dataUntil.set(until.isEmpty() ? null : LocalDate.parse(until));
    tables.set(TableText.read(draft.getOrDefault(TABLES, "")));
    restored.set(true);
  }

  private String key() {
    return "bulletin-" + id;
  }

  private static String version(Bulletin bulletin) {
    return Integer.toString(bulletin.version());
  }

  /** What stands in the fields now. */
  public BulletinText text() {
    return new BulletinText(
        title.get().strip(), dataUntil.get(), body.get(), tables.get(), closing.get());
  }

  private Bulletin.Hands hands(Bulletin bulletin) {
    return new Bulletin.Hands(
        issuer.get().strip(), bulletin.hands().author(), responsible.get().strip());
  }

  /** Whether something was typed that is not saved. */
  public boolean dirty() {
    BulletinFile now = stored;
    return now != null
        && now.bulletin().state().editable()
        && !(text().equals(now.bulletin().text())
            && hands(now.bulletin()).equals(now.bulletin().hands()));
  }

  /**
   * Something was typed: keeps it, looks at it again, sets the paper anew. The latest call wins.
   */
  public void changed() {
    BulletinFile now = stored;
    if (now == null) {
      return;
    }
    Bulletin bulletin = now.bulletin();
    if (dirty()) {
      keepDraft(bulletin);
    } else {
      // Typed and taken back: nothing is left to be restored.
      tools.drafts().forget(key());
    }
    int call = ++asked;
    LocalDate today = tools.today();
    BulletinText typed = text();
    Bulletin.Hands hands = hands(bulletin);
    BulletinFile file = new BulletinFile(bulletin.with(typed, hands), now.events(), now.releases());
    tools
        .database()
        .run(() ->
            new Checked(
                bulletin.state().frozen() ? List.of() : desk.reviewBulletin().gate(file),
                ReviewBulletin.findings(file),
                desk.letterhead().get(),
                desk.queries().printed(file, typed, hands, false, today)))
        .onSuccess(checked -> {
          if (call == asked) {
            gate.setAll(checked.gate());
            findings.setAll(checked.findings());
            press(call, checked);
          }
        });
  }

  /** The screen is left: what was typed last is kept, and what still runs is not waited for. */
  public void close() {
    BulletinFile now = stored;
    if (now != null && dirty()) {
      keepDraft(now.bulletin());
    }
    asked++;
  }

  private void press(int call, Checked checked) {
    tools
        .documents()
        .run(() -> desk.papers().bulletin(checked.letterhead(), checked.printed(), PaperChoice.A4))
        .onSuccess(set -> {
          if (call == asked) {
            paper.set(set);
          }
        });
  }

  private void keepDraft(Bulletin bulletin) {
    LocalDate until = dataUntil.get();
    tools
        .drafts()
        .keep(
            key(),
            Map.of(
                "version",
                version(bulletin),
                "title",
                title.get(),
                "body",
                body.get(),
                "closing",
                closing.get(),
                "issuer",
                issuer.get(),
                "responsible",
                responsible.get(),
                "dataUntil",
                until == null ? "" : until.toString(),
                TABLES,
                TableText.write(tables.get())));
  }

  /** Throws away what was typed and not saved. */
  public void forget() {
    tools.drafts().forget(key());
    load();
  }

  /** The work that saves what is typed; on the database thread. */
  Callable<BulletinFile> saving() {
    BulletinFile now = stored;
    if (now == null || !dirty()) {
      return () -> desk.queries().file(id);
    }
    Bulletin bulletin = now.bulletin();
    BulletinText typed = text();
    Bulletin.Hands hands = hands(bulletin);
    return () -> desk.writeBulletin().save(id, bulletin.version(), typed, hands);
  }

  /** It is saved, whatever comes of what was to follow: what is typed next is typed on this. */
  void saved(BulletinFile file) {
    stored = file;
    tools.drafts().forget(key());
  }

  /** Replaces the table at its place, or adds it behind the last. */
  public void put(int at, BulletinTable table) {
    List<BulletinTable> all = new ArrayList<>(tables.get());
    if (at < all.size()) {
      all.set(at, table);
    } else {
      all.add(table);
    }
    tables.set(List.copyOf(all));
  }

  /** Replaces the rows of a table; its sums are computed. */
  public void rows(int at, List<List<String>> rows) {
    put(at, TableIntake.filled(tables.get().get(at), rows));
  }

  public UUID id() {
    return id;
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** As it would be printed now; null until it was set. */
  public ReadOnlyObjectProperty<@Nullable Paper> paperProperty() {
    return paper.getReadOnlyProperty();
  }

  public ObservableList<Condition> gate() {
    return gate;
  }

  public ObservableList<Finding> findings() {
    return findings;
  }

  public StringProperty titleProperty() {
    return title;
  }

  public ObjectProperty<@Nullable LocalDate> dataUntilProperty() {
    return dataUntil;
  }

  public StringProperty bodyProperty() {
    return body;
  }

  public StringProperty closingProperty() {
    return closing;
  }

  public StringProperty issuerProperty() {
    return issuer;
  }

  public StringProperty responsibleProperty() {
    return responsible;
  }

  public ObjectProperty<List<BulletinTable>> tablesProperty() {
    return tables;
  }

  /** Whether words that were typed before and not saved stand in the fields. */
  public ReadOnlyObjectProperty<Boolean> restoredProperty() {
    return restored.getReadOnlyProperty();
  }
}
