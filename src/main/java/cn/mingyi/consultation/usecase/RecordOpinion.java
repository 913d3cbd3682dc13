package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 登记意见, and 更正 as a new record that names the old one (domain §5). */
public final class RecordOpinion {
  private final RoundChange change;

  public RecordOpinion(RoundChange change) {
    this.change = change;
  }

  /** A household's first opinion in the round. */
  public Opinion record(UUID roundId, UUID frozenId, OpinionDraft draft) {
    Consultation consultation = change.open(roundId);
    FrozenHousehold household = consultation.household(frozenId);
    consultation.refuseUnlessRecordable(household);
    refuse(draft.refusals(consultation.round(), change.dating()));
    Opinion opinion =
        draft.record(
            roundId, frozenId, null, "", change.dating().isLate(draft.askedOn()), change.now());
    change.write(
        consultation.round(),
        "登记意见",
        household,
        opinion.lateReason(),
        records -> records.opinions().add(opinion));
    return opinion;
  }

  /**
   * First opinions of several households as one deed: a whole sheet, or none of it.
   *
   * @param drafts by household of the frozen list
   */
  public List<Opinion> recordAll(UUID roundId, Map<UUID, OpinionDraft> drafts) {
    Consultation consultation = change.open(roundId);
    List<Opinion> opinions = new ArrayList<>();
    drafts.forEach((frozenId, draft) -> {
      consultation.refuseUnlessRecordable(consultation.household(frozenId));
      refuse(draft.refusals(consultation.round(), change.dating()));
      opinions.add(
          draft.record(
              roundId, frozenId, null, "", change.dating().isLate(draft.askedOn()), change.now()));
    });
    change.write(
        consultation.round(),
        "登记意见",
        "第 %d 轮 %d 户".formatted(consultation.round().number(), opinions.size()),
        "",
        records -> opinions.forEach(records.opinions()::add));
    return opinions;
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
    refuse(refused);
    Opinion opinion =
        draft.record(
            wrong.roundId(),
            wrong.frozenId(),
            wrong.id(),
            reason,
            change.dating().isLate(draft.askedOn()),
            change.now());
    change.write(
        consultation.round(),
        "更正意见",
        consultation.household(wrong.frozenId()),
        opinion.correctionReason(),
        records -> records.opinions().add(opinion));
    return opinion;
  }

  private static void refuse(Map<String, String> refused) {
    if (!refused.isEmpty()) {
      throw new FieldRefused(refused);
    }
  }
}
