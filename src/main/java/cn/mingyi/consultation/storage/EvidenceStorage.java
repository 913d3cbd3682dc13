package cn.mingyi.consultation.storage;

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
import cn.mingyi.platform.db.Mappers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ports of what proves 民议, over its tables (migration V9). */
public final class EvidenceStorage {
  private final EvidenceMapper mapper;

  /**
   * @param mappers of a session that knows {@link ConsultationStorage#mapperTypes}
   */
  public EvidenceStorage(Mappers mappers) {
    mapper = mappers.get(EvidenceMapper.class);
  }

  public EvidenceRecords records() {
    return new EvidenceRecords(sheets(), checks(), certificates());
  }

  private Sheets sheets() {
    return new Sheets() {
      @Override
      public void add(List<IssuedPage> issued) {
        issued.forEach(mapper::insertPage);
      }

      @Override
      public void add(PageEvent happened) {
        mapper.insertEvent(happened);
      }

      @Override
      public void add(PageScan scanned) {
        mapper.insertScan(scanned);
      }

      @Override
      public List<IssuedPage> pages(UUID roundId) {
        return mapper.pages(roundId);
      }

      @Override
      public List<PageEvent> events(UUID roundId) {
        return mapper.events(roundId);
      }

      @Override
      public List<PageScan> scans(UUID roundId) {
        return mapper.scans(roundId).stream().map(PageScanRow::scan).toList();
      }

      @Override
      public Optional<PageScan> scanOf(String sha256) {
        return Optional.ofNullable(mapper.scanOf(sha256)).map(PageScanRow::scan);
      }
    };
  }

  private CheckRecords checks() {
    return new CheckRecords() {
      @Override
      public void add(SpotCheck drawn) {
        mapper.insertDrawing(SpotCheckRow.of(drawn));
        for (int i = 0; i < drawn.households().size(); i++) {
          mapper.insertDrawn(UUID.randomUUID(), drawn.id(), drawn.households().get(i), i + 1);
        }
      }

      @Override
      public void add(CallBack called) {
        mapper.insertCallBack(called);
      }

      @Override
      public void add(CallTry tried) {
        mapper.insertTry(tried);
      }

      @Override
      public List<SpotCheck> drawings(UUID roundId) {
        return mapper.drawings(roundId).stream()
            .map(row -> row.check(mapper.drawn(row.id())))
            .toList();
      }

      @Override
      public List<CallBack> callBacks(UUID roundId) {
        return mapper.callBacks(roundId);
      }

      @Override
      public List<CallTry> tries(UUID roundId) {
        return mapper.tries(roundId);
      }
    };
  }

  private Certificates certificates() {
    return new Certificates() {
      @Override
      public void add(Certificate given) {
        mapper.insertCertificate(given);
      }

      @Override
      public Optional<Certificate> last(UUID roundId) {
        return Optional.ofNullable(mapper.lastCertificate(roundId));
      }
    };
  }
}
