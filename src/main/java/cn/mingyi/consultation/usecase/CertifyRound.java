package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** 《民议完成证明》: given when nothing is missing, on the records as they stand. */
public final class CertifyRound {
  private static final int MARK = 8;

  private final RoundChange change;
  private final Supplier<String> trailHead;

  public CertifyRound(RoundChange change, Supplier<String> trailHead) {
    this.change = change;
    this.trailHead = trailHead;
  }

  /** Who certifies, as the form has it; the names are the fields'. */
  public record Signed(
      String certifier, String supervisor, LocalDate certifiedOn, String lateReason) {}

  /**
   * @throws Refused with everything that is missing
   */
  public Certificate certify(UUID roundId, Signed signed) {
    Consultation consultation = change.open(roundId);
    Certification certification =
        new EvidenceQueries(change.evidence(), change.workday()).of(consultation).certification();
    Refused.unlessMet(certification.conditions());
    Map<String, String> wrong = new LinkedHashMap<>();
    if (signed.certifier().isBlank()) {
      wrong.put("certifier", "请填写由谁证明。");
    }
    if (signed.supervisor().isBlank()) {
      wrong.put("supervisor", "请填写到场监督的村监会成员。");
    }
    new Lengths()
        .atMost("certifier", signed.certifier(), 60)
        .atMost("supervisor", signed.supervisor(), 60)
        .refusals()
        .forEach(wrong::putIfAbsent);
    wrong.putAll(
        change
            .dating()
            .refusals(
                "certifiedOn",
                signed.certifiedOn(),
                lastDay(consultation),
                "最后一条意见",
                signed.lateReason()));
    RoundChange.refuse(wrong);
    int number =
        change.evidence().certificates().last(roundId).map(Certificate::number).orElse(0) + 1;
    Certificate given =
        new Certificate(
            UUID.randomUUID(),
            roundId,
            number,
            signed.certifier().strip(),
            signed.supervisor().strip(),
            trailHead.get().substring(0, MARK).toUpperCase(Locale.ROOT),
            certification.fingerprint(),
            signed.certifiedOn(),
            change.dating().isLate(signed.certifiedOn()) ? signed.lateReason().strip() : "",
            change.now());
    change.write(
        consultation.round(),
        "出具民议完成证明",
        "第 %d 号".formatted(number),
        "",
        () -> change.evidence().certificates().add(given));
    return given;
  }

  private static LocalDate lastDay(Consultation consultation) {
    return consultation.households().stream()
        .flatMap(h -> consultation.currentOpinion(h).stream())
        .map(o -> o.askedOn())
        .max(LocalDate::compareTo)
        .orElse(consultation.round().openedOn());
  }
}
