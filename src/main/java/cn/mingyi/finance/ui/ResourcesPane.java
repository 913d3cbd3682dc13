package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Acreage;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.Resource;
import cn.mingyi.finance.usecase.KeepResources;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 资源与合同: land, woods and water above, contracts and what is collected of them below. */
final class ResourcesPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(ResourcesPane.class);

  private record Let(Contract contract, Money due, Money collected) {}

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final TablePanel<Resource> resources;
  private final TablePanel<Let> contracts;
  private final VBox node;
  private Estate estate = Estate.EMPTY;

  ResourcesPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    resources = resources();
    contracts = contracts();
    node =
        Gap.MEDIUM.column(
            Gap.grow(card(TEXTS.say("resources.head"), resources)),
            Gap.grow(card(TEXTS.say("contracts.head", tools.today().getYear()), contracts)));
  }

  private static Card card(String head, TablePanel<?> table) {
    Card card = Card.titled(head, "").with(Gap.grow(table));
    card.setPrefHeight(300);
    return card;
  }

  private TablePanel<Resource> resources() {
    return Tables.<Resource>table("resources")
        .text("number", TEXTS.say("assets.number"), 5, Resource::number)
        .text("kind", TEXTS.say("resources.kind"), 5, Resource::kind)
        .text(
            "area",
            TEXTS.say("resources.area"),
            5,
            r -> r.area().words(),
            r -> r.area().hundredths())
        .text("bounds", TEXTS.say("resources.bounds"), 20, Resource::bounds)
        .text("contractor", TEXTS.say("contracts.contractor"), 9, this::contractor)
        .bare()
        .sameBy(Resource::resourceId)
        .onOpen(r -> askResource(r))
        .empty(new EmptyState(TEXTS.say("resources.none"), ""))
        .build();
  }

  private String contractor(Resource resource) {
    return estate
        .contractOf(resource, tools.today())
        .map(Contract::contractor)
        .orElse(TEXTS.say("resources.free"));
  }

  private TablePanel<Let> contracts() {
    return Tables.<Let>table("contracts")
        .text("number", TEXTS.say("contracts.number"), 6, l -> l.contract().number())
        .text("subject", TEXTS.say("contracts.subject"), 10, l -> l.contract().subject())
        .text("contractor", TEXTS.say("contracts.contractor"), 8, l -> l.contract().contractor())
        .text(
            "term",
            TEXTS.say("contracts.term"),
            12,
            l -> l.contract().from() + " 至 " + l.contract().to())
        .money("fee", TEXTS.say("contracts.fee"), 6, l -> l.contract().annualFee())
        .money("collected", TEXTS.say("contracts.collected"), 6, Let::collected)
        .tag("state", TEXTS.say("contracts.state"), 7, ResourcesPane::state)
        .bare()
        .sameBy(l -> l.contract().id())
        .onOpen(this::collect)
        .empty(new EmptyState(TEXTS.say("contracts.none"), ""))
        .build();
  }

  private static Tag.Words state(Let let) {
    Money left = let.due().minus(let.collected());
    if (let.due().fen() == 0) {
      return new Tag.Words(TEXTS.say("contracts.nothingDue"), Tone.NEUTRAL);
    }
    return left.fen() <= 0
        ? new Tag.Words(TEXTS.say("contracts.paid"), Tone.OK)
        : new Tag.Words(TEXTS.say("contracts.owed", left.yuan()), Tone.DUE);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> actions() {
    return List.of(
        Buttons.secondary("resources/new", TEXTS.say("resources.new"), () -> askResource(null)),
        Buttons.secondary("contracts/new", TEXTS.say("contracts.new"), this::sign),
        Buttons.primary(
            "contracts/collect",
            TEXTS.say("contracts.collect"),
            () -> contracts.selected().ifPresent(this::collect)));
  }

  @Override
  public void show(FinancePage page) {
    estate = page.file().estate();
    LocalDate today = tools.today();
    resources.show(estate.resourcesOn(today));
    contracts.show(
        estate.contracts().stream()
            .map(c ->
                new Let(c, c.due(today.getYear()), estate.collected(c, today.getYear(), today)))
            .toList());
    contracts.selectSomething();
  }

  private void askResource(@Nullable Resource before) {
    Form form = new Form("resource-form");
    var number = form.text("number", TEXTS.say("assets.number"));
    var kind = form.text("kind", TEXTS.say("resources.kind"));
    var area = form.text("area", TEXTS.say("resources.area"));
    var bounds = form.text("bounds", TEXTS.say("resources.bounds"));
    var asOf = form.day("asOf", TEXTS.say("assets.asOf"), tools.today());
    var reason = form.text("reason", TEXTS.say("assets.reason"));
    asOf.control().dayProperty().set(tools.today());
    reason.shown(before != null);
    if (before != null) {
      number.control().setText(before.number());
      kind.control().setText(before.kind());
      area.control().setText(before.area().words());
      bounds.control().setText(before.bounds());
    }
    form.row(number, kind, area).row(bounds).row(asOf, reason.weight(2));
    tools
        .dialogs()
        .form(
            before == null ? TEXTS.say("resources.new") : TEXTS.say("resources.change"),
            form,
            before == null ? TEXTS.say("resources.submit") : TEXTS.say("assets.change.submit"),
            open -> {
              KeepResources.Draft draft =
                  new KeepResources.Draft(
                      asOf.control().dayProperty().get(),
                      number.control().getText(),
                      kind.control().getText(),
                      Acreage.parse(area.control().getText()).orElse(null),
                      bounds.control().getText(),
                      reason.control().getText());
              tools.submit(
                  open,
                  () ->
                      before == null
                          ? desk.keepResources().register(draft)
                          : desk.keepResources().change(before.resourceId(), draft),
                  done -> model.done(TEXTS.say("resources.done", done.number())));
            });
  }

  private void sign() {
    Form form = new Form("contract-form");
    var number = form.text("number", TEXTS.say("contracts.number"));
    var resource =
        form.choice(
            "resource",
            TEXTS.say("contracts.resource"),
            Stream.concat(
                    Stream.of(Optional.<Resource>empty()),
                    estate.resourcesOn(tools.today()).stream().map(Optional::of))
                .toList(),
            r ->
                r.map(x -> x.number() + " " + x.kind())
                    .orElse(TEXTS.say("contracts.resource.none")));
    var subject = form.text("subject", TEXTS.say("contracts.subject"));
    var contractor = form.text("contractor", TEXTS.say("contracts.contractor"));
    var from = form.day("from", TEXTS.say("contracts.from"), tools.today());
    var to = form.day("to", TEXTS.say("contracts.to"), tools.today());
    var fee = form.money("annualFee", TEXTS.say("contracts.fee"));
    var resolution = form.text("resolution", TEXTS.say("entries.resolution"));
    resource.control().getSelectionModel().selectFirst();
    form.row(number, resource.weight(2))
        .row(subject)
        .row(contractor, fee)
        .row(from, to)
        .row(resolution);
    tools
        .dialogs()
        .form(
            TEXTS.say("contracts.new"),
            form,
            TEXTS.say("contracts.submit"),
            open -> {
              KeepResources.Signed signed =
                  new KeepResources.Signed(
                      number.control().getText(),
                      resource.control().getValue().map(Resource::resourceId).orElse(null),
                      subject.control().getText(),
                      contractor.control().getText(),
                      from.control().dayProperty().get(),
                      to.control().dayProperty().get(),
                      fee.control().amountProperty().get(),
                      resolution.control().getText());
              tools.submit(
                  open,
                  () -> desk.keepResources().sign(signed),
                  done -> model.done(TEXTS.say("contracts.done", done.number())));
            });
  }

  private void collect(Let let) {
    Form form = new Form("fee-form");
    var year = form.number("year", TEXTS.say("contracts.year"));
    var day = form.day("day", TEXTS.say("entries.day"), tools.today());
    var amount = form.money("amount", TEXTS.say("entry.amount"));
    var voucher = form.text("voucher", TEXTS.say("debts.voucher"));
    year.control().valueProperty().set(tools.today().getYear());
    day.control().dayProperty().set(tools.today());
    voucher.hint(TEXTS.say("debts.voucher.hint"));
    amount.hint(TEXTS.say("contracts.collect.left", let.due().minus(let.collected()).yuan()));
    form.add(
            Words.wrapped(
                Words.plain(let.contract().subject() + "　" + let.contract().contractor())))
        .row(year, day)
        .row(amount, voucher);
    tools
        .dialogs()
        .form(
            TEXTS.say("contracts.collect"),
            form,
            TEXTS.say("contracts.collect.submit"),
            open -> {
              Integer of = year.control().valueProperty().get();
              LocalDate on = day.control().dayProperty().get();
              Money paid = amount.control().amountProperty().get();
              String in = voucher.control().getText();
              tools.submit(
                  open,
                  () -> desk.keepResources().collect(let.contract().id(), of, on, paid, in),
                  done -> model.done(TEXTS.say("contracts.collected.done", done.amount().yuan())));
            });
  }
}
