package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.kernel.Condition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What 《民议完成证明》 asks for: every household consulted, every printed page accounted for, the
 * call-backs made and nothing disputed (domain §5).
 *
 * @param rules of the village, as they held on the day on which the round opened
 */
public record Certification(
    Consultation consultation, SheetRegister sheets, SpotChecks checks, Rules rules) {
  private static final int NAMED = 6;

  /**
   * What the village asks for beside 100 %.
   *
   * @param percent 抽查比例, 0 = nobody is called back
   * @param signedPages whether who was asked face to face must be on a page that came back
   * @param scans whether every page that came back must have a picture
   */
  public record Rules(int percent, boolean signedPages, boolean scans) {}

  /** The rules of the certificate. */
  public enum Rule {
    COVERAGE,
    PAGES_BACK,
    SIGNED_PAGES,
    SCANNED,
    CALLED_BACK,
    NOTHING_DISPUTED
  }

  public List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(coverage());
    conditions.add(pagesBack());
    if (rules.signedPages()) {
      conditions.add(signed());
    }
    if (rules.scans()) {
      conditions.add(scanned());
    }
    if (rules.percent() > 0) {
      conditions.add(calledBack());
    }
    conditions.add(nothingDisputed());
    return conditions;
  }

  private Condition coverage() {
    Coverage now = consultation.coverage();
    return new Condition(
        Rule.COVERAGE,
        now.complete(),
        now.complete()
            ? now.sentence()
            : "%s。还差 %d %s：%s"
                .formatted(
                    now.sentence(),
                    now.missing(),
                    now.basis().unit(),
                    some(consultation.pending(), h -> h.code() + " " + h.name())));
  }

  private Condition pagesBack() {
    SheetRegister.Balance balance = sheets.balance();
    return new Condition(
        Rule.PAGES_BACK,
        balance.reconciled(),
        balance.reconciled()
            ? balance.sentence()
            : "%s。请收回或作废：%s"
                .formatted(
                    balance.sentence(),
                    some(
                        balance.out(),
                        p -> p.sheet(consultation.round()).number() + " " + p.representative())));
  }

  private Condition signed() {
    List<FrozenHousehold> unsigned = sheets.unsigned(consultation);
    String unit = consultation.round().basis().unit();
    return new Condition(
        Rule.SIGNED_PAGES,
        unsigned.isEmpty(),
        unsigned.isEmpty()
            ? "当面征求的意见都有收回的意见表页"
            : "有 %d %s当面征求的意见不在已收回的意见表上（没收回的请收回，没有签的请补签后更正）：%s"
                .formatted(unsigned.size(), unit, some(unsigned, h -> h.code() + " " + h.name())));
  }

  private Condition scanned() {
    List<IssuedPage> unscanned = sheets.unscanned();
    return new Condition(
        Rule.SCANNED,
        unscanned.isEmpty(),
        unscanned.isEmpty()
            ? "意见表都有扫描件"
            : "还有 %d 页意见表没有扫描件：%s"
                .formatted(
                    unscanned.size(),
                    some(
                        unscanned,
                        p -> p.sheet(consultation.round()).number() + " " + p.representative())));
  }

  private Condition calledBack() {
    int required = required();
    int clear = checks.clear();
    boolean met = clear >= required;
    String unit = consultation.round().basis().unit();
    String share = "抽查 %d %%，须回访 %d %s".formatted(rules.percent(), required, unit);
    int toDraw = checks.toDraw(required);
    return new Condition(
        Rule.CALLED_BACK,
        met,
        met
            ? "%s，已回访无误 %d %s".formatted(share, clear, unit)
            : "%s，已回访无误 %d %s，%s"
                .formatted(
                    share,
                    clear,
                    unit,
                    toDraw > 0
                        ? "请再抽取 %d %s。".formatted(toDraw, unit)
                        : "还差 %d %s，请回访后登记结果。".formatted(required - clear, unit)));
  }

  private Condition nothingDisputed() {
    List<UUID> disputed = checks.disputed();
    return new Condition(
        Rule.NOTHING_DISPUTED,
        disputed.isEmpty(),
        disputed.isEmpty()
            ? "没有待核的意见"
            : "有 %d %s待核，请核实、更正后登记“核实完毕”：%s"
                .formatted(
                    disputed.size(),
                    consultation.round().basis().unit(),
                    some(
                        disputed.stream().map(consultation::household).toList(),
                        h -> h.code() + " " + h.name())));
  }

  /** How many call-backs the rule wants now. */
  public int required() {
    return SpotCheck.size(consultation.coverage().consulted(), rules.percent());
  }

  /** Whether nothing of the round has changed since the certificate was given. */
  public boolean holds(@Nullable Certificate certificate) {
    return certificate != null && certificate.fingerprint().equals(fingerprint());
  }

  /**
   * SHA-256 over the rules and the ids of everything recorded in the round but answers, pictures
   * and tries to call: those may come later.
   */
  public String fingerprint() {
    Stream<UUID> ids =
        Stream.of(
                consultation.opinions().stream().map(Opinion::id),
                consultation.exclusions().stream().map(Exclusion::id),
                sheets.pages().stream().map(IssuedPage::id),
                sheets.events().stream().map(PageEvent::id),
                checks.drawings().stream().map(SpotCheck::id),
                checks.calls().stream().map(CallBack::id))
            .flatMap(each -> each);
    MessageDigest digest = sha256();
    digest.update(rules.toString().getBytes(StandardCharsets.UTF_8));
    ids.map(UUID::toString)
        .sorted()
        .forEach(id -> digest.update(id.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static <T> String some(List<T> all, Function<T, String> name) {
    List<String> named = all.stream().limit(NAMED).map(name).map(String::strip).toList();
    return String.join("、", named) + (all.size() > NAMED ? " 等。" : "。");
  }
}
