package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Asset;
import cn.mingyi.finance.domain.AssetKind;
import cn.mingyi.finance.domain.AssetState;
import cn.mingyi.finance.usecase.KeepAssets;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** 资产: what the village owns, each as it is now. */
final class AssetsPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(AssetsPane.class);

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final RecordsTable<Asset> records;

  AssetsPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    TablePanel<Asset> table =
        Tables.<Asset>table("assets")
            .text("number", TEXTS.say("assets.number"), 5, Asset::number)
            .text("name", TEXTS.say("assets.name"), 12, Asset::name)
            .text("kind", TEXTS.say("assets.kind"), 5, a -> a.kind().label())
            .text("acquired", TEXTS.say("assets.acquired"), 6, a -> a.acquiredOn().toString())
            .money("original", TEXTS.say("assets.original"), 7, Asset::original)
            .money("net", TEXTS.say("assets.net"), 7, Asset::net)
            .text("user", TEXTS.say("assets.user"), 7, Asset::user)
            .tag("state", TEXTS.say("assets.state"), 5, AssetsPane::state)
            .empty(new EmptyState(TEXTS.say("assets.none"), TEXTS.say("assets.none.next")))
            .sameBy(Asset::assetId)
            .onOpen(this::change)
            .build();
    records =
        new RecordsTable<>(
            table.exporting(tools.tables(), FinancePart.ASSETS.label()), TEXTS.say("assets.hint"));
  }

  private static Tag.Words state(Asset asset) {
    return new Tag.Words(
        asset.state().label(),
        switch (asset.state()) {
          case IN_USE, LET -> Tone.OK;
          case IDLE -> Tone.DUE;
          case SCRAPPED, SOLD -> Tone.NEUTRAL;
        });
  }

  @Override
  public Node node() {
    return records.node();
  }

  @Override
  public List<Node> actions() {
    return List.of(
        Buttons.secondary(
            "assets/change",
            TEXTS.say("assets.change"),
            () -> records.table().selected().ifPresent(this::change)),
        Buttons.primary("assets/new", TEXTS.say("assets.new"), () -> ask(null)));
  }

  @Override
  public void show(FinancePage page) {
    records.show(page.file().estate().assetsOn(tools.today()));
  }

  private void change(Asset before) {
    ask(before);
  }

  private void ask(@Nullable Asset before) {
    Form form = new Form("asset-form");
    var asOf = form.day("asOf", TEXTS.say("assets.asOf"), tools.today());
    var number = form.text("number", TEXTS.say("assets.number"));
    var name = form.text("name", TEXTS.say("assets.name"));
    var kind =
        form.choice(
            "kind", TEXTS.say("assets.kind"), List.of(AssetKind.values()), AssetKind::label);
    var acquired = form.day("acquiredOn", TEXTS.say("assets.acquired"), tools.today());
    var original = form.money("original", TEXTS.say("assets.original"));
    var net = form.money("net", TEXTS.say("assets.net"));
    var user = form.text("user", TEXTS.say("assets.user"));
    var state =
        form.choice(
            "state", TEXTS.say("assets.state"), List.of(AssetState.values()), AssetState::label);
    var reason = form.text("reason", TEXTS.say("assets.reason"));
    asOf.control().dayProperty().set(tools.today());
    state.control().getSelectionModel().selectFirst();
    reason.shown(before != null);
    if (before != null) {
      number.control().setText(before.number());
      name.control().setText(before.name());
      kind.control().setValue(before.kind());
      acquired.control().dayProperty().set(before.acquiredOn());
      original.control().amountProperty().set(before.original());
      net.control().amountProperty().set(before.net());
      user.control().setText(before.user());
      state.control().setValue(before.state());
    }
    form.row(number, name.weight(2))
        .row(kind, acquired, asOf)
        .row(original, net)
        .row(user, state)
        .row(reason);
    tools
        .dialogs()
        .form(
            before == null ? TEXTS.say("assets.new") : TEXTS.say("assets.change"),
            form,
            before == null ? TEXTS.say("assets.submit") : TEXTS.say("assets.change.submit"),
            open -> {
              KeepAssets.Draft draft =
                  new KeepAssets.Draft(
                      asOf.control().dayProperty().get(),
                      number.control().getText(),
                      name.control().getText(),
                      kind.control().getValue(),
                      acquired.control().dayProperty().get(),
                      original.control().amountProperty().get(),
                      net.control().amountProperty().get(),
                      user.control().getText(),
                      state.control().getValue(),
                      reason.control().getText());
              tools.submit(
                  open,
                  () ->
                      before == null
                          ? desk.keepAssets().register(draft)
                          : desk.keepAssets().change(before.assetId(), draft),
                  done -> model.done(TEXTS.say("assets.done", done.number(), done.name())));
            });
  }
}
