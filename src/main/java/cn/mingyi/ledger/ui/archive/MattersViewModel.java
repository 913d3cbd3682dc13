package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The matters whose 登记表 can be printed and whose papers can be filed. */
public final class MattersViewModel {
  private static final Texts TEXTS = Texts.beside(MattersViewModel.class);

  private final ArchiveDesk desk;
  private final ScreenTools tools;
  private final ObservableList<LedgerMatter> matters = FXCollections.observableArrayList();
  private final Making making = new Making();

  /** Raised whenever the list is read anew: what was begun for the old one is not shown. */
  private int reading;

  public MattersViewModel(ArchiveDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Reads everything anew; then, one matter after the other, what the file of each lacks. */
  public void load() {
    int mine = ++reading;
    tools
        .database()
        .run(() -> {
          Map<UUID, Packet> packets = desk.archiving().queries().latest();
          return desk.matters().summaries().stream()
              .map(s -> LedgerMatter.of(s, packets.get(s.file().matter().id())))
              .toList();
        })
        .onSuccess(read -> {
          matters.setAll(read);
          look(mine, 0);
        });
  }

  /** In small steps, so that whatever else the user does comes in between. */
  private void look(int mine, int at) {
    if (mine != reading || at >= matters.size()) {
      return;
    }
    LedgerMatter matter = matters.get(at);
    tools
        .database()
        .run(() -> desk.archiving().dossiers().missing(matter.id(), desk.letterhead().get()))
        .onSuccess(missing -> {
          if (mine == reading) {
            matters.set(at, matter.lacking(missing));
            look(mine, at + 1);
          }
        });
  }

  /** What is looked for is no longer shown. */
  void close() {
    reading++;
    matters.clear();
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

  /** Years in which a matter was raised, the newest first. */
  List<Integer> years() {
    return matters.stream()
        .map(m -> m.raisedOn().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /**
   * Files some matters: asks where to, reads, writes, and puts the manifest on the trail.
   *
   * @param chosen none = says that some must be chosen
   */
  void archive(List<LedgerMatter> chosen, PacketForm form) {
    if (chosen.isEmpty()) {
      making.tell(Tone.DUE, TEXTS.say("archive.none"));
      return;
    }
    String name =
        chosen.size() == 1
            ? TEXTS.say("archive.name", chosen.getFirst().number())
            : TEXTS.say("archive.name.several", chosen.size());
    PacketPlace.ask(tools.files(), form, name)
        .ifPresent(target ->
            read(PacketKind.MATTER, "", chosen.stream().map(LedgerMatter::id).toList(), target));
  }

  /** Files all matters of a year. */
  void volume(int year, PacketForm form) {
    List<UUID> ids =
        matters.stream()
            .filter(m -> m.raisedOn().getYear() == year)
            .sorted(Comparator.comparing(LedgerMatter::raisedOn))
            .map(LedgerMatter::id)
            .toList();
    PacketPlace.ask(tools.files(), form, TEXTS.say("volume.name", year))
        .ifPresent(target -> read(PacketKind.VOLUME, TEXTS.say("volume.name", year), ids, target));
  }

  private void read(PacketKind kind, String title, List<UUID> ids, Path target) {
    making.begin();
    LocalDateTime moment = LocalDateTime.now(tools.clock());
    making
        .follow(
            tools
                .database()
                .run(
                    TEXTS.say("archive.reading"),
                    progress -> {
                      List<MatterDossier> dossiers =
                          desk.archiving().dossiers().of(ids, desk.letterhead().get(), progress);
                      String village = desk.letterhead().get().village().name();
                      String name =
                          title.isEmpty() ? ArchiveQueries.name(dossiers) : village + " " + title;
                      return new PackArchive.Order(kind, name, dossiers, moment);
                    }))
        .onSuccess(order -> pack(order, target));
  }

  private void pack(PackArchive.Order order, Path target) {
    making
        .follow(
            tools
                .documents()
                .run(
                    TEXTS.say("archive.packing"),
                    progress -> {
                      Path place = PacketPlace.free(target);
                      return new Written(
                          desk.archiving()
                              .packing()
                              .pack(order, place, PacketForm.of(place), progress),
                          place);
                    }))
        .onSuccess(this::record);
  }

  private record Written(PackArchive.Packed packed, Path place) {}

  private void record(Written written) {
    PackArchive.Packed packed = written.packed();
    making
        .followRecording(
            tools.database().run(() -> desk.archiving().record().record(packed)), written.place())
        .onSuccess(packet -> {
          making.tell(
              Tone.OK,
              TEXTS.say(
                      "archive.done", packet.name(), written.place(), packet.files(), packet.mark())
                  + (packed.missing() == 0 ? "" : TEXTS.say("archive.missing", packed.missing()))
                  + (packed.unprintable().isEmpty()
                      ? ""
                      : TEXTS.say("archive.unprintable", String.join("、", packed.unprintable()))));
          load();
        });
  }

  /** Goes to where a missing paper is brought in. */
  void mend(MissingPaper missing) {
    tools.navigator().go(place(missing));
  }

  private static Place place(MissingPaper missing) {
    String id = missing.subject().toString();
    return switch (missing.place()) {
      case MATTER -> new Place("deliberation", id);
      case CONSULTATION -> new Place("consultation", id);
      case BULLETIN -> new Place("disclosure", id);
    };
  }

  ObservableList<LedgerMatter> matters() {
    return matters;
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return making.noticeProperty();
  }

  ReadOnlyBooleanProperty packingProperty() {
    return making.underProperty();
  }
}
