package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    if (!signed.certifier().isBlank()
        && signed.certifier().strip().equals(signed.supervisor().strip())) {
      wrong.put("supervisor", "证明人和监督人不能是同一个人。");
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
                lastDay(certification),
                "民议最后一条记录",
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

  private static LocalDate lastDay(Certification of) {
    Consultation consultation = of.consultation();
    return Stream.of(
            consultation.opinions().stream().map(Opinion::askedOn),
            consultation.exclusions().stream().map(Exclusion::decidedOn),
            of.sheets().pages().stream().map(IssuedPage::issuedOn),
            of.sheets().events().stream().map(PageEvent::happenedOn),
            of.checks().calls().stream().map(CallBack::calledOn))
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .orElse(consultation.round().openedOn());
  }
}
