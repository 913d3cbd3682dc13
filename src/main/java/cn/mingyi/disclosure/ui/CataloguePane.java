package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.DueRule;
import cn.mingyi.disclosure.domain.Frequency;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.CatalogueImport;
import cn.mingyi.disclosure.usecase.KeepCatalogue;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 公开目录: what is to be disclosed, how often, on what ground, by whom; with its history. */
final class CataloguePane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(CataloguePane.class);

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final DisclosureViewModel model;
  private final TablePanel<CatalogueItem> table;
  private final VBox detail = Gap.MEDIUM.column();
  private final HBox root;
  private @Nullable Page page;

  CataloguePane(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    table =
        Tables.<CatalogueItem>table("catalogue")
            .text("code", TEXTS.say("item.code"), 4, CatalogueItem::code)
            .text("kind", TEXTS.say("list.kind"), 4, this::kindName)
            .text(
                "title",
                TEXTS.say("item.title"),
                16,
                i -> i.inUse() ? i.title() : i.title() + "（" + TEXTS.say("item.off") + "）")
            .text("frequency", TEXTS.say("item.frequency"), 5, i -> i.frequency().label())
            .text("due", TEXTS.say("item.due"), 8, i -> i.due().label())
            .text("basis", TEXTS.say("item.basis"), 9, CatalogueItem::basis)
            .text("responsible", TEXTS.say("item.responsible"), 7, CatalogueItem::responsible)
            .text("template", TEXTS.say("item.template"), 6, i -> i.template().label())
            .hidden()
            .sameBy(CatalogueItem::code)
            .onOpen(item -> ask(item))
            .build()
            .exporting(tools.tables(), TEXTS.say("part.catalogue"));
    table.tools(
        Buttons.menu(
            "catalogue/more",
            TEXTS.say("catalogue.more"),
            Buttons.item("catalogue/add", TEXTS.say("catalogue.add"), () -> ask(null)),
            Buttons.item("catalogue/rename", TEXTS.say("catalogue.rename"), this::rename),
            Buttons.item("catalogue/export", TEXTS.say("catalogue.export"), this::export),
            Buttons.item("catalogue/load", TEXTS.say("catalogue.load"), this::load)));
    table.onSelect(this::show);
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    root = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    root.getStyleClass().add("gap-16");
  }

  private String kindName(CatalogueItem item) {
    return page == null ? item.kind().label() : page.name(item.kind());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page now) {
    page = now;
    table.show(now.items());
    table.selectSomething();
    show(table.selected());
  }

  private void show(Optional<CatalogueItem> selected) {
    detail.getChildren().clear();
    Page now = page;
    if (now == null || selected.isEmpty()) {
      return;
    }
    CatalogueItem item = selected.get();
    detail
        .getChildren()
        .addAll(
            Words.wrapped(Words.section(item.code() + "　" + item.title())),
            Words.wrapped(
                Words.plain(
                    TEXTS.say(
                        "item.summary",
                        kindName(item),
                        item.frequency().label(),
                        item.due().label(),
                        item.template().label(),
                        item.partyOnly() ? TEXTS.say("item.party") : TEXTS.say("item.public")))),
            Words.wrapped(Words.muted(TEXTS.say("item.basis.line", item.basis()))));
    if (!item.columns().isEmpty()) {
      detail
          .getChildren()
          .add(Words.wrapped(Words.hint(TEXTS.say("item.columns.line", item.columnsText()))));
    }
    detail
        .getChildren()
        .addAll(
            Gap.MEDIUM.row(
                Buttons.secondary("catalogue/change", TEXTS.say("item.change"), () -> ask(item))),
            Words.strong(TEXTS.say("item.history")),
            new Timeline(
                now.catalogue().history(item.code()).reversed().stream()
                    .map(v -> entry(v))
                    .toList()));
  }

  private static Timeline.Entry entry(CatalogueItem version) {
    return new Timeline.Entry(
        version.title(),
        version.frequency().label() + " " + version.due().label(),
        version.validFrom().getYear() <= 2000
            ? version.source()
            : TEXTS.say("item.since", version.validFrom(), version.source()));
  }

  private void ask(@Nullable CatalogueItem item) {
    Form form = new Form("item-form");
    var kind =
        form.choice(
            "kind",
            TEXTS.say("list.kind"),
            Arrays.asList(DisclosureKind.values()),
            k -> page == null ? k.label() : page.name(k));
    var title = form.text("title", TEXTS.say("item.title")).weight(2);
    var frequency =
        form.choice(
            "frequency",
            TEXTS.say("item.frequency"),
            Arrays.asList(Frequency.values()),
            Frequency::label);
    var from =
        form.choice(
            "dueFrom",
            TEXTS.say("item.dueFrom"),
            Arrays.asList(DueRule.From.values()),
            DueRule.From::label);
    var days = form.number("dueDays", TEXTS.say("item.dueDays"));
    var basis = form.text("basis", TEXTS.say("item.basis"));
    var responsible = form.text("responsible", TEXTS.say("item.responsible"));
    var template =
        form.choice(
            "template",
            TEXTS.say("item.template"),
            Arrays.asList(Template.values()),
            Template::label);
    var party = form.check("partyOnly", TEXTS.say("item.partyOnly"));
    var columns =
        form.area("columns", TEXTS.say("item.columns"), 2).hint(TEXTS.say("item.columns.hint"));
    var body = form.area("body", TEXTS.say("item.body"), 3);
    var inUse = form.check("inUse", TEXTS.say("item.inUse"));
    var source = form.text("source", TEXTS.say("item.source")).weight(2);
    var validFrom = form.day("validFrom", TEXTS.say("item.validFrom"), tools.today());
    validFrom.control().dayProperty().set(tools.today());
    inUse.control().setSelected(item == null || item.inUse());
    if (item != null) {
      kind.control().setValue(item.kind());
      title.control().setText(item.title());
      frequency.control().setValue(item.frequency());
      from.control().setValue(item.due().from());
      days.control().valueProperty().set(item.due().days());
      basis.control().setText(item.basis());
      responsible.control().setText(item.responsible());
      template.control().setValue(item.template());
      party.control().setSelected(item.partyOnly());
      columns.control().setText(item.columnsText());
      body.control().setText(item.body());
    }
    form.row(kind, title)
        .row(frequency, from, days)
        .row(basis, responsible)
        .row(template, party)
        .row(columns)
        .row(body)
        .row(source, validFrom)
        .row(inUse);
    tools
        .dialogs()
        .form(
            item == null ? TEXTS.say("catalogue.add") : TEXTS.say("item.change.head", item.title()),
            form,
            TEXTS.say("item.submit"),
            open -> {
              KeepCatalogue.ItemForm filled =
                  new KeepCatalogue.ItemForm(
                      item == null ? "" : item.code(),
                      kind.control().getValue(),
                      title.control().getText(),
                      frequency.control().getValue(),
                      from.control().getValue(),
                      days.control().valueProperty().get(),
                      basis.control().getText(),
                      responsible.control().getText(),
                      template.control().getValue(),
                      party.control().isSelected(),
                      columns.control().getText(),
                      body.control().getText(),
                      inUse.control().isSelected(),
                      source.control().getText(),
                      validFrom.control().dayProperty().get());
              tools.submit(open, () -> desk.keepCatalogue().change(filled), done -> model.load());
            });
  }

  private void rename() {
    Form form = new Form("kind-form");
    var kind =
        form.choice(
            "kind",
            TEXTS.say("list.kind"),
            Arrays.asList(DisclosureKind.values()),
            DisclosureKind::label);
    kind.control().setValue(DisclosureKind.CURRENT_AFFAIRS);
    var name = form.text("name", TEXTS.say("kind.name"));
    var description = form.area("description", TEXTS.say("kind.description"), 2);
    var source = form.text("source", TEXTS.say("item.source"));
    var from = form.day("validFrom", TEXTS.say("item.validFrom"), tools.today());
    from.control().dayProperty().set(tools.today());
    form.add(Words.wrapped(Words.muted(TEXTS.say("kind.note"))))
        .row(kind, name)
        .row(description)
        .row(source, from);
    tools
        .dialogs()
        .form(
            TEXTS.say("catalogue.rename"),
            form,
            TEXTS.say("kind.submit"),
            open -> {
              DisclosureKind which = kind.control().getValue();
              String called = name.control().getText();
              String meaning = description.control().getText();
              String ground = source.control().getText();
              var first = from.control().dayProperty().get();
              tools.submit(
                  open,
                  () -> {
                    desk.keepCatalogue().rename(which, called, meaning, ground, first);
                    return true;
                  },
                  done -> model.load());
            });
  }

  private void export() {
    tools
        .files()
        .save(TEXTS.say("catalogue.export"), TEXTS.say("catalogue.file") + ".xlsx", excel())
        .ifPresent(target ->
            tools
                .database()
                .run(() -> desk.keepCatalogue().export(target))
                .onSuccess(done -> tell(target.toString()))
                .onUnavailable(away -> tell(away.sentence())));
  }

  private void load() {
    tools
        .files()
        .open(TEXTS.say("catalogue.load"), excel())
        .ifPresent(file ->
            tools
                .database()
                .run(() -> desk.keepCatalogue().plan(file))
                .onSuccess(this::confirm)
                .onRefused(no -> tell(no.sentences()))
                .onUnavailable(away -> tell(away.sentence())));
  }

  private void confirm(CatalogueImport plan) {
    if (!plan.refusals().isEmpty()) {
      tell(plan.refusals());
      return;
    }
    tools
        .dialogs()
        .confirm(
            new Dialogs.Question(
                TEXTS.say("catalogue.load"),
                TEXTS.say("catalogue.plan", plan.read(), plan.same(), plan.changes().size()),
                TEXTS.say("catalogue.load.submit"),
                false),
            () ->
                tools
                    .database()
                    .run(() -> desk.keepCatalogue().load(plan))
                    .onSuccess(done -> model.load()));
  }

  private void tell(String sentence) {
    tell(List.of(sentence));
  }

  private void tell(List<String> sentences) {
    tools.dialogs().message(TEXTS.say("part.catalogue"), sentences);
  }

  private static FileChoices.Kind excel() {
    return new FileChoices.Kind(TEXTS.say("file.excel"), List.of("xlsx", "xls"));
  }
}
