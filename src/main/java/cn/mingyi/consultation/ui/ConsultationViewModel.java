package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Initials;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One round while it is being recorded: its households, the one in hand, the last entries. */
public final class ConsultationViewModel {
  private static final int RECENT = 20;

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final UUID matter;
  private final ReadOnlyObjectWrapper<@Nullable Consultation> round = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper recording = new ReadOnlyBooleanWrapper();
  private final ObservableList<HouseholdRow> rows = FXCollections.observableArrayList();
  private final ObservableList<HouseholdRow> recent = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable HouseholdRow> selected = new SimpleObjectProperty<>();
  private final Initials spelling = new Initials();
  private volatile Map<UUID, String> initials = Map.of();
  private final List<UUID> entered = new ArrayList<>();

  public ConsultationViewModel(ConsultationDesk desk, ScreenTools tools, UUID matter) {
    this.desk = desk;
    this.tools = tools;
    this.matter = matter;
  }

  private record Loaded(
      @Nullable Consultation round,
      Map<UUID, String> initials,
      @Nullable Evidence evidence,
      List<HouseholdRow> rows,
      boolean open) {}

  /** Reads the round anew; the household in hand stays in hand. */
  public void load() {
    load(selected.get() == null ? null : selected.get().household().id());
  }

  private void load(@Nullable UUID next) {
    tools.database().run(this::read).onSuccess(loaded -> show(loaded, next));
  }

  private Loaded read() {
    Consultation latest = desk.queries().latest(matter).orElse(null);
    return latest == null ? new Loaded(null, Map.of(), null, List.of(), false) : loaded(latest);
  }

  private Loaded loaded(Consultation latest) {
    Evidence proof = desk.evidence().of(latest);
    List<HouseholdRow> all =
        latest.households().stream().map(h -> HouseholdRow.of(latest, proof, h)).toList();
    return new Loaded(latest, initials(latest), proof, all, desk.queries().isOpen(latest.round()));
  }

  /** Spelled once for a round: the list is frozen. */
  private Map<UUID, String> initials(Consultation latest) {
    Map<UUID, String> known = initials;
    return known.containsKey(latest.households().getFirst().id())
        ? known
        : latest.households().stream()
            .collect(Collectors.toMap(FrozenHousehold::id, h -> spelling.of(h.name())));
  }

  private void show(Loaded loaded, @Nullable UUID next) {
    open.set(loaded.open());
    initials = loaded.initials();
    evidence.set(loaded.evidence());
    round.set(loaded.round());
    none.set(loaded.round() == null);
    if (loaded.round() == null) {
      rows.clear();
      return;
    }
    rows.setAll(loaded.rows());
    recent.setAll(
        entered.reversed().stream().limit(RECENT).flatMap(id -> row(id).stream()).toList());
    selected.set(
        row(next).or(() -> rows.stream().filter(HouseholdRow::pending).findFirst()).orElse(null));
  }

  private Optional<HouseholdRow> row(@Nullable UUID frozenId) {
    return rows.stream().filter(r -> r.household().id().equals(frozenId)).findFirst();
  }

  /** Null before it was read, and when the matter has no round. */
  public ReadOnlyObjectProperty<@Nullable Consultation> roundProperty() {
    return round.getReadOnlyProperty();
  }

  /** Takes in hand who is still to be asked on a page; the first of the page when nobody is. */
  void takeFirstOf(IssuedPage page) {
    List<HouseholdRow> onPage = rows.stream().filter(r -> page.equals(r.page())).toList();
    onPage.stream()
        .filter(HouseholdRow::pending)
        .findFirst()
        .or(() -> onPage.stream().findFirst())
        .ifPresent(selected::set);
  }

  /** 页编号 as people say it. */
  String number(IssuedPage page) {
    Consultation now = round.get();
    return now == null ? "" : page.sheet(now.round()).number();
  }

  public Optional<UUID> roundId() {
    return Optional.ofNullable(round.get()).map(r -> r.round().id());
  }

  /** What proves the round; null when there is none. Set before the round is. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidenceProperty() {
    return evidence.getReadOnlyProperty();
  }

  /** Whether it was read that the matter has no round; false while nothing was read. */
  public ReadOnlyBooleanProperty noneProperty() {
    return none.getReadOnlyProperty();
  }

  /** Whether the round still takes opinions. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ObservableList<HouseholdRow> rows() {
    return rows;
  }

  /** What was entered since the screen opened, the newest first. */
  public ObservableList<HouseholdRow> recent() {
    return recent;
  }

