package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.usecase.ScanOutcome.Verdict;
import cn.mingyi.village.domain.FileVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 扫描件: binds scanned pages to the pages of the register by their codes. It sets no opinion: what a
 * page says is keyed by the clerk.
 */
public final class ScanSheets {
  private final RoundChange change;
  private final FileVault vault;

  public ScanSheets(RoundChange change, FileVault vault) {
    this.change = change;
    this.vault = vault;
  }

  /** Binds a page by its codes, or says why not. A page that was out is 收回 by its scan. */
  public ScanOutcome attach(UUID roundId, ScannedPage scanned) {
    Consultation consultation = change.open(roundId);
    if (!scanned.problem().isEmpty()) {
      return outcome(scanned, Verdict.UNREADABLE, null, consultation, scanned.problem());
    }
    List<SheetPage> ours =
        scanned.codes().stream().flatMap(c -> SheetPage.read(c).stream()).distinct().toList();
    if (ours.isEmpty()) {
      return outcome(
          scanned,
          Verdict.NO_CODE,
          null,
          consultation,
          scanned.codes().isEmpty() ? "没有认出页面上角的二维码。请重拍清楚些，或用“指定页码”由人工归页。" : "图上的二维码不是明议的意见表。");
    }
    if (ours.size() > 1) {
      return outcome(
          scanned,
          Verdict.MIXED,
          null,
          consultation,
          "一张图上有 %d 页意见表的二维码，请一页一张分开拍。".formatted(ours.size()));
    }
    return bind(consultation, scanned, ours.getFirst());
  }

  private ScanOutcome bind(Consultation consultation, ScannedPage scanned, SheetPage seen) {
    Round round = consultation.round();
    SheetRegister register = change.evidence().register(consultation);
    Optional<IssuedPage> found =
        register.pages().stream().filter(p -> p.sheet(round).equals(seen)).findFirst();
    if (found.isPresent()) {
      return attach(consultation, register, scanned, found.get(), false);
    }
    if (!seen.matterNumber().equals(round.matterNumber())) {
      return outcome(
          scanned,
          Verdict.FOREIGN,
          null,
          consultation,
          "这是 %s 第 %d 轮的意见表，不能用于本事项。".formatted(seen.matterNumber(), seen.round()));
    }
    if (seen.round() != round.number()) {
      return outcome(
          scanned,
          Verdict.WRONG_ROUND,
          null,
          consultation,
          "这是第 %d 轮的意见表，现在是第 %d 轮。".formatted(seen.round(), round.number()));
    }
    if (seen.planVersion() != round.planVersion()) {
      return outcome(
          scanned,
          Verdict.WRONG_VERSION,
          null,
          consultation,
          "这页征求的是方案 v%d，本轮是 v%d。".formatted(seen.planVersion(), round.planVersion()));
    }
    return outcome(
        scanned,
        Verdict.UNKNOWN_PAGE,
        null,
        consultation,
        "第 %s 页不在发出登记里，不能作凭据。".formatted(seen.number()));
  }

  /** Binds a page whose codes could not be read to the page that the clerk names. */
  public ScanOutcome attachByHand(UUID roundId, UUID pageId, ScannedPage scanned) {
    Consultation consultation = change.open(roundId);
    SheetRegister register = change.evidence().register(consultation);
    IssuedPage page = register.page(pageId).orElseThrow();
    SheetPage named = page.sheet(consultation.round());
    boolean other =
        scanned.codes().stream()
            .flatMap(c -> SheetPage.read(c).stream())
            .anyMatch(seen -> !seen.equals(named));
    return other
        ? outcome(scanned, Verdict.MIXED, page, consultation, "图上的二维码是另一页的，不能归到这一页。")
        : attach(consultation, register, scanned, page, true);
  }

  private ScanOutcome attach(
      Consultation consultation,
      SheetRegister register,
      ScannedPage scanned,
      IssuedPage page,
      boolean byHand) {
    if (register.state(page) == PageState.VOID) {
      return outcome(scanned, Verdict.VOID_PAGE, page, consultation, "这一页已登记作废，不能再作凭据。请用补打的那一页。");
    }
    // The content is kept first: a row never names a file that is not there.
    FileVault.Kept kept = vault.keep(scanned.picture());
    Optional<PageScan> same = change.evidence().sheets().scanOf(kept.sha256());
    if (same.isPresent() && !same.get().pageId().equals(page.id())) {
      return outcome(
          scanned, Verdict.SAME_PICTURE, page, consultation, "这张图片已经是另一页的扫描件，一张图片只能属于一页。");
    }
    boolean back = register.state(page) == PageState.OUT;
    // A page that went out again comes back with more on it: both pictures are kept.
    if (same.isPresent() || (!byHand && !back && !register.scans(page).isEmpty())) {
      return outcome(scanned, Verdict.DUPLICATE, page, consultation, "这一页已有扫描件，没有重复归入。");
    }
    PageScan scan =
        new PageScan(
            UUID.randomUUID(),
            page.roundId(),
            page.id(),
            kept.sha256(),
            scanned.fileName(),
            scanned.filePage(),
            scanned.sight(),
            byHand,
            change.workday().today(),
            change.now());
    change.write(
        consultation.round(),
        byHand ? "人工归入扫描件" : "归入扫描件",
        page.sheet(consultation.round()).number(),
        "",
        () -> {
          change.evidence().sheets().add(scan);
          if (back) {
            change.evidence().sheets().add(returned(register, page));
          }
        });
    return outcome(scanned, Verdict.ATTACHED, page, consultation, back ? "已归入，并登记收回。" : "已归入。");
  }

  private PageEvent returned(SheetRegister register, IssuedPage page) {
    return new PageEvent(
        UUID.randomUUID(),
        page.roundId(),
        page.id(),
        PageState.RETURNED,
        "",
        change.workday().today(),
        "",
        change.now(),
        register.events().size() + 1L);
  }

  private static ScanOutcome outcome(
      ScannedPage scanned,
      Verdict verdict,
      @Nullable IssuedPage page,
      Consultation consultation,
      String sentence) {
    return new ScanOutcome(
        scanned.fileName(),
        scanned.filePage(),
        verdict,
        page == null ? null : page.id(),
        page == null ? "" : page.sheet(consultation.round()).number(),
        sentence);
  }

  /** Pages that are still without a picture, in order. */
  public List<IssuedPage> missing(UUID roundId) {
    return change.evidence().register(change.records().of(roundId)).unscanned();
  }

  /** Where the picture of a scan lies. */
  public Path pictureOf(PageScan scan) {
    return vault.pathOf(scan.sha256());
  }
}
