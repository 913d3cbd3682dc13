package cn.mingyi.deliberation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.Stubs;
import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Line;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.When;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.Figures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueQueriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);

  private static List<DueItem> due(MatterFile file, RuleBook rules, @Nullable Round round) {
    MatterFiles files =
        Stubs.of(MatterFiles.class, Map.of("all", List.of(file), "find", Optional.of(file)));
    return new DueQueries(
            new MatterQueries(
                files,
                Stubs.records(round, SampleRound.households(10, 5)),
                Stubs.evidence(),
                Stubs.of(Rules.class, Map.of("book", rules))),
            Stubs.of(Figures.class, Map.of("all", List.of())))
        .due(TODAY);
  }

  private static Round round(MatterFile file, int planVersion) {
    return new Round(
        new UUID(7, 7),
        file.matter().id(),
        SampleRound.NUMBER,
        SampleRound.TITLE,
        planVersion,
        1,
        Basis.HOUSEHOLD,
        "",
        SampleRound.OPENED,
        "",
        Instant.EPOCH);
  }

  @Test
  void a_changed_plan_asks_for_a_new_round_and_not_for_the_rest_of_the_old_one() {
    MatterFile file = SampleMatter.reviewed();
    assertThat(due(file, SampleMatter.RULES, round(file, 1)))
        .filteredOn(i -> i.kind() == DueItem.Kind.CONSULTATION)
        .singleElement()
        .satisfies(i -> assertThat(i.sentence()).contains("还差 10 户"));
    LocalDate day = LocalDate.of(2026, 3, 10);
    MatterFile changed =
        new Line(SampleMatter.RULES, new FigureBook(List.of()))
            .revise(file, "改窄", "群众要求", new When(day, "", day, Instant.EPOCH));
    assertThat(due(changed, SampleMatter.RULES, round(file, 1)))
        .filteredOn(i -> i.kind() == DueItem.Kind.CONSULTATION)
        .singleElement()
        .satisfies(i -> assertThat(i.sentence()).contains("开始新一轮民议"));
  }

  @Test
  void what_is_spared_is_not_asked_for() {
    MatterFile file = SampleMatter.reviewed();
    assertThat(due(file, SampleMatter.RULES, null))
        .anyMatch(i -> i.kind() == DueItem.Kind.CONSULTATION);
    assertThat(due(file, spared(file), null)).noneMatch(i -> i.kind() == DueItem.Kind.CONSULTATION);
  }

  private static RuleBook spared(MatterFile file) {
    LocalDate raised = file.matter().raisedOn();
    Category now = SampleMatter.RULES.category(file.matter().category(), raised).orElseThrow();
    List<Category> categories = new ArrayList<>(SampleMatter.RULES.categories());
    categories.add(
        new Category(
            UUID.randomUUID(),
            now.key(),
            now.label(),
            now.deciders(),
            now.delegable(),
            "村规民约第九条",
            now.source(),
            raised));
    return new RuleBook(
        SampleMatter.RULES.thresholds(), categories, SampleMatter.RULES.authorisations());
  }

  @Test
  void a_meeting_to_which_too_few_came_is_no_meeting_of_the_quarter() {
    MatterFile file = SampleMatter.resolved();
    assertThat(due(file, SampleMatter.RULES, round(file, 1)))
        .noneMatch(i -> i.kind() == DueItem.Kind.REPRESENTATIVES_QUARTER);
    List<MatterRecord> records = new ArrayList<>(file.records());
    records.replaceAll(r -> r instanceof Meeting m ? tooFew(m) : r);
    assertThat(due(new MatterFile(file.matter(), records, null), SampleMatter.RULES, null))
        .anyMatch(i -> i.kind() == DueItem.Kind.REPRESENTATIVES_QUARTER)
        .anyMatch(i -> i.kind() == DueItem.Kind.PARTY_QUARTER);
  }

  private static Meeting tooFew(Meeting m) {
    return new Meeting(
        m.id(),
        m.matterId(),
        m.step(),
        m.body(),
        m.villageGroup(),
        m.planVersion(),
        m.heldOn(),
        m.place(),
        m.noticeOn(),
        m.counted(),
        m.eligible(),
        m.eligibleReason(),
        m.present(),
        m.attendees(),
        m.chair(),
        m.recorder(),
        m.townshipAttendees(),
        m.content(),
        m.ballot(),
        m.households(),
        m.threshold(),
        false,
        false,
        m.sharedWith(),
        m.lateReason(),
        m.recordedAt());
  }
}
