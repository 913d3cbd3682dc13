package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.RosterImport;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of the roster, each filled with what is selected. */
final class RosterForms {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int NUMBERS_SHOWN = 12;

  private final RosterDeeds deeds;
  private final Dialogs dialogs;
  private final Texts texts;

  RosterForms(RosterDeeds deeds, Dialogs dialogs, Texts texts) {
    this.deeds = deeds;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /** 任职. */
  void appoint(RosterPage page) {
    Form form = new Form("appoint-form");
    var person = form.search("person", texts.say("form.person"), page.adults(), RosterForms::words);
    var office =
        form.choice(
            "office",
            texts.say("form.office"),
            Arrays.stream(Office.values()).filter(o -> o != Office.REPRESENTATIVE).toList(),
            Office::label);
    var scope = form.text("scope", texts.say("form.scope")).hint(texts.say("form.scope.hint"));
    var from = form.day("from", texts.say("form.from"), page.day());
    from.hint(texts.say("form.from.hint")).control().dayProperty().set(page.day());
    var to = form.day("to", texts.say("form.to"), page.day()).hint(texts.say("form.to.hint"));
    form.row(person).row(office, scope).row(from, to);
    dialogs.form(
        texts.say("form.appoint.title"),
        form,
        texts.say("form.appoint.submit"),
        open ->
            deeds.appoint(
                new RosterDeeds.Appointment(
                    person.control().valueProperty().get(),
                    office.control().getValue(),
                    scope.control().getText(),
                    from.control().dayProperty().get(),
                    to.control().dayProperty().get()),
                open));
  }

  /**
   * 离任.
   *
   * @param selected null when none is
   */
  void endOffice(RosterPage page, @Nullable TermLine selected) {
    Form form = new Form("end-office-form");
    var term = form.search("term", texts.say("form.term"), page.terms(), TermLine::choice);
    term.control().valueProperty().set(selected);
    var last = form.day("last", texts.say("form.last.office"), page.day());
    last.control().dayProperty().set(page.day());
    var reason =
        form.text("reason", texts.say("form.reason")).example(texts.say("form.reason.office"));
    form.row(term).row(last, reason);
    dialogs.form(
        texts.say("form.endOffice.title"),
        form,
        texts.say("form.endOffice.submit"),
        open ->
            deeds.endOffice(
                term.control().valueProperty().get(),
                last.control().dayProperty().get(),
                reason.control().getText(),
                open));
  }

  /**
   * 推选代表.
   *
   * @param selected null when none is
   */
  void nameRepresentative(RosterPage page, @Nullable RepresentativeLine selected) {
    Form form = new Form("representative-form");
    var label =
        form.choice(
            "scope",
            texts.say("form.label"),
            page.representatives().stream().map(RepresentativeLine::label).toList(),
            Function.identity());
    label.control().setValue(selected == null ? null : selected.label());
    var person = form.search("person", texts.say("form.person"), page.adults(), RosterForms::words);
    var from = form.day("from", texts.say("form.from"), page.day());
    from.hint(texts.say("form.from.hint")).control().dayProperty().set(page.day());
    var to = form.day("to", texts.say("form.to"), page.day()).hint(texts.say("form.to.hint"));
    form.add(Words.wrapped(Words.hint(texts.say("form.representative.hint"))))
        .row(label, person.weight(2))
        .row(from, to);
    dialogs.form(
        texts.say("form.representative.title"),
        form,
        texts.say("form.representative.submit"),
        open ->
            deeds.nameRepresentative(
                label.control().getValue() == null ? "" : label.control().getValue(),
                person.control().valueProperty().get(),
                from.control().dayProperty().get(),
                to.control().dayProperty().get(),
                open));
  }

  /** 党员登记. */
  void admit(RosterPage page) {
    Form form = new Form("admit-form");
    var person = form.search("person", texts.say("form.person"), page.adults(), RosterForms::words);
    var standing =
        form.choice(
            "standing",
            texts.say("form.standing"),
            List.of(PartyStanding.values()),
            PartyStanding::label);
    var from = form.day("from", texts.say("form.from.party"), page.day());
    from.hint(texts.say("form.from.hint"));
    form.row(person).row(standing, from);
    dialogs.form(
        texts.say("form.admit.title"),
        form,
        texts.say("form.admit.submit"),
        open ->
            deeds.admit(
                person.control().valueProperty().get(),
                standing.control().getValue(),
                from.control().dayProperty().get(),
                open));
  }

  /**
   * 转正.
   *
   * @param selected null when none is
   */
  void confirm(RosterPage page, @Nullable PartyLine selected) {
    List<PartyLine> candidates =
        page.party().stream()
            .filter(p -> p.member().standing() == PartyStanding.PROBATIONARY)
            .toList();
    if (candidates.isEmpty()) {
      dialogs.message(texts.say("form.confirm.title"), List.of(texts.say("form.confirm.none")));
      return;
    }
    Form form = new Form("confirm-form");
    var member =
        form.search("member", texts.say("form.member"), candidates, p -> p.person().choice());
    member.control().valueProperty().set(candidates.contains(selected) ? selected : null);
    var from = form.day("from", texts.say("form.from.full"), page.day());
    form.row(member.weight(2), from);
    dialogs.form(
        texts.say("form.confirm.title"),
        form,
        texts.say("form.confirm.submit"),
        open ->
            deeds.confirm(
                member.control().valueProperty().get(), from.control().dayProperty().get(), open));
  }

  /**
   * 党员登记终止.
   *
   * @param selected null when none is
   */
  void endMembership(RosterPage page, @Nullable PartyLine selected) {
    Form form = new Form("leave-form");
    var member =
        form.search("member", texts.say("form.member"), page.party(), p -> p.person().choice());
    member.control().valueProperty().set(selected);
    var last = form.day("last", texts.say("form.last.party"), page.day());
    last.control().dayProperty().set(page.day());
    var reason =
        form.text("reason", texts.say("form.reason")).example(texts.say("form.reason.party"));
    form.row(member).row(last, reason);
    dialogs.form(
        texts.say("form.leave.title"),
        form,
        texts.say("form.leave.submit"),
        open ->
            deeds.endMembership(
                member.control().valueProperty().get(),
                last.control().dayProperty().get(),
                reason.control().getText(),
                open));
  }

  /** 联系户调整, of one household or of all that are selected. */
  void link(RosterPage page, List<HouseholdLine> households) {
    Form form = new Form("link-form");
    var label =
        form.choice(
            "label",
            texts.say("form.label.to"),
            page.representatives().stream().map(RepresentativeLine::label).toList(),
            Function.identity());
    label.shown(!page.representatives().isEmpty());
    var fresh =
        form.text("fresh", texts.say("form.label.new"))
            .example(texts.say("form.label.example"))
            .hint(texts.say("form.label.new.hint"));
    var from = form.day("from", texts.say("form.from.link"), page.day());
    from.hint(texts.say("form.from.hint")).control().dayProperty().set(page.day());
    form.add(Words.wrapped(Words.plain(numbers(households))));
    if (page.representatives().isEmpty()) {
      form.row(fresh, from);
    } else {
      form.row(label, fresh).row(from);
    }
    dialogs.form(
        texts.say("form.link.title"),
        form,
        texts.say("form.link.submit"),
        open -> {
          String typed = fresh.control().getText().strip();
          String chosen = label.control().getValue() == null ? "" : label.control().getValue();
          deeds.link(
              households,
              typed.isEmpty() ? chosen : typed,
              from.control().dayProperty().get(),
              open);
        });
  }

  private String numbers(List<HouseholdLine> households) {
    String shown =
        households.stream()
            .limit(NUMBERS_SHOWN)
            .map(h -> h.household().number() + " " + h.household().headName())
            .collect(Collectors.joining("、"));
    return households.size() > NUMBERS_SHOWN
        ? texts.say("form.link.many", shown, households.size())
        : texts.say("form.link.few", shown);
  }

  /** 撤销导入. */
  void undo(RosterImport what, ZoneId zone) {
    Form form = new Form("undo-form");
    form.add(
        Words.wrapped(
            Words.plain(
                texts.say(
                    "form.undo.text",
                    what.fileName(),
                    WHEN.format(what.recordedAt().atZone(zone)),
                    what.accepted() + what.warned()))));
    var reason =
        form.text("reason", texts.say("form.reason")).example(texts.say("form.reason.undo"));
    form.row(reason);
    dialogs.form(
        texts.say("form.undo.title"),
        form,
        texts.say("form.undo.submit"),
        open -> deeds.undo(what, reason.control().getText(), open));
  }

  /** Said instead of 撤销导入 while no import stands. */
  void nothingToUndo() {
    dialogs.message(texts.say("form.undo.title"), List.of(texts.say("form.undo.none")));
  }

  private static String words(VillagerLine person) {
    return person.choice();
  }
}
