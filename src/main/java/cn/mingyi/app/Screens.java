package cn.mingyi.app;

import cn.mingyi.app.desk.DeskView;
import cn.mingyi.app.shell.Area;
import cn.mingyi.consultation.ui.ConsultationDesk;
import cn.mingyi.consultation.ui.ConsultationView;
import cn.mingyi.consultation.ui.RoundListView;
import cn.mingyi.deliberation.ui.MatterDesk;
import cn.mingyi.deliberation.ui.MatterListView;
import cn.mingyi.deliberation.ui.MatterView;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import java.util.List;
import java.util.UUID;

/** Which screen stands at which place. Made anew when the folder was reopened. */
final class Screens {
  private final AppServices services;
  private final PaperWiring papers;
  private final ScreenTools tools;

  Screens(AppServices services, PaperWiring papers, ScreenTools tools) {
    this.services = services;
    this.papers = papers;
    this.tools = tools;
  }

  /** The areas of the side bar; what is not built is not shown. */
  static List<Area> areas() {
    return List.of(Area.DESK, Area.DELIBERATION, Area.CONSULTATION);
  }

  static Area area(Place place) {
    return areas().stream().filter(a -> a.key().equals(place.area())).findFirst().orElse(Area.DESK);
  }

  Screen at(Place place) {
    return switch (area(place)) {
      case DELIBERATION -> deliberation(place.subject());
      case CONSULTATION -> consultation(place.subject());
      default ->
          new DeskView(
              services.deliberation().queries(), services.deliberation().dueQueries(), tools);
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
        papers.consultations(),
        services::letterhead);
  }

  private void registerForm(UUID matter) {
    tools.papers().show(() -> subject(matter), papers.registerForms()::of);
  }

  private MatterPapers.Subject subject(UUID matter) {
    var queries = services.deliberation().queries();
    var file = queries.file(matter);
    return new MatterPapers.Subject(
        services.letterhead(), file, queries.categoryLabel(file.matter()), queries.rules());
  }
}
