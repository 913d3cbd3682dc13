package cn.mingyi.app;

import cn.mingyi.consultation.document.SheetLayout;
import cn.mingyi.consultation.document.WorkbookOpinionFiles;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.storage.ConsultationStorage;
import cn.mingyi.consultation.storage.EvidenceStorage;
import cn.mingyi.deliberation.storage.DeliberationStorage;
import cn.mingyi.deliberation.usecase.MatterRoundWindow;
import cn.mingyi.disclosure.storage.DisclosureStorage;
import cn.mingyi.finance.storage.FinanceStorage;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.storage.LedgerStorage;
import cn.mingyi.ledger.storage.archive.ArchiveStorage;
import cn.mingyi.ledger.usecase.check.CheckSources;
import cn.mingyi.ledger.usecase.check.SelfCheck;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.Store;
import cn.mingyi.platform.trail.Verification;
import cn.mingyi.roster.storage.RosterStorage;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.storage.VillageStorage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of one open data folder. Opened, used and closed on the database thread; who opens
 * it holds the folder's lock.
 */
public final class AppServices implements AutoCloseable {
  /** Who acts while the folder has no village yet. */
  private static final String NOBODY_YET = "明议";

  private final Store store;
  private final Clock clock;
  private final VillageWiring village;
  private final RosterWiring roster;
  private final ConsultationWiring consultation;
  private final DeliberationWiring deliberation;
  private final DisclosureWiring disclosure;
  private final FinanceWiring finance;
  private final LedgerWiring ledger;
  private final SelfCheck selfCheck;
  private final ArchiveWiring archive;

  private AppServices(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    UnitOfWork unitOfWork = store.trail().unitOfWork();
    village = VillageWiring.of(store, clock);
    roster = RosterWiring.of(store, clock);
    DeliberationStorage matters = new DeliberationStorage(store.database());
    ConsultationRecords consultations = new ConsultationStorage(store.database()).records();
    consultation =
        ConsultationWiring.of(
            consultations,
            new EvidenceStorage(store.database()).records(),
            new MatterRoundWindow(matters.matterFiles(), consultations),
            roster.registers(),
            village,
            store.trail(),
            new SheetLayout(),
            new WorkbookOpinionFiles(roster.files()::read));
    deliberation =
        DeliberationWiring.of(
            matters.matterFiles(),
            matters.rules(),
            consultations,
            consultation.evidence(),
            village,
            roster.registers(),
            unitOfWork,
            clock);
    finance =
        FinanceWiring.of(
            store,
            new CarriedMatters(deliberation.queries()),
            village.workday(),
            roster.files()::read);
    DisclosureStorage disclosures = new DisclosureStorage(store.database());
    disclosure =
        DisclosureWiring.of(
            disclosures,
            matters.matterFiles(),
            deliberation.queries(),
            roster,
            finance,
            village.workday(),
            unitOfWork);
    ledger =
        LedgerWiring.of(
            new LedgerWiring.Sources(
                deliberation.queries(),
                consultations,
                consultation.evidence(),
                disclosure.queries(),
                disclosures.feedback(),
                finance.queries()),
            roster,
            village,
            new LedgerStorage(store.database()),
            unitOfWork);
    selfCheck =
        new SelfCheck(
            new CheckSources(
                deliberation.queries(),
                consultations,
                consultation.evidence(),
                roster.registers(),
                disclosure.queries(),
                disclosure.reviewBulletin(),
                disclosures.feedback(),
                finance.queries(),
                village.attachFile(),
                new StoreSafekeeping(store, clock.getZone()),
                village.workday()));
    archive =
        ArchiveWiring.of(
            store, village, roster, consultation, deliberation, disclosure, finance, ledger);
  }

  /** Opens the folder; mends what an interrupted run left, see {@link Store#open}. */
  public static AppServices open(DataFolder folder, Clock clock) {
    return wired(operator -> Store.open(folder, clock, operator, mapperTypes()), clock);
  }

  /** Makes the database anew from the journal, see {@link Store#rebuild}. */
  public static AppServices rebuild(DataFolder folder, Clock clock) {
    return wired(operator -> Store.rebuild(folder, clock, operator, mapperTypes()), clock);
  }

  private static AppServices wired(Function<Supplier<String>, Store> opening, Clock clock) {
    Clerk operator = new Clerk();
    AppServices services = new AppServices(opening.apply(operator), clock);
    operator.profiles = services.village.profiles();
    return services;
  }

  /** The operator's name lies in the store, which asks for it: known once the wiring stands. */
  private static final class Clerk implements Supplier<String> {
    private @Nullable VillageProfiles profiles;

    @Override
    public String get() {
      return profiles == null
          ? NOBODY_YET
          : profiles.find().map(VillageProfile::clerk).orElse(NOBODY_YET);
    }
  }

  public static List<Class<?>> mapperTypes() {
    return Stream.of(
            VillageStorage.mapperTypes(),
            RosterStorage.mapperTypes(),
            ConsultationStorage.mapperTypes(),
            DeliberationStorage.mapperTypes(),
            FinanceStorage.mapperTypes(),
            DisclosureStorage.mapperTypes(),
            LedgerStorage.mapperTypes(),
            ArchiveStorage.mapperTypes())
        .flatMap(List::stream)
        .toList();
  }

  public Store store() {
    return store;
  }

  public Clock clock() {
    return clock;
  }

  public VillageWiring village() {
    return village;
  }

  public RosterWiring roster() {
    return roster;
  }

  public ConsultationWiring consultation() {
    return consultation;
  }

  public DeliberationWiring deliberation() {
    return deliberation;
  }

  public DisclosureWiring disclosure() {
    return disclosure;
  }

  public FinanceWiring finance() {
    return finance;
  }

  public LedgerWiring ledger() {
    return ledger;
  }

  public SelfCheck selfCheck() {
    return selfCheck;
  }

  public ArchiveWiring archive() {
    return archive;
  }

  /**
   * What a paper made now says of the village and of this moment.
   *
   * @throws java.util.NoSuchElementException before the village was founded
   */
  public Letterhead letterhead() {
    return new Letterhead(
        village.profiles().find().orElseThrow(), store.trail().mark(), LocalDate.now(clock));
  }

  public Verification verify() {
    return store.verify();
  }

  @Override
  public void close() {
    store.close();
  }
}
