package cn.mingyi.ledger.usecase.check;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.app.StoreSafekeeping;
import cn.mingyi.consultation.storage.ConsultationStorage;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.storage.DisclosureStorage;
import cn.mingyi.ledger.domain.check.BulletinCase;
import cn.mingyi.ledger.domain.check.FeedbackCase;
import cn.mingyi.ledger.domain.check.MatterCase;
import cn.mingyi.ledger.domain.check.OwedCase;
import cn.mingyi.ledger.domain.check.PeriodCase;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.domain.Records;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample village as cases, read once: what is spoiled is a copy. */
final class SampleCases implements AutoCloseable {
  private final AppServices services;
  private final Cases cases;
  private final Map<Integer, MatterCase> matters = new HashMap<>();
  private final List<OwedCase> owed;
  private final List<FeedbackCase> feedback;
  private final List<PeriodCase> periods;

  SampleCases(Path folder) {
    SampleFolder.copyTo(folder);
    services = AppServices.open(new DataFolder(folder), SampleFolder.CLOCK);
    cases = new Cases(sources(services));
    owed = cases.owed();
    feedback = cases.feedback();
    periods = cases.periods();
  }

  static CheckSources sources(AppServices services) {
    return new CheckSources(
        services.deliberation().queries(),
        new ConsultationStorage(services.store().database()).records(),
        services.consultation().evidence(),
        services.roster().registers(),
        services.disclosure().queries(),
        services.disclosure().reviewBulletin(),
        new DisclosureStorage(services.store().database()).feedback(),
        services.finance().queries(),
        services.village().attachFile(),
        new StoreSafekeeping(services.store(), SampleFolder.ZONE),
        services.village().workday());
  }

  /**
   * @param n as in 槐议〔2026〕n号
   */
  MatterDraft matter(int n) {
    return new MatterDraft(matters.computeIfAbsent(n, this::read));
  }

  private MatterCase read(int n) {
    String number = "槐议〔2026〕%d号".formatted(n);
    return cases.matter(
        services.deliberation().queries().byNumber(number).orElseThrow().matter().id());
  }

  /** The roster of all times. */
  Records roster() {
    return services.roster().registers().read();
  }

  List<BulletinFile> bulletins() {
    return cases.bulletins();
  }

  BulletinFile bulletin(String number) {
    return services.disclosure().queries().byNumber(number).orElseThrow();
  }

  BulletinCase of(BulletinFile file) {
    return cases.bulletin(file);
  }

  List<OwedCase> owed() {
    return owed;
  }

  List<FeedbackCase> feedback() {
    return feedback;
  }

  List<PeriodCase> periods() {
    return periods;
  }

  @Override
  public void close() {
    services.close();
  }
}
