package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.ConsultationWiring;
import cn.mingyi.app.DeliberationWiring;
import cn.mingyi.app.DisclosureWiring;
import cn.mingyi.app.FinanceWiring;
import cn.mingyi.app.LedgerDesks;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.RosterWiring;
import cn.mingyi.app.StoreSafekeeping;
import cn.mingyi.app.desk.DeskSources;
import cn.mingyi.app.desk.DeskView;
import cn.mingyi.app.shell.Area;
import cn.mingyi.consultation.ui.ConsultationDesk;
import cn.mingyi.consultation.ui.ConsultationView;
import cn.mingyi.consultation.ui.RoundListView;
import cn.mingyi.consultation.usecase.SheetOffice;
import cn.mingyi.deliberation.ui.MatterDesk;
import cn.mingyi.deliberation.ui.MatterListView;
import cn.mingyi.deliberation.ui.MatterView;
import cn.mingyi.deliberation.ui.RulesView;
import cn.mingyi.disclosure.ui.BulletinView;
import cn.mingyi.disclosure.ui.DisclosureDesk;
import cn.mingyi.disclosure.ui.DisclosureView;
import cn.mingyi.finance.ui.FinanceDesk;
import cn.mingyi.finance.ui.FinanceView;
import cn.mingyi.ledger.ui.LedgerView;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.roster.ui.ImportView;
import cn.mingyi.roster.ui.ImportViewModel;
import cn.mingyi.roster.ui.RosterIntake;
import cn.mingyi.roster.ui.RosterKeeping;
import cn.mingyi.roster.ui.RosterView;
import cn.mingyi.roster.ui.RosterViewModel;
import cn.mingyi.village.ui.SettingsDesk;
import cn.mingyi.village.ui.SettingsView;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/** Which screen stands at which place. Made anew when the folder was reopened. */
final class Screens {
  private final AppServices services;
  private final PaperWiring papers;
  private final ScreenTools tools;
  private final BooleanProperty big;
  private final FolderChanges changes;
  private final NameText names = new NameText(new Glyphs());
  private final ImportViewModel importing;

  /** What the settings ask for that closes the folder and opens it again. */
  record FolderChanges(Consumer<Path> restore, Runnable endTrial) {}

  /**
   * @param big 大字模式
   */
  Screens(
      AppServices services,
      PaperWiring papers,
      ScreenTools tools,
      BooleanProperty big,
      FolderChanges changes) {
    this.services = services;
    this.papers = papers;
    this.tools = tools;
    this.big = big;
    this.changes = changes;
    RosterWiring roster = services.roster();
    importing =
        new ImportViewModel(
            new RosterIntake(roster.files(), roster.importRoster(), roster.undoImport()),
            tools.database(),
            tools.documents(),
            tools.clock());
  }

  /** The areas of the side bar; what is not built is not shown. */
  static List<Area> areas() {
    return List.of(
        Area.DESK,
        Area.DELIBERATION,
        Area.CONSULTATION,
        Area.DISCLOSURE,
        Area.FINANCE,
        Area.ROSTER,
        Area.LEDGER,
        Area.SETTINGS);
  }

  static Area area(Place place) {
    return areas().stream().filter(a -> a.key().equals(place.area())).findFirst().orElse(Area.DESK);
  }

  Screen at(Place place) {
    return switch (area(place)) {
      case DELIBERATION -> deliberation(place.subject());
      case CONSULTATION -> consultation(place.subject());
      case DISCLOSURE -> disclosure(place.subject());
      case FINANCE -> new FinanceView(financeDesk(), tools, place.subject());
      case ROSTER -> roster(place);
      case LEDGER -> new LedgerView(LedgerDesks.of(services, papers), tools, place.subject());
      case SETTINGS -> settings(place.subject());
      default ->
          new DeskView(
              new DeskSources(
                  services.deliberation().queries(),
                  services.deliberation().dueQueries(),
                  services.disclosure().queries(),
                  services.disclosure().due(),
                  services.finance().queries()),
              tools);
    };
  }

  private Screen deliberation(String subject) {
    MatterDesk desk = matterDesk();
    return subject.isEmpty() || subject.equals(MatterListView.NEW)
        ? new MatterListView(desk, tools, subject.equals(MatterListView.NEW))
        : new MatterView(desk, tools, UUID.fromString(subject));
  }

