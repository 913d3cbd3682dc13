package cn.mingyi.consultation.usecase.intake;

import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.Words;
import cn.mingyi.roster.usecase.intake.WrittenDate;
import cn.mingyi.village.domain.EventDating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row: finds its household, then its words. What an opinion must carry, {@link
 * OpinionDraft} says; here is only what a cell can get wrong.
 */
final class OpinionRowReader {
  private final Consultation consultation;
  private final EventDating dating;
  private final String lateReason;
  private final Map<String, FrozenHousehold> byCode = new HashMap<>();

  OpinionRowReader(Consultation consultation, EventDating dating, String lateReason) {
    this.consultation = consultation;
    this.dating = dating;
    this.lateReason = lateReason.strip();
    consultation.households().forEach(h -> byCode.put(Words.compact(h.code()), h));
  }

  OpinionRow read(OpinionSheet sheet, SourceRow row) {
    FrozenHousehold household = byCode.get(Words.compact(sheet.text(row, OpinionColumn.CODE)));
    if (sheet.text(row, OpinionColumn.KIND).isEmpty()) {
      List<RowFinding> findings =
          sheet.text(row, OpinionColumn.WORDING).isEmpty()
              ? List.of()
              : List.of(
                  sheet.finding(row, OpinionColumn.KIND, "写了意见原文，却没有选意见。请选一个意见；还没有征求到的，请清空意见原文。"));
      return new OpinionRow(sheet, row, household, null, findings);
    }
    Cells cells = new Cells(sheet, row);
    OpinionDraft draft = cells.draft(household);
    return new OpinionRow(
        sheet, row, household, cells.findings.isEmpty() ? draft : null, cells.findings);
  }

  /** The cells of one row, and what is wrong with them. */
  private final class Cells {
    private final OpinionSheet sheet;
    private final SourceRow row;
    private final List<RowFinding> findings = new ArrayList<>();

    Cells(OpinionSheet sheet, SourceRow row) {
      this.sheet = sheet;
      this.row = row;
    }

    @Nullable OpinionDraft draft(@Nullable FrozenHousehold household) {
      if (household == null) {
        unknown();
        return null;
      }
      if (!isNamed(household)) {
        return null;
      }
      try {
        consultation.refuseUnlessRecordable(household);
      } catch (Refused no) {
        refuse(OpinionColumn.CODE, no.sentences().getFirst());
        return null;
      }
      OpinionDraft draft = draftOf(household);
      draft.refusals(consultation.round(), dating).forEach(this::refuse);
      return draft;
    }

    private void unknown() {
      String code = text(OpinionColumn.CODE);
      refuse(
          OpinionColumn.CODE,
          code.isEmpty() ? "没有户编号，不知道是哪一户。请照原表填上。" : "本轮名单里没有户编号 %s。请照原表改回。".formatted(code));
    }

    /** Code and name must belong together: a row that slipped would speak for the neighbour. */
    private boolean isNamed(FrozenHousehold household) {
      String name = text(OpinionColumn.NAME);
      if (PersonName.normalise(name).equals(PersonName.normalise(household.name()))) {
        return true;
      }
      refuse(
          OpinionColumn.NAME,
          "户编号 %s 是%s，这里写的是%s，对不上。请照原表改回。"
              .formatted(household.code(), household.name(), name.isEmpty() ? "空的" : name));
      return false;
    }

    /** What cannot be read is taken as what asks for nothing more, and refused by its own cell. */
    private OpinionDraft draftOf(FrozenHousehold household) {
      OpinionKind kind =
          word(OpinionColumn.KIND, OpinionKind.values(), OpinionKind::label)
              .orElse(OpinionKind.AGREE);
      Channel channel =
          word(OpinionColumn.CHANNEL, Channel.values(), Channel::label).orElse(Channel.VISIT);
      String signer = text(OpinionColumn.SIGNER);
      String ground = text(OpinionColumn.GROUND);
      return new OpinionDraft(
          kind,
          text(OpinionColumn.ASKED),
          text(OpinionColumn.RELATION),
          channel,
          text(OpinionColumn.WORDING),
          day().orElse(dating.today()),
          askedBy(household),
          !signer.isEmpty() || !ground.isEmpty(),
          signer,
          ground,
          text(OpinionColumn.WITNESS),
          text(OpinionColumn.EVIDENCE),
          null,
          lateReason);
    }

    private String askedBy(FrozenHousehold household) {
      String written = text(OpinionColumn.ASKED_BY);
      if (!written.isEmpty()) {
        return written;
      }
      return household.representativeName().isEmpty()
          ? household.representativeLabel()
          : household.representativeName();
    }

    private <T> Optional<T> word(OpinionColumn column, T[] all, Function<T, String> label) {
      String written = Words.compact(text(column));
      Optional<T> meant =
          Arrays.stream(all).filter(each -> label.apply(each).equals(written)).findFirst();
      if (meant.isEmpty()) {
        String words = Arrays.stream(all).map(label).collect(Collectors.joining("、"));
        refuse(
            column,
            written.isEmpty()
                ? "没有选%s，请从 %s 中选一个。".formatted(column.label(), words)
                : "“%s”不是可选的%s，请从 %s 中选一个。".formatted(written, column.label(), words));
      }
      return meant;
    }

    private Optional<LocalDate> day() {
      String written = text(OpinionColumn.DAY);
      if (written.isEmpty()) {
        refuse(OpinionColumn.DAY, "没有填日期，请填征求意见的那一天，如 %s。".formatted(dating.today()));
        return Optional.empty();
      }
      Optional<LocalDate> day =
          WrittenDate.parse(sheet.cell(row, OpinionColumn.DAY))
              .filter(WrittenDate::isWhole)
              .map(WrittenDate::date);
      if (day.isEmpty()) {
        refuse(OpinionColumn.DAY, "“%s”看不懂，请写年月日，如 %s。".formatted(written, dating.today()));
      }
      return day;
    }

    private String text(OpinionColumn column) {
      return sheet.text(row, column);
    }

    private void refuse(String field, String sentence) {
      boolean late = field.equals(EventDating.LATE_REASON) && lateReason.isEmpty();
      refuse(
          OpinionColumn.ofField(field).orElseThrow(),
          late ? sentence + "补录原因在导入时填写，所有补录的行共用。" : sentence);
    }

    private void refuse(OpinionColumn column, String sentence) {
      findings.add(sheet.finding(row, column, sentence));
    }
  }
}
