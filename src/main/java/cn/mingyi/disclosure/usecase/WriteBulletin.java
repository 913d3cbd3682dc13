package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinGate;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DueRule;
import cn.mingyi.disclosure.domain.Frequency;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.VillageProfile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 编制: a bulletin is begun, from records where there are some, and its words are typed. */
public final class WriteBulletin {
  private final BulletinChange change;
  private final KeepCatalogue catalogue;
  private final WordedRecords records;

  /** What is refused whatever the fields say. */
  public enum Rule {
    FROZEN,
    NOT_GENERATED
  }

  public WriteBulletin(BulletinChange change, KeepCatalogue catalogue, WordedRecords records) {
    this.change = change;
    this.catalogue = catalogue;
    this.records = records;
  }

  /**
   * What a bulletin is begun for, as the form has it; the names are the fields'.
   *
   * @param item code of the catalogue; empty when none was chosen
   * @param period for a periodical item
   * @param eventOn for what is disclosed at once
   * @param matter for 决议公告 and 结果公告
   */
  public record Begin(
      String item,
      @Nullable ReportingPeriod period,
      @Nullable LocalDate eventOn,
      @Nullable UUID matter) {}

  /** Begins a bulletin; what is on record is written into it. */
  public BulletinFile begin(Begin wanted) {
    LocalDate today = change.workday().today();
    CatalogueItem item = item(wanted, today);
    return add(
        begun(
            item,
            wanted,
            text(item, wanted.period(), wanted.eventOn(), wanted.matter(), today),
            today),
        "起草公开单");
  }

  /** The item that a bulletin is to be begun for, or why it cannot be; changes nothing. */
  CatalogueItem checked(Begin wanted) {
    return item(wanted, change.workday().today());
  }

  /** All bulletins there are. */
  List<BulletinFile> others() {
    return change.bulletins().all();
  }

  /** The words that a bulletin would begin with; changes nothing. */
  BulletinText suggested(Begin wanted) {
    LocalDate today = change.workday().today();
    return text(item(wanted, today), wanted.period(), wanted.eventOn(), wanted.matter(), today);
  }

  /** The day on which it is written. */
  LocalDate today() {
    return change.workday().today();
  }

  /** Begins a bulletin with words that are there already, in one deed. */
  BulletinFile begin(Begin wanted, BulletinText words) {
    LocalDate today = change.workday().today();
    CatalogueItem item = item(wanted, today);
    return add(begun(item, wanted, words, today), "导入公开单");
  }

  /** 更正: a new bulletin with the words of the old one, which it names. */
  public BulletinFile correct(UUID id) {
    Bulletin old = change.file(id).bulletin();
    if (!old.state().frozen()) {
      throw new Refused(Rule.FROZEN, "公开单还没有定稿，直接修改就可以，不用更正。");
    }
    LocalDate today = change.workday().today();
    Bulletin.Subject subject = old.subject();
    CatalogueItem item = catalogue.catalogue().item(subject.item(), today).orElseThrow();
    return add(
        bulletin(
            item,
            new Bulletin.Subject(
                subject.item(),
                subject.kind(),
                subject.period(),
                subject.eventOn(),
                subject.matter(),
                id),
            old.text(),
            today),
        "起草更正公开单");
  }

  /**
   * Saves what was typed.
   *
   * @param version that the words were typed on
   * @throws cn.mingyi.kernel.StaleRecord when it was saved by somebody else meanwhile
   */
  public BulletinFile save(UUID id, int version, BulletinText text, Bulletin.Hands hands) {
    BulletinFile file = change.file(id);
    Bulletin bulletin = file.bulletin();
    if (!bulletin.state().editable()) {
      throw new Refused(
          Rule.FROZEN,
          "公开单现在是“" + bulletin.state().label() + "”，文字不能再改。" + instead(bulletin.state()));
    }
    Bulletin typed =
        new Bulletin(
            bulletin.id(),
            bulletin.subject(),
            text,
            hands,
            bulletin.partyOnly(),
            bulletin.state(),
            bulletin.edition(),
            bulletin.number(),
            bulletin.checkCode(),
            bulletin.begunOn(),
            bulletin.finishedOn(),
            version);
    Map<String, String> wrong = BulletinGate.lengths(typed);
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    if (text.equals(bulletin.text()) && hands.equals(bulletin.hands())) {
      return file;
    }
    change.write(bulletin, "保存公开单", "", () -> change.bulletins().save(typed));
    return change.file(id);
  }

