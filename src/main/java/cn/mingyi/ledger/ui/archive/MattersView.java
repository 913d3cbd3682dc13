package cn.mingyi.ledger.ui.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The matters, each with its 登记表 and its packet; what a file lacks is shown in the list's place.
 */
public final class MattersView implements Screen {
  private static final Texts TEXTS = Texts.beside(MattersView.class);

  private final MattersViewModel model;
  private final Banner banner = new Banner();
  private final TablePanel<LedgerMatter> table;
  private final ComboBox<PacketForm> form =
      Choices.box(Arrays.asList(PacketForm.values()), PacketForm::label);
  private final ComboBox<Integer> year = Choices.box(List.of(), y -> TEXTS.say("volume.year", y));
  private final MissingPane missing;
  private final Card list;
  private final VBox root;
  private @Nullable UUID looked;

  public MattersView(ArchiveDesk desk, ScreenTools tools) {
    model = new MattersViewModel(desk, tools);
    missing = new MissingPane(model::mend, () -> look(null));
    table = table().exporting(tools.tables(), TEXTS.say("forms.title"));
    form.setId("archive/form");
    form.setValue(PacketForm.FOLDER);
    year.setId("archive/year");
    list = Gap.grow(new Card(Gap.grow(table)).flush());
    root = Gap.MEDIUM.column(acts(), banner, list, Gap.grow(missing.node()));
    banner.setId("archive/notice");
    model.matters().subscribe(this::show);
    model.noticeProperty().subscribe(banner::tell);
    look(null);
  }

  private Node acts() {
    Button archive =
        Buttons.primary(
            "archive/matters",
            TEXTS.say("archive"),
            () -> model.archive(table.allSelected(), form.getValue()));
    Label as = Words.plain(TEXTS.say("archive.as"));
    as.setMinWidth(Region.USE_PREF_SIZE);
    Button volume =
        Buttons.secondary(
            "archive/volume",
            TEXTS.say("volume"),
            () -> model.volume(year.getValue(), form.getValue()));
    archive.disableProperty().bind(model.packingProperty());
    volume.disableProperty().bind(model.packingProperty().or(year.valueProperty().isNull()));
    year.setMinWidth(Region.USE_PREF_SIZE);
    form.setMinWidth(Region.USE_PREF_SIZE);
    return Gap.SMALL.row(
        Words.hint(TEXTS.say("archive.hint")), Gap.spring(), as, form, archive, year, volume);
  }

  private TablePanel<LedgerMatter> table() {
    return Tables.<LedgerMatter>table("ledger-matters")
        .several()
        .text("number", TEXTS.say("forms.number"), 10, LedgerMatter::number)
        .text("title", TEXTS.say("forms.matter"), 15, LedgerMatter::title)
        .text("category", TEXTS.say("forms.category"), 13, LedgerMatter::category)
        .hidden()
        .text(
            "raised",
            TEXTS.say("forms.raised"),
            7,
            m -> m.raisedOn().toString(),
            LedgerMatter::raisedOn)
        .hidden()
        .text("standing", TEXTS.say("forms.standing"), 7, LedgerMatter::standing)
        .tag(
            "flags",
            TEXTS.say("forms.flags"),
            4,
            m -> m.late() ? new Tag.Words(TEXTS.say("late"), Tone.DUE) : null)
        .drawn(
            "missing", TEXTS.say("missing.column"), 6, MattersView::missingWords, this::missingLink)
        .text("packet", TEXTS.say("packet.column"), 12, MattersView::packetWords)
        .drawn(
            "form",
            TEXTS.say("forms.form"),
            15,
            m -> TEXTS.say("forms.count", m.forms()),
            this::printing)
        .empty(new EmptyState(TEXTS.say("forms.empty"), TEXTS.say("forms.empty.next")))
        .sameBy(LedgerMatter::id)
        .onOpen(m -> model.showForm(m.id()))
        .build();
  }

  private static String missingWords(LedgerMatter matter) {
    List<MissingPaper> papers = matter.missing();
    return papers == null
        ? TEXTS.say("missing.looking")
        : papers.isEmpty() ? TEXTS.say("missing.none") : TEXTS.say("missing.count", papers.size());
  }

  private Node missingLink(LedgerMatter matter) {
    List<MissingPaper> papers = matter.missing();
    return papers == null || papers.isEmpty()
        ? Words.hint(missingWords(matter))
        : Buttons.link(
            "archive/missing-" + matter.number(), missingWords(matter), () -> look(matter.id()));
  }

  private static String packetWords(LedgerMatter matter) {
    Packet packet = matter.packet();
    return packet == null
        ? TEXTS.say("packet.none")
        : TEXTS.say("packet.made", ChineseDate.of(packet.madeOn()), packet.mark());
  }

  private Node printing(LedgerMatter matter) {
    return Gap.SMALL.row(
        Buttons.link(
            "ledger/form-" + matter.number(),
            TEXTS.say("forms.print"),
            () -> model.showForm(matter.id())),
        Buttons.link(
            "ledger/form-workbook-" + matter.number(),
            TEXTS.say("forms.workbook"),
            () -> model.saveWorkbook(matter)),
        Words.hint(TEXTS.say("forms.count", matter.forms())));
  }

  private void show() {
    table.show(model.matters());
    List<Integer> years = model.years();
    Integer before = year.getValue();
    year.getItems().setAll(years);
    year.setValue(
        before != null && years.contains(before)
            ? before
            : years.isEmpty() ? null : years.getFirst());
    look(looked);
  }

  /** Shows what the file of a matter lacks; null = of none. */
  private void look(@Nullable UUID matter) {
    looked = matter;
    LedgerMatter lacking =
        model.matters().stream()
            .filter(m -> m.id().equals(matter))
            .filter(m -> m.missing() != null && !Objects.requireNonNull(m.missing()).isEmpty())
            .findFirst()
            .orElse(null);
    missing.show(lacking);
    // In its place: beside it, neither could be read.
    Shown.when(lacking == null, list);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {
    model.close();
  }
}