  /** The household in hand. */
  public ObjectProperty<@Nullable HouseholdRow> selectedProperty() {
    return selected;
  }

  /**
   * From the moment an opinion was handed in or is taken back until the household that follows is
   * in hand: what is typed meanwhile must not reach the wrong one.
   */
  public ReadOnlyBooleanProperty recordingProperty() {
    return recording.getReadOnlyProperty();
  }

  /** Records the opinion of the household in hand and takes the next pending one in hand. */
  public void record(OpinionDraft draft, Consumer<RuleViolation> refused) {
    HouseholdRow row = selected.get();
    Consultation consultation = round.get();
    if (row == null || consultation == null || recording.get()) {
      return;
    }
    UUID household = row.household().id();
    recording.set(true);
    tools
        .database()
        .run(() -> {
          desk.recordOpinion().record(consultation.round().id(), household, draft);
          return read();
        })
        .always(() -> recording.set(false))
        .onRefused(refused)
        .onSuccess(loaded -> {
          entered.remove(household);
          entered.add(household);
          // Who has gone to another household meanwhile stays there.
          HouseholdRow now = selected.get();
          show(
              loaded,
              now == null || now.household().id().equals(household)
                  ? next(row.household()).orElse(null)
                  : now.household().id());
        });
  }

  /** Whether what was entered may still be taken back as a slip of the key. */
  public boolean slip(HouseholdRow row) {
    return row.opinion() != null
        && !row.opinion().recordedAt().plus(RecordOpinion.SLIP).isBefore(tools.clock().instant());
  }

  /**
   * Takes an entry back and its household in hand.
   *
   * @param tooLate what to do when the moment has passed meanwhile
   */
  public void takeBack(HouseholdRow row, Runnable tooLate) {
    if (row.opinion() == null) {
      return;
    }
    UUID opinion = row.opinion().id();
    recording.set(true);
    tools
        .database()
        .run(() -> {
          desk.recordOpinion().takeBack(opinion);
          return read();
        })
        .always(() -> recording.set(false))
        .onRefused(no -> tooLate.run())
        .onSuccess(loaded -> {
          entered.remove(row.household().id());
          show(loaded, row.household().id());
        });
  }

  /** The next pending household of the same representative's sheet, else of the whole list. */
  private Optional<UUID> next(FrozenHousehold after) {
    List<HouseholdRow> pending =
        rows.stream().filter(r -> r.pending() && !r.household().id().equals(after.id())).toList();
    return pending.stream()
        .filter(r ->
            r.household().representativeLabel().equals(after.representativeLabel())
                && r.household().position() > after.position())
        .findFirst()
        .or(() ->
            pending.stream()
                .filter(
                    r -> r.household().representativeLabel().equals(after.representativeLabel()))
                .findFirst())
        .or(() ->
            pending.stream().filter(r -> r.household().position() > after.position()).findFirst())
        .or(() -> pending.stream().findFirst())
        .map(r -> r.household().id());
  }

  /**
   * Takes the household in hand whose code, name or pinyin initials were typed; of several a
   * pending one.
   *
   * @return how many the words fit
   */
  public int find(String words) {
    String wanted = words.strip();
    if (wanted.isEmpty()) {
      return 0;
    }
    List<HouseholdRow> exact =
        rows.stream()
            .filter(r -> code(r).equals(bare(wanted)) || r.household().name().equals(wanted))
            .toList();
    List<HouseholdRow> found =
        exact.isEmpty() ? rows.stream().filter(r -> names(r, wanted)).toList() : exact;
    List<HouseholdRow> pending = found.stream().filter(HouseholdRow::pending).toList();
    List<HouseholdRow> likely = pending.isEmpty() ? found : pending;
    if (!likely.isEmpty()) {
      selected.set(likely.getFirst());
    }
    return likely.size();
  }

  /** A part of the name, or the pinyin initials that it begins with. */
  private boolean names(HouseholdRow row, String wanted) {
    return row.household().name().contains(wanted)
        || initials
            .getOrDefault(row.household().id(), "")
            .startsWith(wanted.toLowerCase(Locale.ROOT));
  }

  private static String code(HouseholdRow row) {
    return bare(row.household().code());
  }

  /** 0041 and 41 are the same household. */
  private static String bare(String code) {
    String without = code.replaceFirst("^0+", "");
    return without.isEmpty() ? code : without;
  }
}
