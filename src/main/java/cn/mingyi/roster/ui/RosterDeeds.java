package cn.mingyi.roster.ui;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.fx.Dialogs.OpenForm;
import cn.mingyi.platform.task.Background;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.RosterImport;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the forms of the roster hand in. A form stays open, with the reason, when it is refused. */
final class RosterDeeds {
  private final RosterKeeping keeping;
  private final Background database;
  private final Texts texts;
  private final Consumer<Notice> done;

  /**
   * @param done told what was done; the roster is to be read anew
   */
  RosterDeeds(RosterKeeping keeping, Background database, Texts texts, Consumer<Notice> done) {
    this.keeping = keeping;
    this.database = database;
    this.texts = texts;
    this.done = done;
  }

  /** What the form 任职 says. */
  record Appointment(
      @Nullable VillagerLine person,
      @Nullable Office office,
      String scope,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  void appoint(Appointment asked, OpenForm form) {
    VillagerLine person = asked.person();
    Office office = asked.office();
    if (person == null || office == null) {
      missing(form, person == null ? "person" : "office");
      return;
    }
    run(
        form,
        () ->
            keeping
                .appointOffice()
                .appoint(person.villager().id(), office, asked.scope(), asked.from(), asked.to()),
        texts.say("roster.done.appointed", person.name(), office.label()));
  }

  void endOffice(@Nullable TermLine line, @Nullable LocalDate last, String reason, OpenForm form) {
    if (line == null || last == null) {
      missing(form, line == null ? "term" : "last");
      return;
    }
    run(
        form,
        () -> keeping.endOffice().end(line.term(), last, reason.strip()),
        texts.say("roster.done.ended", line.person().name(), line.term().office().label()));
  }

  void nameRepresentative(
      String label,
      @Nullable VillagerLine person,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      OpenForm form) {
    if (label.isBlank()) {
      form.refused(new FieldRefused("scope", texts.say("roster.missing.label")));
      return;
    }
    if (person == null) {
      missing(form, "person");
      return;
    }
    run(
        form,
        () -> keeping.nameRepresentative().name(label, person.villager().id(), from, to),
        texts.say("roster.done.named", label, person.name()));
  }

  void admit(
      @Nullable VillagerLine person,
      @Nullable PartyStanding standing,
      @Nullable LocalDate from,
      OpenForm form) {
    if (person == null || standing == null) {
      missing(form, person == null ? "person" : "standing");
      return;
    }
    run(
        form,
        () -> keeping.admitPartyMember().admit(person.villager().id(), standing, from),
        texts.say("roster.done.admitted", person.name(), standing.label()));
  }

  void confirm(@Nullable PartyLine line, @Nullable LocalDate from, OpenForm form) {
    if (line == null || from == null) {
      missing(form, line == null ? "member" : "from");
      return;
    }
    admit(line.person(), PartyStanding.FULL, from, form);
  }

  void endMembership(
      @Nullable PartyLine line, @Nullable LocalDate last, String reason, OpenForm form) {
    if (line == null || last == null) {
      missing(form, line == null ? "member" : "last");
      return;
    }
    run(
        form,
        () -> keeping.admitPartyMember().end(line.member(), last, reason.strip()),
        texts.say("roster.done.left", line.person().name()));
  }

  void link(List<HouseholdLine> households, String label, @Nullable LocalDate from, OpenForm form) {
    List<UUID> ids = households.stream().map(h -> h.household().id()).toList();
    run(
        form,
        () -> keeping.linkHousehold().link(ids, label, from),
        texts.say("roster.done.linked", ids.size(), label.strip()));
  }

  void undo(RosterImport what, String reason, OpenForm form) {
    run(
        form,
        () -> keeping.undoImport().undo(what.id(), reason.strip()),
        texts.say("roster.done.undone", what.fileName()));
  }

  private void missing(OpenForm form, String field) {
    form.refused(new FieldRefused(field, texts.say("roster.missing")));
  }

  private void run(OpenForm form, Runnable deed, String said) {
    form.working(true);
    database
        .run(deed)
        .always(() -> form.working(false))
        .onSuccess(finished -> {
          form.close();
          done.accept(Notice.ok(said));
        })
        .onRefused(form::refused)
        .onStale(old -> {
          form.close();
          done.accept(Notice.due(texts.say("roster.stale")));
        })
        .onUnavailable(away -> form.unavailable(away.sentence()));
  }
}
