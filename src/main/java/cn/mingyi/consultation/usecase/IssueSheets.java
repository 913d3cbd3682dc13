package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** 征求意见表: 发出, 收回, 作废 and 补打 of their pages. */
public final class IssueSheets {
  private static final int MARK = 8;

  private final RoundChange change;
  private final SheetForm form;
  private final Supplier<String> trailHead;

  /**
   * @param trailHead hash of the trail's last entry at the moment of asking
   */
  public IssueSheets(RoundChange change, SheetForm form, Supplier<String> trailHead) {
    this.change = change;
    this.form = form;
    this.trailHead = trailHead;
  }

  /**
   * Issues pages for all households that stand on none that is valid.
   *
   * @param representatives labels of those whose sheets are wanted; empty = all
   * @throws Refused when every household stands on a page already
   */
  public List<IssuedPage> issue(UUID roundId, Set<String> representatives) {
    Consultation consultation = change.open(roundId);
    SheetRegister register = change.evidence().register(consultation);
    List<IssuedPage> issued = new ArrayList<>();
    byRepresentative(consultation)
        .forEach((label, households) -> {
          if (representatives.isEmpty() || representatives.contains(label)) {
            issue(consultation.round(), register, label, households, issued);
          }
        });
    if (issued.isEmpty()) {
      throw new Refused(ConsultationRule.ALL_ISSUED, "这些户都已在发出的意见表上。破损、遗失的页请在“意见表”里选中后补打。");
    }
    change.write(
        consultation.round(),
        "发出意见表",
        issued.size() + " 页",
        "",
        () -> change.evidence().sheets().add(issued));
    return issued;
  }

  /** Last those that nobody carries around: the office must hand them to somebody. */
  private static Map<String, List<FrozenHousehold>> byRepresentative(Consultation consultation) {
    Map<String, List<FrozenHousehold>> sheets = new LinkedHashMap<>();
    consultation
        .households()
        .forEach(
            h -> sheets.computeIfAbsent(h.representativeLabel(), l -> new ArrayList<>()).add(h));
    List<FrozenHousehold> nobodys = sheets.remove("");
    if (nobodys != null) {
      sheets.put("", nobodys);
    }
    return sheets;
  }

  private void issue(
      Round round,
      SheetRegister register,
      String label,
      List<FrozenHousehold> households,
      List<IssuedPage> issued) {
    List<int[]> stretches = new ArrayList<>();
    for (int line = 1; line <= households.size(); line++) {
      if (register.pageOf(households.get(line - 1)).isPresent()) {
        continue;
      }
      int[] last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last[1] == line - 1) {
        last[1] = line;
      } else {
        stretches.add(new int[] {line, line});
      }
    }
    List<int[]> pages = new ArrayList<>();
    for (int[] stretch : stretches) {
      int first = stretch[0];
      for (int lines : form.linesPerPage(round, stretch[1] - first + 1)) {
        pages.add(new int[] {first, first + lines - 1});
        first += lines;
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      issued.add(
          new IssuedPage(
              UUID.randomUUID(),
              round.id(),
              register.pages().size() + issued.size() + 1,
              label,
              representative(households.getFirst()),
              i + 1,
              pages.size(),
              pages.get(i)[0],
              pages.get(i)[1],
              mark(),
              null,
              "",
              change.workday().today(),
              change.now()));
    }
  }

  private static String representative(FrozenHousehold household) {
    String label = household.representativeLabel();
    return label.isEmpty() ? "（无代表）" : (label + " " + household.representativeName()).strip();
  }

  private String mark() {
    return trailHead.get().substring(0, MARK).toUpperCase(Locale.ROOT);
  }

  /**
   * 补打: a new page with the same households; the old one is void with the same deed. Of a page that
   * was lost the opinions stay on record; they want a signature on the new one.
   *
   * @param reason why, e.g. 遗失
   */
  public IssuedPage reprint(UUID roundId, UUID pageId, String reason) {
    Consultation consultation = change.open(roundId);
    SheetRegister register = change.evidence().register(consultation);
    IssuedPage old = register.page(pageId).orElseThrow();
    requireReason(reason);
    refuseVoid(consultation, register, old);
    refuseScanned(consultation, register, old);
    if (register.state(old) != PageState.OUT) {
      refuseUnlessVoidable(consultation, register, old);
    }
    IssuedPage again =
        new IssuedPage(
            UUID.randomUUID(),
            roundId,
            register.pages().size() + 1,
            old.representativeLabel(),
            old.representative(),
            old.page(),
            old.total(),
            old.firstLine(),
            old.lastLine(),
            mark(),
            old.id(),
            reason.strip(),
            change.workday().today(),
            change.now());
    PageEvent voided =
        event(register, 1, old, PageState.VOID, reason, change.workday().today(), "");
    change.write(
        consultation.round(),
        "补打意见表",
        number(consultation, old) + " → " + number(consultation, again),
        reason.strip(),
        () -> {
          change.evidence().sheets().add(voided);
          change.evidence().sheets().add(List.of(again));
        });
    return again;
  }

