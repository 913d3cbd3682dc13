package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 登记意见, taking a slip of the key back, and 更正 as a new record that names the old one (domain §5).
 */
public final class RecordOpinion {
  /** How long a slip of the key may be taken back; afterwards it is a 更正 △. */
  public static final Duration SLIP = Duration.ofSeconds(30);

  private final RoundChange change;

  public RecordOpinion(RoundChange change) {
    this.change = change;
  }

  /** A household's first opinion in the round. */
  public Opinion record(UUID roundId, UUID frozenId, OpinionDraft draft) {
    Consultation consultation = change.open(roundId);
    FrozenHousehold household = consultation.household(frozenId);
    Opinion opinion = first(consultation, register(consultation), household, draft);
    change.write(
        consultation.round(),
        "登记意见",
        household,
        opinion.lateReason(),
        () -> change.records().opinions().add(opinion));
    return opinion;
  }

  /**
   * First opinions of several households as one deed: a whole sheet, or none of it.
   *
   * @param drafts by household of the frozen list
   */
  public List<Opinion> recordAll(UUID roundId, Map<UUID, OpinionDraft> drafts) {
    return recordAll(roundId, drafts, "登记意见");
  }

  /**
   * The same under another name of the deed.
   *
   * @param action as the trail names it
   */
  List<Opinion> recordAll(UUID roundId, Map<UUID, OpinionDraft> drafts, String action) {
    Consultation consultation = change.open(roundId);
    SheetRegister register = register(consultation);
    List<Opinion> opinions = new ArrayList<>();
    drafts.forEach((frozenId, draft) ->
        opinions.add(first(consultation, register, consultation.household(frozenId), draft)));
    change.write(
        consultation.round(),
        action,
        opinions.size() + " " + consultation.round().basis().unit(),
        opinions.stream().map(Opinion::lateReason).filter(r -> !r.isEmpty()).findFirst().orElse(""),
        () -> opinions.forEach(change.records().opinions()::add));
    return opinions;
  }

  private SheetRegister register(Consultation consultation) {
    return change.evidence().register(consultation);
  }

  private Opinion first(
      Consultation consultation,
      SheetRegister register,
      FrozenHousehold household,
      OpinionDraft draft) {
    consultation.refuseUnlessRecordable(household);
    RoundChange.refuse(draft.refusals(consultation.round(), change.dating()));
    return opinion(consultation, household, onPage(register, household, draft), null, "");
  }

  private Opinion opinion(
      Consultation consultation,
      FrozenHousehold household,
      OpinionDraft draft,
      @Nullable UUID corrects,
      String reason) {
    return draft.record(
        consultation.round().id(),
        household.id(),
        corrects,
        reason,
        change.dating().isLate(draft.askedOn()),
        change.workday().operator(),
        change.now());
  }

  /** Who was asked face to face signed on the page that the household stands on. */
  private static OpinionDraft onPage(
      SheetRegister register, FrozenHousehold household, OpinionDraft draft) {
    if (draft.pageId() == null) {
      return draft.channel().needsWitness()
          ? draft
          : draft.on(
              register
                  .pageOf(household)
                  // Nobody signed on a page that was not printed yet.
                  .filter(p -> !draft.askedOn().isBefore(p.issuedOn()))
                  .map(IssuedPage::id)
                  .orElse(null));
    }
    IssuedPage page =
        register
            .page(draft.pageId())
            .filter(p -> register.holds(p, household))
            .orElseThrow(() ->
                new Refused(
                    ConsultationRule.NOT_ON_PAGE,
                    "选的意见表页上没有%s（%s），请核对页码。".formatted(household.name(), household.code())));
    if (register.state(page) == PageState.VOID) {
      throw new Refused(
          ConsultationRule.PAGE_VOID,
          "选的意见表第 %d/%d 页（%s）已经作废，请改用补打的那一页。"
              .formatted(page.page(), page.total(), page.representative()));
    }
    return draft;
  }

  /**
   * Takes back an opinion that was keyed a moment ago, as a deed of its own: the trail keeps both.
   *
   * @throws Refused when {@link #SLIP} has passed, or the opinion was corrected or answered since
   */
  public void takeBack(UUID opinionId) {
    Opinion slip = change.records().opinions().find(opinionId).orElseThrow();
    Consultation consultation = change.open(slip.roundId());
    consultation.refuseUnlessCurrent(slip);
    if (slip.recordedAt().plus(SLIP).isBefore(change.now())
        || consultation.response(slip).isPresent()) {
      throw new Refused(
          ConsultationRule.TOO_LATE_TO_TAKE_BACK,
          "登记超过 %d 秒或者已经答复，不能直接撤回，请用“更正”，写明原因。".formatted(SLIP.toSeconds()));
    }
    change.write(
        consultation.round(),
        "撤回登记",
        consultation.household(slip.frozenId()),
        "登记后 %d 秒内撤回".formatted(SLIP.toSeconds()),
        () -> change.records().opinions().takeBack(slip.id()));
  }

  /**
   * @param reason why the recorded one is wrong
   */
  public Opinion correct(UUID opinionId, OpinionDraft draft, String reason) {
    Opinion wrong = change.records().opinions().find(opinionId).orElseThrow();
    Consultation consultation = change.open(wrong.roundId());
    consultation.refuseUnlessCurrent(wrong);
    Map<String, String> refused = new LinkedHashMap<>();
    if (reason.isBlank()) {
      refused.put("correctionReason", "更正要写明原因，原来的记录会保留。");
    }
    refused.putAll(new Lengths().atMost("correctionReason", reason, 1000).refusals());
    refused.putAll(draft.refusals(consultation.round(), change.dating()));
    RoundChange.refuse(refused);
    FrozenHousehold household = consultation.household(wrong.frozenId());
    Opinion opinion =
        opinion(
            consultation,
            household,
            onPage(register(consultation), household, draft),
            wrong.id(),
            reason);
    change.write(
        consultation.round(),
        "更正意见",
        household,
        opinion.correctionReason(),
        () -> change.records().opinions().add(opinion));
    return opinion;
  }
}
