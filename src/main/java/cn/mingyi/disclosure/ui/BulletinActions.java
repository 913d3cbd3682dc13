package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.ui.BulletinViewModel.Page;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.AttachmentKind;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** What can be done with a bulletin: the steps of its life, its paper, its photographs. */
final class BulletinActions {
  private static final Texts TEXTS = Texts.beside(BulletinActions.class);

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final BulletinViewModel model;
  private final Banner banner;

  BulletinActions(DisclosureDesk desk, ScreenTools tools, BulletinViewModel model, Banner banner) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.banner = banner;
  }

  void save() {
    saved(file -> file);
  }

  void submit() {
    LocalDate today = tools.today();
    saved(file -> desk.reviewBulletin().submit(model.id(), today, ""));
  }

  void finish() {
    saved(file -> desk.reviewBulletin().finish(model.id()));
  }

  /** Masks everything that was found in what is typed. */
  void mask() {
    saved(file -> {
      desk.reviewBulletin().mask(desk.writeBulletin(), model.id());
      return desk.queries().file(model.id());
    });
  }

  void renew() {
    saved(file -> desk.writeBulletin().regenerate(model.id(), file.bulletin().version()));
  }

  /** Saves what is typed, then goes on; a refusal stands in the banner and loses nothing. */
  private void saved(UnaryOperator<BulletinFile> then) {
    banner.hide();
    tools
        .database()
        .run(model.saving())
        .onSuccess(file -> {
          model.saved(file);
          tools
              .database()
              .run(() -> then.apply(file))
              .onSuccess(done -> model.load())
              .onRefused(this::refused)
              .onStale(old -> banner.bad(TEXTS.say("bulletin.stale")))
              .onUnavailable(away -> banner.bad(away.sentence()));
        })
        .onRefused(this::refused)
        .onStale(old -> banner.bad(TEXTS.say("bulletin.stale")))
        .onUnavailable(away -> banner.bad(away.sentence()));
  }

  private void refused(RuleViolation no) {
    banner.refused(no);
  }

  void drop() {
    Form form = new Form("drop-form");
    var reason = form.text("reason", TEXTS.say("drop.reason"));
    form.row(reason);
    ask(
        TEXTS.say("bulletin.drop"),
        form,
        TEXTS.say("drop.submit"),
        () -> {
          String why = reason.control().getText();
          return () -> desk.writeBulletin().drop(model.id(), why);
        });
  }

  void release(Finding finding) {
    Form form = new Form("release-form");
    var reason = form.text("reason", TEXTS.say("release.reason"));
    reason.hint(TEXTS.say("release.hint"));
    form.add(Words.wrapped(Words.plain(finding.words()))).row(reason);
    save();
    ask(
        TEXTS.say("release.head"),
        form,
        TEXTS.say("release.submit"),
        () -> {
          String why = reason.control().getText();
          return () -> desk.reviewBulletin().release(model.id(), finding, why);
        });
  }

  /**
   * @param approved the verdict that is suggested
   */
  void review(Page page, boolean approved) {
    Form form = new Form("review-form");
    var reviewer =
        form.search("reviewer", TEXTS.say("review.reviewer"), page.supervisors(), n -> n);
    if (page.supervisors().isEmpty()) {
      reviewer.hint(TEXTS.say("review.unregistered"));
    }
    var verdict =
        form.choice(
            "approved",
            TEXTS.say("review.verdict"),
            List.of(true, false),
            yes -> yes ? TEXTS.say("review.approved") : TEXTS.say("review.returned"));
    verdict.control().setValue(approved);
    var opinion = form.area("opinion", TEXTS.say("review.opinion"), 2);
    var recused = form.text("recused", TEXTS.say("review.recused"));
    recused.hint(TEXTS.say("review.recused.hint"));
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("review.day"), page.today());
    form.row(reviewer, verdict).row(opinion).row(recused).row(event.day()).row(event.lateReason());
    ask(
        TEXTS.say("review.head"),
        form,
        TEXTS.say("review.submit"),
        () -> {
          ReviewBulletin.Review given =
              new ReviewBulletin.Review(
                  model.id(),
                  reviewer.control().editor().getText(),
                  verdict.control().getValue(),
                  opinion.control().getText(),
                  recused.control().getText(),
                  event.on(),
                  event.late());
          return () -> desk.reviewBulletin().review(given);
        });
  }

  void post(Page page) {
    Form form = new Form("post-form");
    var places = form.text("places", TEXTS.say("post.places"));
    boolean party = page.file().bulletin().partyOnly();
    places.hint(party ? TEXTS.say("post.party") : TEXTS.say("post.places.hint"));
    if (!page.places().isEmpty()) {
      places.control().setText(page.places().getFirst());
    }
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("post.day"), page.today());
    event.day().hint(TEXTS.say("post.days"));
    form.row(places).row(event.day()).row(event.lateReason());
    ask(
        TEXTS.say("bulletin.post"),
        form,
        TEXTS.say("bulletin.post"),
        () -> {
          String where = places.control().getText();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk.postBulletin().post(model.id(), where, on, late);
        });
  }

  void takeDown(LocalDate lastDay) {
    Form form = new Form("take-down-form");
    EventFields event =
        new EventFields(form, "happenedOn", TEXTS.say("takeDown.day"), tools.today());
    var early = form.area("earlyReason", TEXTS.say("takeDown.early"), 2);
    early.hint(TEXTS.say("takeDown.early.hint"));
    event
        .day()
        .control()
        .dayProperty()
        .subscribe(on -> early.shown(on != null && !on.isAfter(lastDay)));
    form.row(event.day()).row(event.lateReason()).row(early);
    ask(
        TEXTS.say("takeDown.head", lastDay),
        form,
        TEXTS.say("bulletin.takeDown"),
        () -> {
          String why = early.control().getText();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk.postBulletin().takeDown(model.id(), why, on, late);
        });
  }

  void correct() {
    tools
        .database()
        .run(() -> desk.writeBulletin().correct(model.id()).bulletin().id())
        .onSuccess(id -> tools.navigator().go(new Place(DisclosureView.AREA, id.toString())))
        .onRefused(this::refused);
  }

  void photo(BulletinEvent posting, AttachmentKind kind) {
    tools
        .files()
        .open(
            kind.label(),
            new FileChoices.Kind(TEXTS.say("file.picture"), List.of("jpg", "jpeg", "png")))
        .ifPresent(file ->
            tools
                .database()
                .run(() ->
                    desk.attachFile()
                        .attach(
                            posting.id(),
                            desk.queries().file(model.id()).bulletin().number(),
                            kind,
                            file))
                .onSuccess(done -> model.load())
                .onRefused(this::refused)
                .onUnavailable(away -> banner.bad(away.sentence())));
  }

  private record Facts(Letterhead letterhead, PrintedBulletin bulletin) {}

  void print() {
    Form form = new Form("paper-form");
    var paper =
        form.choice(
            "form",
            TEXTS.say("paper.form"),
            Arrays.asList(PaperChoice.Form.values()),
            PaperChoice.Form::label);
    paper.control().setValue(PaperChoice.Form.A4);
    var metres =
        form.choice(
            "metres", TEXTS.say("paper.metres"), List.of(1, 2, 3, 4), m -> TEXTS.say("metres", m));
    metres.control().setValue(PaperChoice.USUAL_METRES);
    var office = form.check("office", TEXTS.say("paper.office"));
    office.hint(TEXTS.say("paper.office.hint"));
    paper
        .control()
        .valueProperty()
        .subscribe(chosen -> metres.shown(chosen == PaperChoice.Form.LARGE));
    var planned = form.day("planned", TEXTS.say("paper.planned"), tools.today());
    planned.hint(TEXTS.say("paper.planned.hint"));
    planned.control().dayProperty().set(tools.today());
    Page page = model.pageProperty().get();
    planned.shown(page != null && page.file().bulletin().state() == BulletinState.FINAL);
    form.row(paper, metres).row(planned).row(office);
    tools
        .dialogs()
        .form(
            TEXTS.say("bulletin.print"),
            form,
            TEXTS.say("paper.show"),
            open -> {
              PaperChoice choice =
                  new PaperChoice(
                      paper.control().getValue(),
                      office.control().isSelected(),
                      metres.control().getValue());
              LocalDate day = planned.control().dayProperty().get();
              open.close();
              show(choice, day == null ? tools.today() : day);
            });
  }

  private void show(PaperChoice choice, LocalDate planned) {
    tools
        .database()
        .run(model.saving())
        .onSuccess(file -> {
          model.saved(file);
          tools
              .papers()
              .show(
                  () ->
                      new Facts(
                          desk.letterhead().get(),
                          desk.queries().printed(model.id(), choice.office(), planned)),
                  facts -> desk.papers().bulletin(facts.letterhead(), facts.bulletin(), choice));
        })
        .onRefused(this::refused);
  }

  private void ask(
      String title,
      Form form,
      String action,
      java.util.function.Supplier<Callable<BulletinFile>> filled) {
    tools
        .dialogs()
        .form(title, form, action, open -> tools.submit(open, filled.get(), done -> model.load()));
  }
}
