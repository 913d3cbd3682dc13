package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What must hold before a bulletin is sent to the 村监会 and before it is finished. */
public final class BulletinGate {
  private static final int TITLE = 200;
  private static final int BODY = 40_000;
  private static final int CLOSING = 4000;
  private static final int NAME = 60;
  private static final int ISSUER = 100;

  /** One rule a line. */
  public enum Rule {
    TITLE,
    CONTENT,
    DATA_UNTIL,
    ONCE,
    RESPONSIBLE,
    LENGTH
  }

  private BulletinGate() {}

  /**
   * The conditions on the bulletin itself; those on privacy and on the books come beside them.
   *
   * @param others all bulletins, to see that a period is not disclosed twice
   */
  public static List<Condition> submitting(BulletinFile file, List<BulletinFile> others) {
    Bulletin bulletin = file.bulletin();
    BulletinText text = bulletin.text();
    List<Condition> conditions = new ArrayList<>();
    boolean titled = !text.title().isBlank();
    conditions.add(new Condition(Rule.TITLE, titled, titled ? "有标题" : "还没有标题，请填写。"));
    long rows = text.tables().stream().mapToLong(t -> t.rows().size()).sum();
    boolean content = !text.body().isBlank() || rows > 0;
    conditions.add(
        new Condition(
            Rule.CONTENT, content, content ? "有内容：" + size(text, rows) : "正文和表格都是空的，请填写或从记录生成。"));
    if (bulletin.subject().period() != null) {
      boolean until = text.dataUntil() != null;
      conditions.add(
          new Condition(
              Rule.DATA_UNTIL, until, until ? "数据截止 " + text.dataUntil() : "还没有数据截止日，请填写。"));
    }
    boolean named = !bulletin.hands().responsible().isBlank();
    conditions.add(
        new Condition(
            Rule.RESPONSIBLE,
            named,
            named ? "负责人 " + bulletin.hands().responsible() : "还没有写负责人，请填写。"));
    conditions.add(once(bulletin, others));
    lengths(bulletin).values().forEach(s -> conditions.add(new Condition(Rule.LENGTH, false, s)));
    return conditions;
  }

  /** Sentence by field of what is longer than it may be. */
  public static Map<String, String> lengths(Bulletin bulletin) {
    return new Lengths()
        .atMost("title", bulletin.text().title(), TITLE)
        .atMost("body", bulletin.text().body(), BODY)
        .atMost("closing", bulletin.text().closing(), CLOSING)
        .atMost("responsible", bulletin.hands().responsible(), NAME)
        .atMost("issuer", bulletin.hands().issuer(), ISSUER)
        .refusals();
  }

  private static String size(BulletinText text, long rows) {
    String body = text.body().isBlank() ? "" : "正文 %d 字".formatted(text.body().strip().length());
    String table = rows == 0 ? "" : "表格 %d 行".formatted(rows);
    return body.isEmpty() || table.isEmpty() ? body + table : body + "，" + table;
  }

  private static Condition once(Bulletin bulletin, List<BulletinFile> others) {
    Optional<String> twice =
        twice(
            bulletin.subject(),
            others.stream().filter(o -> !o.bulletin().id().equals(bulletin.id())).toList());
    return new Condition(Rule.ONCE, twice.isEmpty(), twice.orElse("这一期没有重复"));
  }

  /** The sentence that says which of the others discloses the same period of the same item. */
  public static Optional<String> twice(Bulletin.Subject subject, List<BulletinFile> others) {
    boolean ofOne = subject.period() != null || subject.matter() != null;
    if (!ofOne || subject.corrects() != null) {
      return Optional.empty();
    }
    return others.stream()
        .map(BulletinFile::bulletin)
        .filter(o ->
            o.subject().item().equals(subject.item())
                && Objects.equals(o.subject().period(), subject.period())
                && Objects.equals(o.subject().matter(), subject.matter())
                && Objects.equals(o.subject().eventOn(), subject.eventOn())
                && o.subject().corrects() == null
                && o.state() != BulletinState.DROPPED)
        .findFirst()
        .map(o ->
            "%s已经编过：%s（%s）。要改就编更正公开单，不要的草稿请作废。"
                .formatted(
                    subject.period() == null ? "这件事项的公告" : "这一期", o.name(), o.state().label()));
  }
}
