package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 签到表: everybody whom the roster counts into 应到 on the day of the meeting, with room to sign. Two
 * persons stand side by side, so that a list of hundreds stays readable.
 */
final class AttendanceListPdf {
  private static final String PRESENT = "√";
  private static final String SAME_NAME = "重名";
  private static final float ROW = 9.5f;

  private final Subject subject;
  private final Step step;
  private final Eligible eligible;
  private final String place;
  private final String numbers;
  private final List<String> attendees;
  private final int plan;

  private AttendanceListPdf(
      Subject subject,
      Step step,
      Eligible eligible,
      String place,
      String numbers,
      List<String> attendees,
      int plan) {
    this.subject = subject;
    this.step = step;
    this.eligible = eligible;
    this.place = place;
    this.numbers = numbers;
    this.attendees = attendees;
    this.plan = plan;
  }

  /** Before the meeting. */
  static AttendanceListPdf toSign(Subject subject, Convening convening) {
    return new AttendanceListPdf(
        subject,
        convening.step(),
        convening.eligible(),
        convening.place(),
        "应到 %d，实到＿＿＿＿".formatted(convening.eligible().count()),
        List.of(),
        Wording.planOf(subject, convening));
  }

  /** After the meeting: whoever was recorded by name is ticked. */
  static AttendanceListPdf of(Subject subject, Meeting meeting, Eligible eligible) {
    return new AttendanceListPdf(
        subject,
        meeting.step(),
        eligible,
        meeting.place(),
        "应到 %d，实到 %d".formatted(meeting.eligible(), meeting.present()),
        meeting.attendees(),
        meeting.planVersion());
  }

  Section section() {
    String number = subject.file().matter().number();
    LocalDate day = eligible.day();
    SectionBuilder paper =
        Section.on(PageForm.FORM)
            .head((page, total) ->
                List.of(
                    HeadLine.of("事项编号：" + number, "第 " + page + "/" + total + " 页"),
                    HeadLine.of(
                        "会议："
                            + eligible.group()
                            + eligible.body().label()
                            + "（"
                            + step.label()
                            + "）",
                        numbers),
                    HeadLine.of("时间：" + ChineseDate.of(day), place.isEmpty() ? "" : "地点：" + place)))
            .code(Wording.code(subject, step.label() + "签到表", number, plan))
            .foot(Wording.foot(subject, number, plan))
            .title("会议签到表")
            .add(eligible.body().ofHouseholds() ? households() : persons());
    guests(paper);
    return paper.build();
  }

  private DataTable persons() {
    Map<String, Long> sameName = sameNames();
    return twoAbreast(
        "姓名",
        eligible.persons(),
        v -> Phrase.ofName(v.name()),
        v -> tick(v.name(), sameName.getOrDefault(v.name(), 1L)));
  }

  private Map<String, Long> sameNames() {
    return eligible.persons().stream()
        .collect(Collectors.groupingBy(Villager::name, Collectors.counting()));
  }

  private DataTable households() {
    List<Household> households = eligible.households();
    return twoAbreast(
        "户编号 户主", households, h -> Phrase.of(h.number() + " ").name(h.headName()), h -> "");
  }

  private <T> DataTable twoAbreast(
      String head, List<T> all, Function<T, Phrase> name, Function<T, String> mark) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      List<Phrase> row = new ArrayList<>(cells(i, all.get(i), name, mark));
      row.addAll(
          i + 1 < all.size()
              ? cells(i + 1, all.get(i + 1), name, mark)
              : List.of(Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY));
      rows.add(row);
    }
    return DataTable.of(
            new DataTable.Column("序号", 11, Align.CENTER),
            new DataTable.Column(head, 30, Align.CENTER),
            new DataTable.Column("到会", 12, Align.CENTER),
            new DataTable.Column("签字（按印）", 30, Align.LEFT),
            new DataTable.Column("序号", 11, Align.CENTER),
            new DataTable.Column(head, 30, Align.CENTER),
            new DataTable.Column("到会", 12, Align.CENTER),
            new DataTable.Column("签字（按印）", 30, Align.LEFT))
        .size(12)
        .rowHeight(ROW)
        .rows(rows);
  }

  private static <T> List<Phrase> cells(
      int index, T one, Function<T, Phrase> name, Function<T, String> mark) {
    return List.of(
        Phrase.of(Integer.toString(index + 1)),
        name.apply(one),
        Phrase.of(mark.apply(one)),
        Phrase.EMPTY);
  }

  /** Of several persons of one name a list of names does not tell who came. */
  private String tick(String name, long sameName) {
    long came = attendees.stream().filter(name::equals).count();
    return came == 0 ? "" : came >= sameName ? PRESENT : SAME_NAME;
  }

  /** Whoever is not counted: 列席, 乡镇, and names on the record that the roster does not have. */
  private void guests(SectionBuilder paper) {
    List<String> known = eligible.persons().stream().map(Villager::name).toList();
    List<String> others =
        eligible.body().ofHouseholds()
            ? List.of()
            : attendees.stream().filter(a -> !known.contains(a)).toList();
    paper.together(s ->
        s.gap(3)
            .add(
                DataTable.of(
                        new DataTable.Column("列席人员签字（村监会）", 1, Align.LEFT),
                        new DataTable.Column("乡镇参会人员签字及职务", 1, Align.LEFT))
                    .size(12)
                    .rowHeight(18)
                    .row(Phrase.EMPTY, Phrase.EMPTY)));
    Map<String, Long> sameName = sameNames();
    if (known.stream().anyMatch(n -> tick(n, sameName.getOrDefault(n, 1L)).equals(SAME_NAME))) {
      paper.paragraph("到会栏注“重名”的，记录中的姓名分不出是谁，以签字为准。");
    }
    if (!others.isEmpty()) {
      paper.paragraph(Phrase.of("会议记录中另有到会人员：").names(others).text("。"));
    }
  }
}
