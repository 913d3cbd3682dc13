package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** 换届移交 on the screen, with the packets that were made. */
public final class HandoverView implements Screen {
  private static final Texts TEXTS = Texts.beside(HandoverView.class);

  private final HandoverViewModel model;
  private final Banner banner = new Banner();
  private final Form form = new Form("handover-form");
  private final FormField<TextField> from = form.text("from", TEXTS.say("handover.from"));
  private final FormField<TextField> to = form.text("to", TEXTS.say("handover.to"));
  private final FormField<TextField> witness =
      form.text("witness", TEXTS.say("handover.witness")).example(TEXTS.say("handover.witness.ex"));
  private final FormField<DayField> on;
  private final FormField<ComboBox<PacketForm>> as =
      form.choice(
          "as", TEXTS.say("archive.as"), Arrays.asList(PacketForm.values()), PacketForm::label);
  private final FittingScroll root;

  /**
   * @param below stands under the form: the report of the year
   */
  public HandoverView(HandoverDesk desk, ScreenTools tools, Node below) {
    model = new HandoverViewModel(desk, tools);

    on = form.day("on", TEXTS.say("handover.on"), tools.today());
    as.control().setValue(PacketForm.FOLDER);
    form.row(from, to, witness, on, as);
    form.keepIn(tools.drafts(), "handover");
    Button submit = Buttons.primary("handover/submit", TEXTS.say("handover.submit"), this::submit);
    submit.disableProperty().bind(model.packingProperty());
    banner.setId("handover/notice");
    Card handover =
        Card.titled(TEXTS.say("handover.title"), "", submit)
            .with(Words.wrapped(Words.muted(TEXTS.say("handover.what"))), form.node());
    TablePanel<Packet> table = table();
    table.getStyleClass().add("packets-table");
    Card made =
        Card.titled(TEXTS.say("packets.title"), TEXTS.say("packets.note")).with(Gap.grow(table));
    root = Gap.grow(new FittingScroll(Gap.MEDIUM.column(banner, handover, below, Gap.grow(made))));
    model.packets().subscribe(() -> table.show(model.packets()));
    model.noticeProperty().subscribe(banner::tell);
  }

  private static TablePanel<Packet> table() {
    return Tables.<Packet>table("packets")
        .bare()
        .text("made", TEXTS.say("packets.made"), 7, p -> p.madeOn().toString(), Packet::madeOn)
        .text("kind", TEXTS.say("packets.kind"), 6, p -> p.kind().label())
        .text("name", TEXTS.say("packets.name"), 14, Packet::name)
        .number("files", TEXTS.say("packets.files"), 4, p -> (long) p.files())
        .text("operator", TEXTS.say("packets.operator"), 5, Packet::operator)
        .text("hash", TEXTS.say("packets.hash"), 42, Packet::manifestSha256)
        .empty(new EmptyState(TEXTS.say("packets.empty"), TEXTS.say("packets.empty.next")))
        .sameBy(Packet::id)
        .build();
  }

  private void submit() {
    form.clear();
    if (form.understood()) {
      model.handOver(
          new HandoverHands(
              typed(from), typed(to), typed(witness), on.control().dayProperty().get()),
          as.control().getValue(),
          form::show);
    }
  }

  private static String typed(FormField<TextField> field) {
    return field.control().getText().strip();
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
    form.keepNow();
    model.packets().clear();
  }
}
