package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.ColumnMapping;
import cn.mingyi.roster.domain.ImportHistory;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.usecase.intake.HeaderRecognition;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RosterDraft;
import cn.mingyi.roster.usecase.intake.RosterReading;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 导入花名册: recognise the header, look at the plan, apply it. Applying is one deed, so it can be taken
 * back as a whole ({@link UndoImport}). The file is compared with the roster on every import;
 * importing again brings it up to date.
 */
public final class ImportRoster {
  private final UnitOfWork unitOfWork;
  private final Registers registers;
  private final ImportHistory history;
  private final DeedReversal deeds;
  private final Clock clock;

  public ImportRoster(
      UnitOfWork unitOfWork,
      Registers registers,
      ImportHistory history,
      DeedReversal deeds,
      Clock clock) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
    this.history = history;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Whether the roster is empty: then what is imported holds since before the records began. */
  public boolean isFirst() {
    return registers.households().all().isEmpty();
  }

  /**
   * The sheets that are rosters, each with the mapping that was remembered for its header or that
   * its words suggest; the clerk may change a mapping or leave a sheet out.
   *
   * @throws Refused when there is none
   */
  public List<RecognisedSheet> recognise(SourceBook book) {
    HeaderRecognition recognition = new HeaderRecognition(history.mappings()::find);
    List<RecognisedSheet> sheets = RosterReading.recognise(book, recognition);
    if (sheets.isEmpty()) {
      throw new Refused(
          RosterRule.NO_ROSTER_IN_FILE, "没有找到花名册的表头：至少要有姓名，以及户编号、与户主关系、身份证号中的两项；请核对文件是否选对。");
    }
    return sheets;
  }

  /**
   * What importing would do. Writes nothing.
   *
   * @param sheets from {@link #recognise}, perhaps changed by the clerk
   * @param effective day from which what is new holds; ignored when the roster is empty
   * @throws Refused when a roster that is not empty has no such day, or it lies before the last
   *     import's
   */
  public ImportPlan plan(
      SourceBook book, List<RecognisedSheet> sheets, @Nullable LocalDate effective) {
    Records records = registers.read();
    LocalDate from = records.households().isEmpty() ? null : checked(effective);
    RosterDraft draft = new RosterReading(LocalDate.now(clock)).read(book, sheets);
    return new RosterComparison(draft, records, from).plan(book);
  }

  private LocalDate checked(@Nullable LocalDate effective) {
    if (effective == null) {
      throw new Refused(RosterRule.EFFECTIVE_DAY_MISSING, "名册里已有人，请填写这次变动从哪一天起算");
    }
    for (RosterImport earlier : history.imports().all()) {
      LocalDate last = earlier.effective();
      if (last != null && effective.isBefore(last)) {
        throw new Refused(
            RosterRule.EFFECTIVE_DAY_TOO_EARLY, "起算日期不能早于上一次导入的起算日期（" + ChineseDate.of(last) + "）");
      }
    }
    return effective;
  }

  /**
   * Writes a plan as one deed.
   *
   * @param leaving ids of missing households and villagers who leave the roster on the day before
   *     the effective day; what is missing otherwise stays
   * @throws StaleRecord when the roster is not what the plan was made for
   */
  public RosterImport apply(ImportPlan plan, Set<UUID> leaving) {
    if (plan.villagers() == 0) {
      throw new Refused(RosterRule.NOTHING_TO_IMPORT, "没有一行可以导入，请先改正文件里的错误");
    }
    return unitOfWork.run(
        new Deed("导入花名册", plan.book().fileName()),
        () -> {
          if (!registers.read().equals(plan.basis())) {
            throw new StaleRecord("roster");
          }
          write(plan);
          leave(plan, leaving);
          rememberMappings(plan.sheets());
          RosterImport done = record(plan);
          history.imports().add(done);
          return done;
        });
  }

  private void write(ImportPlan plan) {
    registers.households().add(plan.newHouseholds());
    plan.changedHouseholds().forEach(c -> registers.households().update(c.after()));
    registers.villagers().add(plan.newVillagers());
    plan.changedVillagers().forEach(c -> registers.villagers().update(c.after()));
    LocalDate from = plan.effective();
    plan.links()
        .forEach((household, label) ->
            LinkHousehold.relink(registers.links(), plan.basis().links(), household, label, from));
    plan.standings()
        .forEach((villager, standing) ->
            AdmitPartyMember.admit(
                registers.partyMembers(), plan.basis().partyMembers(), villager, standing, from));
    List<OfficeTerm> terms = new ArrayList<>();
    plan.offices()
        .forEach((villager, held) ->
            held.forEach((office, scope) ->
                terms.add(
                    new OfficeTerm(
                        UUID.randomUUID(),
                        villager,
                        office,
                        scope,
                        new DateRange(from, null),
                        0))));
    registers.officeTerms().add(terms);
  }

  private void leave(ImportPlan plan, Set<UUID> leaving) {
    LocalDate effective = plan.effective();
    if (effective == null || leaving.isEmpty()) {
      return;
    }
    LocalDate last = effective.minusDays(1);
    plan.missingHouseholds().stream()
        .filter(h -> leaving.contains(h.id()))
        .forEach(h -> {
          requireBegun(h.validity(), last);
          CloseHousehold.close(registers, h, last);
        });
    plan.missingVillagers().stream()
        .filter(v -> leaving.contains(v.id()))
        .forEach(v -> {
          requireBegun(v.validity(), last);
          registers.villagers().update(CloseHousehold.ended(v, last));
        });
  }

  private static void requireBegun(DateRange validity, LocalDate last) {
    if (!Spans.canEnd(validity, last)) {
      throw new Refused(RosterRule.ENDS_BEFORE_BEGIN, "有人在起算日期当天才登记，不能同时退出名册");
    }
  }

  private void rememberMappings(List<RecognisedSheet> sheets) {
    for (RecognisedSheet sheet : sheets) {
      ColumnMapping mapping = sheet.mapping();
      ColumnMapping known = history.mappings().find(mapping.fingerprint()).orElse(null);
      if (!Objects.equals(known, mapping)) {
        history.mappings().remember(mapping);
      }
    }
  }

  private RosterImport record(ImportPlan plan) {
    return new RosterImport(
        UUID.randomUUID(),
        plan.book().fileName(),
        plan.book().sha256(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        plan.effective(),
        plan.read(),
        plan.accepted(),
        plan.warned(),
        plan.refused(),
        deeds.lastNumber() + 1);
  }
}
