package cn.mingyi.consultation;

import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certificates;
import cn.mingyi.consultation.domain.evidence.CheckRecords;
import cn.mingyi.consultation.domain.evidence.EvidenceRecords;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.Sheets;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What proves one round, in memory. */
public final class MemoryEvidence implements Sheets, CheckRecords, Certificates {
  private final List<IssuedPage> pages = new ArrayList<>();
  private final List<PageEvent> events = new ArrayList<>();
  private final List<PageScan> scans = new ArrayList<>();
  private final List<SpotCheck> drawings = new ArrayList<>();
  private final List<CallBack> calls = new ArrayList<>();
  private final List<CallTry> tries = new ArrayList<>();
  private final List<Certificate> certificates = new ArrayList<>();

  public EvidenceRecords records() {
    return new EvidenceRecords(this, this, this);
  }

  @Override
  public void add(List<IssuedPage> issued) {
    pages.addAll(issued);
  }

  @Override
  public void add(PageEvent happened) {
    events.add(happened);
  }

  @Override
  public void add(PageScan scanned) {
    scans.add(scanned);
  }

  @Override
  public List<IssuedPage> pages(UUID roundId) {
    return pages;
  }

  @Override
  public List<PageEvent> events(UUID roundId) {
    return events;
  }

  @Override
  public List<PageScan> scans(UUID roundId) {
    return scans;
  }

  @Override
  public Optional<PageScan> scanOf(String sha256) {
    return scans.stream().filter(s -> s.sha256().equals(sha256)).findFirst();
  }

  @Override
  public void add(SpotCheck drawn) {
    drawings.add(drawn);
  }

  @Override
  public void add(CallBack called) {
    calls.add(called);
  }

  @Override
  public void add(CallTry tried) {
    tries.add(tried);
  }

  @Override
  public List<SpotCheck> drawings(UUID roundId) {
    return drawings;
  }

  @Override
  public List<CallBack> callBacks(UUID roundId) {
    return calls;
  }

  @Override
  public List<CallTry> tries(UUID roundId) {
    return tries;
  }

  @Override
  public void add(Certificate given) {
    certificates.add(given);
  }

  @Override
  public Optional<Certificate> last(UUID roundId) {
    return certificates.isEmpty() ? Optional.empty() : Optional.of(certificates.getLast());
  }
}