  /** What is said of pages: where they are now, why, and since when. */
  public record Mark(PageState state, String reason, LocalDate on, String lateReason) {}

  /**
   * 收回, 作废, or a 收回 taken back, of several pages as one deed.
   *
   * @throws Refused when a page is void already, or has opinions on it and shall be void
   */
  public void mark(UUID roundId, List<UUID> pageIds, Mark mark) {
    Consultation consultation = change.open(roundId);
    SheetRegister register = change.evidence().register(consultation);
    if (mark.state() != PageState.RETURNED) {
      requireReason(mark.reason());
    }
    LocalDate issued =
        pageIds.stream()
            .map(id -> register.page(id).orElseThrow().issuedOn())
            .max(LocalDate::compareTo)
            .orElse(consultation.round().openedOn());
    RoundChange.refuse(
        change.dating().refusals("happenedOn", mark.on(), issued, "发出意见表", mark.lateReason()));
    List<PageEvent> events = new ArrayList<>();
    for (UUID id : pageIds) {
      IssuedPage page = register.page(id).orElseThrow();
      if (register.state(page) == mark.state()) {
        continue;
      }
      if (mark.state() == PageState.VOID) {
        refuseUnlessVoidable(consultation, register, page);
      } else {
        refuseVoid(consultation, register, page);
      }
      events.add(
          event(
              register,
              events.size() + 1,
              page,
              mark.state(),
              mark.reason(),
              mark.on(),
              change.dating().isLate(mark.on()) ? mark.lateReason().strip() : ""));
    }
    if (events.isEmpty()) {
      return;
    }
    change.write(
        consultation.round(),
        mark.state() == PageState.OUT ? "撤销收回" : "意见表" + mark.state().label(),
        events.size() + " 页",
        mark.reason().strip(),
        () -> events.forEach(change.evidence().sheets()::add));
  }

  private PageEvent event(
      SheetRegister register,
      int next,
      IssuedPage page,
      PageState state,
      String reason,
      LocalDate on,
      String lateReason) {
    return new PageEvent(
        UUID.randomUUID(),
        page.roundId(),
        page.id(),
        state,
        reason.strip(),
        on,
        lateReason,
        change.now(),
        register.events().size() + (long) next);
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明原因，如破损、遗失、填错。");
    }
    RoundChange.refuse(new Lengths().atMost("reason", reason, 1000).refusals());
  }

  private static void refuseVoid(
      Consultation consultation, SheetRegister register, IssuedPage page) {
    if (register.state(page) == PageState.VOID) {
      throw new Refused(
          ConsultationRule.PAGE_VOID, "第 %s 页已经作废，不能再用。".formatted(number(consultation, page)));
    }
  }

  /**
   * A page of which there is a picture came back signed; another one would replace what it says.
   */
  private static void refuseScanned(
      Consultation consultation, SheetRegister register, IssuedPage page) {
    if (!register.scans(page).isEmpty()) {
      throw new Refused(
          ConsultationRule.PAGE_SIGNED,
          "第 %s 页已有扫描件，是凭据，不能作废或补打。".formatted(number(consultation, page)));
    }
  }

  /** A page that carries signatures of recorded opinions is their proof. */
  private static void refuseUnlessVoidable(
      Consultation consultation, SheetRegister register, IssuedPage page) {
    refuseVoid(consultation, register, page);
    refuseScanned(consultation, register, page);
    int signed = register.signedOn(page, consultation).size();
    if (signed > 0) {
      throw new Refused(
          ConsultationRule.PAGE_SIGNED,
          "第 %s 页上已登记 %d 条意见，是它们的凭据，不能作废。页如果丢了，请先“撤销收回”，再补打、补签。"
              .formatted(number(consultation, page), signed));
    }
  }

  private static String number(Consultation consultation, IssuedPage page) {
    return page.sheet(consultation.round()).number();
  }
}
