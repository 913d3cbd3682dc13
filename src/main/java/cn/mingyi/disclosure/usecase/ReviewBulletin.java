package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinGate;
import cn.mingyi.disclosure.domain.BulletinLife;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.PrivacyRelease;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.domain.privacy.Masking;
import cn.mingyi.disclosure.domain.privacy.Posted;
import cn.mingyi.disclosure.domain.privacy.PrivacyScan;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.village.domain.VillageProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 送审, 村监会审核, 定稿: what must hold, and the number that is given at the end. */
public final class ReviewBulletin {
  private static final int REASON = 1000;

  private final BulletinChange change;
  private final KeepCatalogue catalogue;
  private final BookWords books;
  private final Registers registers;

  /** What is refused beside the rules of the bulletin itself. */
  public enum Rule {
    PRIVACY,
    COLUMN_KIND,
    REVIEWER,
    NOT_FOUND
  }

  public ReviewBulletin(
      BulletinChange change, KeepCatalogue catalogue, BookWords books, Registers registers) {
    this.change = change;
    this.catalogue = catalogue;
    this.books = books;
    this.registers = registers;
  }

  /** Everything that must hold before 送审 and before 定稿, met or not. */
  public List<Condition> gate(BulletinFile file) {
    List<Condition> conditions =
        new ArrayList<>(BulletinGate.submitting(file, change.bulletins().all()));
    List<Finding> open = findings(file);
    if (open.isEmpty()) {
      conditions.add(new Condition(Rule.PRIVACY, true, "没有未遮盖的身份证号、手机号和银行卡号"));
    }
    open.forEach(
        f -> conditions.add(new Condition(Rule.PRIVACY, false, f.words() + "。请遮盖，或者写明理由放行。")));
    Bulletin.Subject subject = file.bulletin().subject();
    LocalDate today = change.workday().today();
    LocalDate event = subject.eventOn();
    item(file).ifPresent(i -> conditions.addAll(columns(i, file.bulletin().text())));
    item(file)
        .filter(item -> item.template().finance())
        .ifPresent(item ->
            conditions.addAll(
                books.conditions(
                    change.workday().profiles().find().orElseThrow().name(),
                    item.template(),
                    subject.period(),
                    event == null ? today : event,
                    file.bulletin().text())));
    return conditions;
  }

  /** A column that has to be masked by its kind may not be called plain text. */
  private static List<Condition> columns(CatalogueItem item, BulletinText text) {
    List<Condition> wrong = new ArrayList<>();
    for (BulletinTable table : text.tables()) {
      for (BulletinTable.Column column : table.columns()) {
        ColumnKind expected =
            item.columns().stream()
                .filter(c -> c.head().equals(column.head()))
                .map(BulletinTable.Column::kind)
                .findFirst()
                .orElseGet(() -> TableIntake.guess(column.head()));
        if (expected.hides() && column.kind() != expected) {
          wrong.add(
              new Condition(
                  Rule.COLUMN_KIND,
                  false,
                  "“%s”列是“%s”，现在按“%s”处理，张贴时遮不住。请在“更多 › 改表格的列”里改回来。"
                      .formatted(column.head(), expected.label(), column.kind().label())));
        }
      }
    }
    return wrong;
  }

  /** The numbers of persons that nobody has masked or released. */
  public static List<Finding> findings(BulletinFile file) {
    return Posted.open(file.bulletin().text(), released(file));
  }

  /** Whether a finding may stay. */
  static Predicate<Finding> released(BulletinFile file) {
    UUID id = file.bulletin().id();
    return finding ->
        file.releases().stream()
            .anyMatch(r ->
                r.kind().equals(finding.kind().name())
                    && r.foundHash().equals(PrivacyRelease.hash(id, finding.found())));
  }

  /** 送审. */
  public BulletinFile submit(UUID id, LocalDate on, String lateReason) {
    BulletinFile file = change.file(id);
    Refused.unlessMet(gate(file));
    return change.apply(
        id,
        "公开单送审",
        lateReason,
        f ->
            change
                .life()
                .submit(f, change.workday().operator(), new BulletinLife.When(on, lateReason)));
  }

  /** A review as the form has it; the names are the fields'. */
  public record Review(
      UUID bulletin,
      String reviewer,
      boolean approved,
      String opinion,
      String recused,
      LocalDate on,
      String lateReason) {}

