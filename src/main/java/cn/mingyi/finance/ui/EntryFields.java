package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.finance.usecase.FinanceFile;
import cn.mingyi.finance.usecase.KnownWords;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.MoneyField;
import cn.mingyi.platform.fx.SearchField;
import cn.mingyi.platform.fx.SuggestField;
import cn.mingyi.platform.text.Initials;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** The fields of an entry, for the form beside the book and for a correction. */
final class EntryFields {
  private static final Texts TEXTS = Texts.beside(EntryFields.class);

  final FormField<SearchField<Item>> item;
  final FormField<MoneyField> amount;
  final FormField<ComboBox<FundPlace>> place;
  final FormField<SuggestField> summary;
  final FormField<SuggestField> party;
  final FormField<SuggestField> source;
  final FormField<SuggestField> handler;
  final FormField<SuggestField> witness;
  final FormField<SuggestField> approver;
  final FormField<SuggestField> resolution;
  final FormField<ComboBox<Optional<SpecialFund>>> fund;

  EntryFields(Form form) {
    Initials initials = new Initials();
    Map<Item, String> letters =
        Item.all().stream().collect(Collectors.toMap(i -> i, i -> initials.of(i.label())));
    item = form.search("item", TEXTS.say("entries.item"), Item.all(), Item::fullLabel);
    item.control()
        .matching((i, typed) ->
            i.fullLabel().contains(typed)
                || letters.getOrDefault(i, "").startsWith(typed.toLowerCase(Locale.ROOT)));
    amount = form.money("amount", TEXTS.say("entry.amount"));
    place =
        form.choice(
            "place", TEXTS.say("entry.place"), List.of(FundPlace.values()), FundPlace::label);
    place.control().getSelectionModel().selectFirst();
    summary = suggest(form, "summary", TEXTS.say("entries.summary"));
    party = suggest(form, "party", TEXTS.say("entries.party"));
    source = suggest(form, "source", TEXTS.say("entries.source"));
    handler = suggest(form, "handler", TEXTS.say("entries.handler"));
    witness = suggest(form, "witness", TEXTS.say("entries.witness"));
    approver = suggest(form, "approver", TEXTS.say("entries.approver"));
    resolution = suggest(form, "resolution", TEXTS.say("entries.resolution"));
    fund =
        form.choice(
            "fund",
            TEXTS.say("entry.fund"),
            List.of(Optional.<SpecialFund>empty()),
            f -> f.map(SpecialFund::document).orElse(TEXTS.say("entry.fund.none")));
  }

  private static FormField<SuggestField> suggest(Form form, String name, String label) {
    return form.field(name, label, new SuggestField(List.of()));
  }

  /** Offers what was written before and the funds there are. */
  void offer(FinanceFile file) {
    KnownWords words = file.words();
    summary.control().suggest(words.summaries());
    party.control().suggest(words.parties());
    source.control().suggest(words.sources());
    handler.control().suggest(words.handlers());
    witness.control().suggest(words.witnesses());
    approver.control().suggest(words.approvers());
    resolution.control().suggest(words.resolutions());
    resolution.hint(TEXTS.say("entry.resolution.hint", file.limit().yuan()));
    Optional<SpecialFund> chosen = fund.control().getValue();
    List<Optional<SpecialFund>> funds =
        Stream.concat(
                Stream.of(Optional.<SpecialFund>empty()),
                file.estate().funds().stream().map(Optional::of))
            .toList();
    fund.control().getItems().setAll(funds);
    fund.control().setValue(chosen == null || !funds.contains(chosen) ? funds.getFirst() : chosen);
    fund.shown(funds.size() > 1);
  }

  void fill(EntryFacts facts, Estate estate) {
    item.control().valueProperty().set(facts.item());
    amount.control().amountProperty().set(facts.amount());
    place.control().setValue(facts.place());
    summary.control().setText(facts.summary());
    party.control().setText(facts.party());
    source.control().setText(facts.source());
    handler.control().setText(facts.handler());
    witness.control().setText(facts.witness());
    approver.control().setText(facts.approver());
    resolution.control().setText(facts.resolution());
    UUID id = facts.fund();
    fund.control().setValue(id == null ? Optional.empty() : estate.fund(id));
  }

  /** Empties what the next voucher says anew; place and people stay. */
  void next() {
    item.control().valueProperty().set(null);
    item.control().editor().setText("");
    amount.control().setText("");
    summary.control().setText("");
    party.control().setText("");
    resolution.control().setText("");
    fund.control().getSelectionModel().selectFirst();
  }

  EntryDraft draft(@Nullable LocalDate day, String voucher) {
    Optional<SpecialFund> chosen = fund.control().getValue();
    return new EntryDraft(
        day,
        voucher,
        item.control().valueProperty().get(),
        amount.control().amountProperty().get(),
        summary.control().getText(),
        party.control().getText(),
        place.control().getValue(),
        source.control().getText(),
        handler.control().getText(),
        witness.control().getText(),
        approver.control().getText(),
        resolution.control().getText(),
        chosen == null ? null : chosen.map(SpecialFund::id).orElse(null));
  }
}