  /** Writes anew what is on record, in the place of what stands there. */
  public BulletinFile regenerate(UUID id, int version) {
    Bulletin bulletin = change.file(id).bulletin();
    LocalDate today = change.workday().today();
    Bulletin.Subject subject = bulletin.subject();
    CatalogueItem item = catalogue.catalogue().item(subject.item(), today).orElseThrow();
    if (!item.template().generated()) {
      throw new Refused(Rule.NOT_GENERATED, "“" + item.title() + "”没有可以生成的记录，请填写或从表格导入。");
    }
    return save(
        id,
        version,
        text(item, subject.period(), subject.eventOn(), subject.matter(), today),
        bulletin.hands());
  }

  /** 作废 of a draft, with the reason. */
  public BulletinFile drop(UUID id, String reason) {
    return change.apply(
        id,
        "作废公开单草稿",
        reason,
        file -> change.life().drop(file, reason, change.workday().operator()));
  }

  private static String instead(BulletinState state) {
    return state.frozen() ? "有错请编更正公开单。" : "要改请村监会先退回。";
  }

  private BulletinFile add(Bulletin begun, String action) {
    Map<String, String> wrong = BulletinGate.lengths(begun);
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    change.write(begun, action, "", () -> change.bulletins().add(begun));
    return change.file(begun.id());
  }

  private Bulletin begun(CatalogueItem item, Begin wanted, BulletinText words, LocalDate today) {
    UUID matter = wanted.matter();
    LocalDate event =
        matter == null || !item.template().ofMatter() ? wanted.eventOn() : records.since(matter);
    return bulletin(
        item,
        new Bulletin.Subject(item.code(), item.kind(), wanted.period(), event, matter, null),
        words,
        today);
  }

  private Bulletin bulletin(
      CatalogueItem item, Bulletin.Subject subject, BulletinText text, LocalDate today) {
    VillageProfile village = change.workday().profiles().find().orElseThrow();
    String name = village.name();
    return new Bulletin(
        UUID.randomUUID(),
        subject,
        text,
        new Bulletin.Hands(
            WordedRecords.issuer(item.kind(), name),
            change.workday().operator(),
            item.responsible()),
        item.partyOnly(),
        BulletinState.DRAFT,
        1,
        "",
        "",
        today,
        null,
        0);
  }

  private CatalogueItem item(Begin wanted, LocalDate today) {
    Map<String, String> wrong = new LinkedHashMap<>();
    Optional<CatalogueItem> item =
        catalogue.catalogue().item(wanted.item(), today).filter(CatalogueItem::inUse);
    if (item.isEmpty()) {
      throw new FieldRefused("item", "请选择公开事项。");
    }
    Frequency frequency = item.get().frequency();
    LocalDate event = wanted.eventOn();
    // The matter itself knows since when it has to be disclosed.
    if (frequency == Frequency.AT_ONCE && item.get().template().ofMatter()) {
      wrong.clear();
    } else if (frequency == Frequency.AT_ONCE) {
      if (event == null) {
        wrong.put("eventOn", "请填写事情发生的日期，公开的期限从这一天算起。");
      } else if (event.isAfter(today)) {
        wrong.put("eventOn", "日期 %s 还没有到。".formatted(ChineseDate.of(event)));
      }
    } else if (wanted.period() == null
        || frequency.length().orElseThrow() != wanted.period().length()) {
      wrong.put("period", "这一项%s公开，请选择是哪一期。".formatted(frequency.label()));
    }
    ReportingPeriod period = wanted.period();
    if (period != null && wrong.isEmpty()) {
      boolean atEnd = item.get().due().from() == DueRule.From.END;
      LocalDate earliest = atEnd ? period.to().plusDays(1) : period.from();
      if (earliest.isAfter(today)) {
        wrong.put(
            "period",
            "%s%s，%s以后才能公开。"
                .formatted(period.label(), atEnd ? "还没有过完" : "还没有开始", ChineseDate.of(earliest)));
      }
    }
    if (item.get().template().ofMatter() && wanted.matter() == null) {
      wrong.put("matter", "请选择是哪一件事项。");
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    return item.get();
  }

  private BulletinText text(
      CatalogueItem item,
      @Nullable ReportingPeriod period,
      @Nullable LocalDate event,
      @Nullable UUID matter,
      LocalDate today) {
    if (item.template().generated()) {
      return records.text(item, period, event, matter, today);
    }
    String village = change.workday().profiles().find().orElseThrow().name();
    return new BulletinText(
        village + (period == null ? "" : period.label()) + item.title(),
        period == null ? event : earlier(period.to(), today),
        item.body(),
        item.columns().isEmpty()
            ? List.of()
            : List.of(new BulletinTable("", item.columns(), List.of(), List.of())),
        "");
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