  /** 村监会审核: passed or returned with an opinion. */
  public BulletinFile review(Review given) {
    List<String> supervisors = supervisors(given.on());
    if (!supervisors.isEmpty() && !supervisors.contains(given.reviewer().strip())) {
      throw new FieldRefused(
          "reviewer",
          given.reviewer().isBlank()
              ? "请选村监会审核人：" + String.join("、", supervisors) + "。"
              : "%s 那天不是村监会成员。名册里有：%s。"
                  .formatted(given.reviewer().strip(), String.join("、", supervisors)));
    }
    BulletinFile file = change.file(given.bulletin());
    if (given.approved() && given.opinion().isBlank() && outcome(file)) {
      throw new FieldRefused("opinion", "实施结果公开须有村监会的监督意见，请写在这里，会印在公告上。");
    }
    String reviewer = PersonName.normalise(given.reviewer());
    Bulletin.Hands hands = file.bulletin().hands();
    Stream<String> makers =
        Stream.concat(
            Stream.of(hands.author(), hands.responsible()),
            file.latest(BulletinEvent.Kind.SUBMITTED).map(BulletinEvent::actor).stream());
    if (makers.map(PersonName::normalise).anyMatch(reviewer::equals)) {
      throw new FieldRefused(
          "reviewer", given.reviewer().strip() + " 编制、送审或负责这份公开单，不能又审核，请由村监会另一位成员审核。");
    }
    return change.apply(
        given.bulletin(),
        given.approved() ? "村监会审核通过" : "村监会审核退回",
        given.lateReason(),
        f ->
            change
                .life()
                .review(
                    f,
                    given.reviewer(),
                    given.approved(),
                    given.opinion(),
                    given.recused(),
                    new BulletinLife.When(given.on(), given.lateReason())));
  }

  /** The names of the 村监会 on a day, its head first. */
  public List<String> supervisors(LocalDate on) {
    return registers.read().on(on).holders(Office::inSupervision).stream()
        .map(Villager::name)
        .toList();
  }

  /** 定稿: the words are frozen and the bulletin gets the next number of its kind and year. */
  public BulletinFile finish(UUID id) {
    Refused.unlessMet(gate(change.file(id)));
    return change.apply(
        id,
        "公开单定稿",
        "",
        f ->
            change.life().finish(supervised(f), number(f.bulletin()), change.workday().operator()));
  }

  /** 结果公告 with what the 村监会 said in the place that waited for it. */
  private BulletinFile supervised(BulletinFile file) {
    if (!outcome(file)) {
      return file;
    }
    Bulletin bulletin = file.bulletin();
    BulletinText text = bulletin.text();
    String opinion = file.latest(BulletinEvent.Kind.APPROVED).map(BulletinEvent::words).orElse("");
    BulletinText spoken =
        new BulletinText(
            text.title(),
            text.dataUntil(),
            text.body(),
            text.tables(),
            text.closing().replace(LineWords.SUPERVISION, Masking.maskAll(opinion)));
    return new BulletinFile(
        bulletin.with(spoken, bulletin.hands()), file.events(), file.releases());
  }

  private boolean outcome(BulletinFile file) {
    return item(file).filter(i -> i.template() == Template.OUTCOME).isPresent();
  }

  private Optional<CatalogueItem> item(BulletinFile file) {
    return catalogue.catalogue().item(file.bulletin().subject().item(), file.bulletin().begunOn());
  }

  private String number(Bulletin bulletin) {
    int year = change.workday().today().getYear();
    VillageProfile village = change.workday().profiles().find().orElseThrow();
    return "%s%s公〔%d〕%d号"
        .formatted(
            village.shortName(),
            bulletin.subject().kind().sign(),
            year,
            change.bulletins().lastNumber(bulletin.subject().kind(), year) + 1);
  }

  /**
   * Masks every number that is not released and not kept off the wall by its column: what a column
   * masks stays whole for the office copy.
   *
   * @return how many were masked
   */
  public int mask(WriteBulletin writing, UUID id) {
    BulletinFile file = change.file(id);
    BulletinText text = file.bulletin().text();
    List<Finding> open =
        PrivacyScan.scan(text).stream()
            .filter(released(file).negate())
            .filter(f -> !Masking.keptByColumn(text, f))
            .toList();
    writing.save(
        id, file.bulletin().version(), Masking.maskAll(text, open), file.bulletin().hands());
    return open.size();
  }

  /** 放行: a number stays as it is, for a reason that goes on the trail. */
  public BulletinFile release(UUID id, Finding finding, String reason) {
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写为什么可以公开，如“村监会监督电话”。");
    }
    if (reason.strip().length() > REASON) {
      throw new FieldRefused("reason", "太长了，最多 %d 个字。".formatted(REASON));
    }
    BulletinFile file = change.file(id);
    if (findings(file).stream().noneMatch(f -> f.key().equals(finding.key()))) {
      throw new Refused(Rule.NOT_FOUND, "这一处已经改过或者已经放行，请重新看一遍。");
    }
    change.write(
        file.bulletin(),
        "放行个人信息",
        reason.strip(),
        () ->
            change
                .bulletins()
                .release(
                    new PrivacyRelease(
                        UUID.randomUUID(),
                        id,
                        finding.kind().name(),
                        PrivacyRelease.hash(id, finding.found()),
                        finding.masked(),
                        reason.strip(),
                        change.workday().now())));
    return change.file(id);
  }
}
