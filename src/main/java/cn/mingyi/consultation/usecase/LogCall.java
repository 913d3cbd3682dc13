package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.kernel.Lengths;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** 联系记录: tries to reach households that are away. */
public final class LogCall {
  private final RoundChange change;

  public LogCall(RoundChange change) {
    this.change = change;
  }

  /** A try as the form has it; the names are the fields'. */
  public record Try(
      LocalDate triedOn,
      String phone,
      CallTry.Outcome outcome,
      String tried,
      String note,
      String lateReason) {}

  public CallTry log(UUID roundId, UUID frozenId, Try made) {
    Consultation consultation = change.open(roundId);
    FrozenHousehold household = consultation.household(frozenId);
    Map<String, String> wrong = new LinkedHashMap<>();
    if (made.phone().isBlank()) {
      wrong.put("phone", "请填写拨打的号码，或用什么办法联系的。");
    }
    if (made.tried().isBlank()) {
      wrong.put("tried", "请填写由谁联系的。");
    }
    new Lengths()
        .atMost("phone", made.phone(), 200)
        .atMost("tried", made.tried(), 60)
        .atMost("note", made.note(), 1000)
        .refusals()
        .forEach(wrong::putIfAbsent);
    wrong.putAll(
        change
            .dating()
            .refusals(
                "triedOn",
                made.triedOn(),
                consultation.round().openedOn(),
                "本轮民议开始",
                made.lateReason()));
    RoundChange.refuse(wrong);
    CallTry logged =
        new CallTry(
            UUID.randomUUID(),
            roundId,
            frozenId,
            made.triedOn(),
            made.phone().strip(),
            made.outcome(),
            made.tried().strip(),
            made.note().strip(),
            change.dating().isLate(made.triedOn()) ? made.lateReason().strip() : "",
            change.now());
    change.write(
        consultation.round(),
        "登记联系",
        household,
        made.outcome().label(),
        () -> change.evidence().checks().add(logged));
    return logged;
  }
}