  private Screen consultation(String subject) {
    ConsultationDesk desk = consultationDesk();
    return subject.isEmpty()
        ? new RoundListView(desk, tools)
        : new ConsultationView(desk, tools, UUID.fromString(subject));
  }

  private Screen disclosure(String subject) {
    DisclosureDesk desk = disclosureDesk();
    return isId(subject)
        ? new BulletinView(desk, tools, UUID.fromString(subject))
        : new DisclosureView(desk, tools, subject);
  }

  private static boolean isId(String subject) {
    return subject.length() == 36;
  }

  private DisclosureDesk disclosureDesk() {
    DisclosureWiring wiring = services.disclosure();
    return new DisclosureDesk(
        wiring.queries(),
        wiring.keepCatalogue(),
        services.village().keepHolidays(),
        wiring.writeBulletin(),
        wiring.reviewBulletin(),
        wiring.postBulletin(),
        wiring.receiveFeedback(),
        services.village().attachFile(),
        wiring.line(),
        wiring.files(),
        papers.bulletins(),
        services::letterhead);
  }

  private MatterDesk matterDesk() {
    DeliberationWiring wiring = services.deliberation();
    return new MatterDesk(
        wiring.queries(),
        wiring.raiseMotion(),
        wiring.settleMotion(),
        wiring.revisePlan(),
        wiring.holdMeeting(),
        wiring.consultHouseholds(),
        services.consultation().openRound(),
        wiring.discloseMatter(),
        wiring.divertMatter(),
        services.village().attachFile(),
        services.roster().queries(),
        papers.matters(),
        services::letterhead,
        this::registerForm);
  }

  private ConsultationDesk consultationDesk() {
    ConsultationWiring wiring = services.consultation();
    return new ConsultationDesk(
        wiring.queries(),
        wiring.recordOpinion(),
        wiring.excludeHousehold(),
        wiring.answerOpinions(),
        wiring.evidence(),
        new SheetOffice(
            wiring.issueSheets(), wiring.scanSheets(), papers.scans(), papers.scanPictures()),
        wiring.opinionIntake(),
        wiring.checkHouseholds(),
        wiring.logCall(),
        wiring.certifyRound(),
        papers.consultations(),
        services::letterhead);
  }

  private void registerForm(UUID matter) {
    tools
        .papers()
        .show(
            () -> services.deliberation().queries().subject(matter, services.letterhead()),
            papers.registerForms()::of);
  }

  private Screen roster(Place place) {
    RosterWiring wiring = services.roster();
    return place.equals(ImportView.PLACE)
        ? new ImportView(importing, tools.dialogs(), tools.files(), tools.navigator(), names)
        : new RosterView(
            new RosterViewModel(
                new RosterKeeping(
                    wiring.queries(),
                    wiring.undoImport(),
                    wiring.appointOffice(),
                    wiring.endOffice(),
                    wiring.nameRepresentative(),
                    wiring.admitPartyMember(),
                    wiring.linkHousehold()),
                tools.database(),
                tools.clock()),
            tools.dialogs(),
            tools.navigator(),
            tools.tables(),
            names);
  }

  private FinanceDesk financeDesk() {
    FinanceWiring wiring = services.finance();
    return new FinanceDesk(
        wiring.queries(),
        wiring.tables(),
        wiring.openBook(),
        wiring.recordEntry(),
        wiring.correctEntry(),
        wiring.transferMoney(),
        wiring.closePeriod(),
        wiring.intake(),
        wiring.keepDebts(),
        wiring.keepAssets(),
        wiring.keepResources(),
        wiring.keepFunds(),
        wiring.planYear(),
        services.village().attachFile());
  }

  private Screen settings(String subject) {
    return List.of(RulesView.RULES, RulesView.CATEGORIES, RulesView.AUTHORISATIONS)
            .contains(subject)
        ? new RulesView(services.deliberation().keepRules(), tools, subject)
        : new SettingsView(
            new SettingsDesk(
                services.village().keepProfile(),
                services.village().keepFigures(),
                new StoreSafekeeping(services.store(), tools.clock().getZone()),
                changes.restore(),
                changes.endTrial()),
            tools,
            big,
            subject);
  }
}
