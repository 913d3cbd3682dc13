package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 意见表登记: every printed page of a round, where it is, and what was scanned of it. */
public final class SheetRegister {
  private final List<IssuedPage> pages;
  private final List<PageEvent> events;
  private final List<PageScan> scans;
  private final Map<UUID, PageEvent> last = new HashMap<>();
  private final Map<UUID, IssuedPage> pageById;
  private final Map<UUID, List<PageScan>> scansOf;
  private final Map<String, List<FrozenHousehold>> sheets;
  private final Map<UUID, Integer> lines = new HashMap<>();
  private final Map<UUID, IssuedPage> pageOf = new HashMap<>();

  /**
   * @param pages by serial
   * @param events by sequence
   */
  public SheetRegister(
      Consultation consultation,
      List<IssuedPage> pages,
      List<PageEvent> events,
      List<PageScan> scans) {
    this.pages = List.copyOf(pages);
    this.events = List.copyOf(events);
    this.scans = List.copyOf(scans);
    pageById = pages.stream().collect(Collectors.toMap(IssuedPage::id, p -> p));
    scansOf = scans.stream().collect(Collectors.groupingBy(PageScan::pageId));
    events.stream()
        .sorted(Comparator.comparingLong(PageEvent::sequence))
        .forEach(e -> last.put(e.pageId(), e));
    sheets =
        consultation.households().stream()
            .collect(Collectors.groupingBy(FrozenHousehold::representativeLabel));
    sheets
        .values()
        .forEach(sheet -> {
          for (int i = 0; i < sheet.size(); i++) {
            lines.put(sheet.get(i).id(), i + 1);
          }
        });
    pages.stream()
        .filter(p -> state(p) != PageState.VOID)
        .forEach(p -> householdsOn(p).forEach(h -> pageOf.put(h.id(), p)));
  }

  public List<IssuedPage> pages() {
    return pages;
  }

  public List<PageEvent> events() {
    return events;
  }

  public List<PageScan> scans() {
    return scans;
  }

  public Optional<IssuedPage> page(UUID id) {
    return Optional.ofNullable(pageById.get(id));
  }

  public PageState state(IssuedPage page) {
    PageEvent event = last.get(page.id());
    return event == null ? PageState.OUT : event.state();
  }

  /** What became of a page, as recorded. */
  public List<PageEvent> events(IssuedPage page) {
    return events.stream().filter(e -> e.pageId().equals(page.id())).toList();
  }

  /** Pictures of a page, the first one first. */
  public List<PageScan> scans(IssuedPage page) {
    return scansOf.getOrDefault(page.id(), List.of());
  }

  /** The page on which a household signs: the last one printed with it that is not void. */
  public Optional<IssuedPage> pageOf(FrozenHousehold household) {
    return Optional.ofNullable(pageOf.get(household.id()));
  }

  public boolean holds(IssuedPage page, FrozenHousehold household) {
    return page.holds(household, lines.getOrDefault(household.id(), 0));
  }

  /** On which line of the page a household stands, from 1. */
  public int lineOn(IssuedPage page, FrozenHousehold household) {
    return lines.getOrDefault(household.id(), 0) - page.firstLine() + 1;
  }

  /** Households of a page, in its order. */
  public List<FrozenHousehold> householdsOn(IssuedPage page) {
    return sheets
        .getOrDefault(page.representativeLabel(), List.of())
        .subList(page.firstLine() - 1, page.lastLine());
  }

  /** Current opinions that were signed on a page. */
  public List<Opinion> signedOn(IssuedPage page, Consultation consultation) {
    return current(consultation).filter(o -> page.id().equals(o.pageId())).toList();
  }

  /** 发出 = 收回 + 作废 + 未收回. */
  public record Balance(int issued, int returned, int voided, List<IssuedPage> out, int scanned) {
    public Balance {
      out = List.copyOf(out);
    }

    public boolean reconciled() {
      return out.isEmpty();
    }

    public String sentence() {
      return "发出 %d 页，收回 %d 页，作废 %d 页，未收回 %d 页，已扫描 %d 页"
          .formatted(issued, returned, voided, out.size(), scanned);
    }
  }

  public Balance balance() {
    return new Balance(
        pages.size(),
        count(PageState.RETURNED),
        count(PageState.VOID),
        pages.stream().filter(p -> state(p) == PageState.OUT).toList(),
        (int) pages.stream().filter(p -> !scans(p).isEmpty()).count());
  }

  /** Pages that should have a picture and have none. */
  public List<IssuedPage> unscanned() {
    return pages.stream().filter(p -> state(p) != PageState.VOID && scans(p).isEmpty()).toList();
  }

  /**
   * Households whose opinion was asked face to face and is on no page that came back: nobody can be
   * shown to have signed.
   */
  public List<FrozenHousehold> unsigned(Consultation consultation) {
    return consultation.households().stream()
        .filter(h -> !consultation.excluded(h))
        .filter(h ->
            consultation
                .currentOpinion(h)
                .filter(o -> !o.channel().needsWitness() && !onReturnedPage(o))
                .isPresent())
        .toList();
  }

  private boolean onReturnedPage(Opinion opinion) {
    return Optional.ofNullable(opinion.pageId())
        .flatMap(this::page)
        .filter(p -> state(p) == PageState.RETURNED)
        .isPresent();
  }

  private static Stream<Opinion> current(Consultation consultation) {
    return consultation.households().stream().flatMap(h -> consultation.currentOpinion(h).stream());
  }

  private int count(PageState state) {
    return (int) pages.stream().filter(p -> state(p) == state).count();
  }
}
