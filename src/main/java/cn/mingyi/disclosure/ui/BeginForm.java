package cn.mingyi.disclosure.ui;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.SearchField;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** 编制公开单: what is to be disclosed, of which period. */
final class BeginForm {
  private static final Texts TEXTS = Texts.beside(BeginForm.class);
  private static final int PERIODS = 8;

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final DisclosureViewModel model;
  private boolean waiting;
  private @Nullable UUID wanted;

  BeginForm(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
  }

  /** Opens what does an owed disclosure, or begins it. */
  void goOn(Owed owed) {
    UUID bulletin = owed.bulletin();
    if (bulletin != null) {
      tools.navigator().go(new Place(DisclosureView.AREA, bulletin.toString()));
    } else {
      ask(owed.item(), owed.period());
    }
  }

  /** 决议公告 or 结果公告 of a matter, as soon as the matters are read. */
  void askFor(UUID matter) {
    wanted = matter;
    ask(null, null);
  }

  /** Asks now what was asked for before anything was read. */
  void resume() {
    if (waiting) {
      waiting = false;
      ask(null, null);
    }
  }

  private record Waiting(List<Matter> resolutions, List<Matter> outcomes) {}

  /**
   * @param item null = to be chosen
   */
  void ask(@Nullable CatalogueItem item, @Nullable ReportingPeriod period) {
    Page page = model.pageProperty().get();
    if (page == null) {
      waiting = true;
      return;
    }
    if (item != null && period != null) {
      model.begin(
          new WriteBulletin.Begin(item.code(), period, null, null),
          id -> tools.navigator().go(new Place(DisclosureView.AREA, id.toString())),
          no -> tools.dialogs().message(TEXTS.say("begin.refused"), no.sentences()));
      return;
    }
    tools
        .database()
        .run(() -> new Waiting(desk.line().waiting(false), desk.line().waiting(true)))
        .onSuccess(found -> open(page, item, found));
  }

  private void open(Page page, @Nullable CatalogueItem item, Waiting waiting) {
    Form form = new Form("begin-form");
    FormField<SearchField<CatalogueItem>> what =
        form.search(
            "item",
            TEXTS.say("begin.item"),
            page.items().stream().filter(CatalogueItem::inUse).toList(),
            i -> page.name(i.kind()) + " · " + i.title());
    FormField<ComboBox<ReportingPeriod>> which =
        form.choice("period", TEXTS.say("begin.period"), List.of(), ReportingPeriod::label);
    var event = form.day("eventOn", TEXTS.say("begin.event"), page.today());
    FormField<ComboBox<Matter>> matter =
        form.choice(
            "matter", TEXTS.say("begin.matter"), List.of(), m -> m.number() + " " + m.title());
    form.row(what).row(which).row(event).row(matter);
    what.control()
        .valueProperty()
        .subscribe(chosen -> {
          boolean periodical = chosen != null && chosen.frequency().length().isPresent();
          which.shown(periodical);
          boolean ofMatter = chosen != null && chosen.template().ofMatter();
          event.shown(chosen != null && !periodical && !ofMatter);
          matter.shown(ofMatter);
          if (chosen != null) {
            what.hint(
                TEXTS.say(
                    "begin.hint",
                    chosen.frequency().label(),
                    chosen.due().label(),
                    chosen.basis(),
                    chosen.template().label()));
            chosen
                .frequency()
                .length()
                .ifPresent(length -> {
                  List<ReportingPeriod> periods = periods(length, page.today());
                  which.control().getItems().setAll(periods);
                  which.control().setValue(periods.get(1));
                });
            List<Matter> matters =
                chosen.template() == Template.OUTCOME ? waiting.outcomes() : waiting.resolutions();
            matter.control().getItems().setAll(matters);
            matter.hint(matters.isEmpty() ? TEXTS.say("begin.noMatter") : "");
            if (matters.size() == 1) {
              matter.control().setValue(matters.getFirst());
            }
          }
        });
    what.control().valueProperty().set(item == null ? ofWanted(page, waiting) : item);
    matter.control().getItems().stream()
        .filter(m -> m.id().equals(wanted))
        .forEach(matter.control()::setValue);
    wanted = null;
    tools
        .dialogs()
        .form(
            TEXTS.say("begin.head"),
            form,
            TEXTS.say("begin.submit"),
            open -> {
              CatalogueItem chosen = what.control().valueProperty().get();
              Matter of = matter.control().getValue();
              boolean periodical = chosen != null && chosen.frequency().length().isPresent();
              WriteBulletin.Begin begin =
                  new WriteBulletin.Begin(
                      chosen == null ? "" : chosen.code(),
                      periodical ? which.control().getValue() : null,
                      periodical ? null : event.control().dayProperty().get(),
                      chosen != null && chosen.template().ofMatter() && of != null
                          ? of.id()
                          : null);
              tools.submit(
                  open,
                  () -> desk.writeBulletin().begin(begin).bulletin().id(),
                  id -> tools.navigator().go(new Place(DisclosureView.AREA, id.toString())));
            });
  }

  private @Nullable CatalogueItem ofWanted(Page page, Waiting waiting) {
    boolean outcome = waiting.outcomes().stream().anyMatch(m -> m.id().equals(wanted));
    return wanted == null
        ? null
        : page.items().stream()
            .filter(i -> i.template() == (outcome ? Template.OUTCOME : Template.RESOLUTION))
            .findFirst()
            .orElse(null);
  }

  /** The period that runs and those before, the newest first. */
  private static List<ReportingPeriod> periods(ReportingPeriod.Length length, LocalDate today) {
    ReportingPeriod now = ReportingPeriod.of(length, today);
    return Stream.concat(
            Stream.of(now),
            Stream.iterate(now.previous(), ReportingPeriod::previous).limit(PERIODS))
        .toList();
  }
}
