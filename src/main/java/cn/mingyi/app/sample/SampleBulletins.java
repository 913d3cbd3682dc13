package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.DisclosureWiring;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.DueCalendar;
import cn.mingyi.disclosure.domain.DueSlot;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.usecase.ReceiveFeedback;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.TableIntake;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The disclosures of the sample's last ten weeks: nearly all in time, one late, some not yet begun,
 * and the feedback that came.
 */
final class SampleBulletins {
  private static final int WEEKS = 10;

  /** What the office has not come to yet. */
  private static final Set<String> LEFT = Set.of("W07", "S06", "Z03");

  private static final String LATE = "C16";

  private final AppServices services;
  private final SampleScript script;
  private final LocalDate today;

  SampleBulletins(AppServices services, SampleScript script, LocalDate today) {
    this.services = services;
    this.script = script;
    this.today = today;
  }

  private DisclosureWiring desk() {
    return services.disclosure();
  }

  void all() {
    LocalDate first = today.minusWeeks(WEEKS);
    script.on(first, () -> desk().keepCatalogue().start());
    DueCalendar calendar =
        new DueCalendar(
            desk().keepCatalogue().catalogue(), services.village().keepHolidays().calendar());
    for (DueSlot slot : calendar.between(first, today.plusDays(20))) {
      if (!LEFT.contains(slot.item().code())) {
        periodical(slot);
      }
    }
    atOnce("D05", -30, Until.POSTED);
    atOnce("C11", -18, Until.POSTED);
    atOnce("F08", -9, Until.FINISHED);
    atOnce("Z01", -4, Until.SUBMITTED);
    feedback();
  }

  /** How far a bulletin has come. */
  private enum Until {
    DRAFT,
    SUBMITTED,
    FINISHED,
    POSTED
  }

  private void periodical(DueSlot slot) {
    LocalDate posted = slot.item().code().equals(LATE) ? slot.due().plusDays(6) : before(slot);
    Until until = posted.isAfter(today) ? Until.DRAFT : Until.POSTED;
    if (until == Until.DRAFT && !slot.period().to().isBefore(today)) {
      return;
    }
    LocalDate begun = until == Until.DRAFT ? today.minusDays(1) : posted.minusDays(1);
    live(
        new WriteBulletin.Begin(slot.item().code(), slot.period(), null, null),
        begun,
        posted,
        until);
  }

  /** A few days before it is due, not all on one. */
  private static LocalDate before(DueSlot slot) {
    return slot.due().minusDays(1 + Math.floorMod(slot.item().code().hashCode(), 4));
  }

  private void atOnce(String item, int day, Until until) {
    LocalDate event = today.plusDays(day);
    live(new WriteBulletin.Begin(item, null, event, null), event, event.plusDays(2), until);
  }

  private void live(WriteBulletin.Begin begin, LocalDate begun, LocalDate posted, Until until) {
    UUID[] id = new UUID[1];
    script.on(begun, () -> id[0] = write(begin));
    if (until == Until.DRAFT) {
      return;
    }
    script.on(begun, () -> desk().reviewBulletin().submit(id[0], begun, ""));
    if (until == Until.SUBMITTED) {
      return;
    }
    LocalDate day = posted.isAfter(today) ? today : posted;
    script.on(
        day,
        () -> {
          review(id[0], day);
          desk().reviewBulletin().finish(id[0]);
          if (until == Until.POSTED) {
            desk().postBulletin().post(id[0], places(begin.item()), day, "");
          }
        });
    LocalDate down = services.village().workday().lastDay(day).plusDays(1);
    if (until == Until.POSTED && down.isBefore(today)) {
      script.on(down, () -> desk().postBulletin().takeDown(id[0], "", down, ""));
    }
  }

  private static String places(String item) {
    return item.startsWith("D") ? "党员活动室" : item.startsWith("F") ? "财务公开栏" : "村务公开栏";
  }

  private UUID write(WriteBulletin.Begin begin) {
    BulletinFile file = desk().writeBulletin().begin(begin);
    Bulletin bulletin = file.bulletin();
    BulletinText filled = filled(bulletin);
    desk().writeBulletin().save(bulletin.id(), bulletin.version(), filled, bulletin.hands());
    return bulletin.id();
  }

  private static BulletinText filled(Bulletin bulletin) {
    BulletinText text = bulletin.text();
    BulletinShapes.Shape shape =
        BulletinShapes.of(bulletin.subject().item())
            .orElse(new BulletinShapes.Shape("", "", "", ""));
    String body = shape.body().isEmpty() ? text.body() : shape.body().strip();
    List<BulletinTable> tables = text.tables();
    if (!shape.table().isEmpty()) {
      TableIntake intake =
          TableIntake.of(TableIntake.pasted(shape.table()), tables.getFirst().columns());
      tables =
          List.of(TableIntake.filled(tables.getFirst(), intake.take(intake.suggested()).rows()));
    } else if (!tables.isEmpty() && tables.getFirst().rows().isEmpty()) {
      tables = List.of(TableIntake.filled(tables.getFirst(), plain(tables.getFirst())));
    }
    return new BulletinText(
        shape.title().isEmpty() ? text.title() : shape.title(),
        text.dataUntil(),
        body.isEmpty() && tables.isEmpty() ? "有关情况已在村民代表会议上通报，现予公布，请村民监督。" : body,
        tables,
        text.closing());
  }

  /** Two rows that say nothing in particular. */
  private static List<List<String>> plain(BulletinTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      List<String> row = new ArrayList<>();
      for (BulletinTable.Column column : table.columns()) {
        row.add(cell(column, i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String cell(BulletinTable.Column column, int row) {
    return switch (column.kind()) {
      case NUMBER -> column.head().equals("序号") ? Integer.toString(row) : Integer.toString(row * 3);
      case MONEY -> row * 120 + ".00";
      case DATE -> "2026-09-%02d".formatted(row * 9);
      case NAME, CHILD_NAME -> row == 1 ? "李永红" : "王建军";
      case TEXT -> column.head().contains("小组") ? "第" + row + "村民小组" : "已办理";
      case ADDRESS -> "第" + row + "村民小组";
      case ID_NUMBER, PHONE, BANK_CARD, HEALTH -> "";
    };
  }

  private void review(UUID id, LocalDate on) {
    String reviewer = desk().reviewBulletin().supervisors(on).getFirst();
    desk()
        .reviewBulletin()
        .review(new ReviewBulletin.Review(id, reviewer, true, "情况属实，同意公开。", "", on, ""));
  }

  private void feedback() {
    LocalDate first = today.minusDays(24);
    UUID[] id = new UUID[1];
    script.on(first, () -> id[0] = receive(first, "第二村民小组路灯电费这个月怎么多了？", Feedback.Channel.SPOKEN));
    script.on(
        first.plusDays(3),
        () ->
            desk()
                .receiveFeedback()
                .answer(
                    new ReceiveFeedback.Answered(
                        id[0],
                        first.plusDays(3),
                        "王秀英",
                        "九月新装路灯 6 盏，电费相应增加，凭证已给本人看过。",
                        Feedback.Satisfaction.SATISFIED,
                        false,
                        "")));
    LocalDate second = today.minusDays(6);
    script.on(second, () -> receive(second, "低保名单里第3村民小组新增的一户，想知道是按什么条件定的。", Feedback.Channel.BOX));
  }

  private UUID receive(LocalDate on, String words, Feedback.Channel channel) {
    return desk()
        .receiveFeedback()
        .receive(new ReceiveFeedback.Received(null, on, "", channel, words, ""))
        .id();
  }
}
