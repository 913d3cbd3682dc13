package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the papers of one round, each from the records as they are when it is asked for. */
final class RoundPapers {
  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;

  RoundPapers(ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
  }

  private record Facts(Letterhead head, Consultation round, Evidence evidence) {}

  private Facts facts(UUID round) {
    Consultation consultation = desk.queries().round(round);
    return new Facts(desk.letterhead().get(), consultation, desk.evidence().of(consultation));
  }

  private void show(Function<Facts, Paper> press) {
    model.roundId().ifPresent(id -> tools.papers().show(() -> facts(id), press));
  }

  private ConsultationPapers papers() {
    return desk.papers();
  }

  /** Issues what is not issued yet, and shows the new pages. */
  void issue(Set<String> representatives) {
    model
        .roundId()
        .ifPresent(id ->
            tools
                .database()
                .run(() -> desk.sheets().issue().issue(id, representatives))
                .onRefused(no -> tools.dialogs().message(no.sentences().getFirst(), List.of()))
                .onSuccess(issued -> {
                  model.load();
                  sheets(issued);
                }));
  }

  /** Shows pages as they were issued. */
  void sheets(List<IssuedPage> pages) {
    Set<UUID> wanted = pages.stream().map(IssuedPage::id).collect(Collectors.toSet());
    show(f ->
        papers()
            .sheets(
                f.head(),
                f.round(),
                f.evidence(),
                f.evidence().sheets().pages().stream()
                    .filter(p -> wanted.contains(p.id()))
                    .toList()));
  }

  void summary() {
    show(f -> papers().summary(f.head(), f.round()));
  }

  void pending() {
    show(f -> papers().pending(f.head(), f.round()));
  }

  void absent() {
    show(f -> papers().absent(f.head(), f.round(), f.evidence()));
  }

  void callBacks() {
    show(f -> papers().callBacks(f.head(), f.round(), f.evidence()));
  }

  void replies(Set<UUID> opinions) {
    show(f ->
        papers()
            .replies(
                f.head(),
                f.round(),
                f.round().answered().stream().filter(o -> opinions.contains(o.id())).toList()));
  }

  void wall(ConsultationPapers.Poster size) {
    show(f -> papers().wall(f.head(), f.round(), size));
  }

  void certificate() {
    show(f -> papers().certificate(f.head(), f.round(), f.evidence()));
  }
}
