package cn.mingyi.ledger.usecase.check;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.ledger.domain.check.RoundCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A round whose records can be spoiled one by one. */
final class RoundDraft {
  Round round;
  final List<FrozenHousehold> households;
  final List<Exclusion> exclusions;
  final List<Opinion> opinions;
  final List<OpinionResponse> responses;
  final List<IssuedPage> pages;
  final List<PageEvent> events;
  final List<PageScan> scans;
  final List<SpotCheck> drawings;
  final List<CallBack> calls;
  Certification.Rules rules;
  @Nullable Certificate certificate;

  /** Whether the certificate is given again on the spoiled records, so that it still fits. */
  boolean reissue = true;

  private final boolean answersFirst;

  RoundDraft(RoundCase of) {
    Certification certification = of.certification();
    Consultation consultation = certification.consultation();
    round = consultation.round();
    households = new ArrayList<>(consultation.households());
    exclusions = new ArrayList<>(consultation.exclusions());
    opinions = new ArrayList<>(consultation.opinions());
    responses =
        new ArrayList<>(
            consultation.opinions().stream()
                .flatMap(o -> consultation.response(o).stream())
                .toList());
    pages = new ArrayList<>(certification.sheets().pages());
    events = new ArrayList<>(certification.sheets().events());
    scans = new ArrayList<>(certification.sheets().scans());
    drawings = new ArrayList<>(certification.checks().drawings());
    calls = new ArrayList<>(certification.checks().calls());
    rules = certification.rules();
    certificate = of.certificate();
    answersFirst = of.answersFirst();
  }

  RoundCase build() {
    Consultation consultation =
        new Consultation(round, households, exclusions, opinions, responses);
    Certification certification =
        new Certification(
            consultation,
            new SheetRegister(consultation, pages, events, scans),
            new SpotChecks(consultation, drawings, calls),
            rules);
    Certificate given = certificate;
    return new RoundCase(
        certification,
        given != null && reissue
            ? Altered.with(given, "fingerprint", certification.fingerprint())
            : given,
        answersFirst);
  }

  /** Not called back: spoiling it breaks nothing else. */
  boolean undrawn(Opinion opinion) {
    return drawings.stream().noneMatch(d -> d.households().contains(opinion.frozenId()));
  }

  Opinion opinion(Predicate<Opinion> which) {
    return opinions.stream().filter(this::undrawn).filter(which).findFirst().orElseThrow();
  }

  void opinion(Predicate<Opinion> which, @Nullable Object... change) {
    Opinion one = opinion(which);
    opinions.set(opinions.indexOf(one), Altered.with(one, change));
  }
}
