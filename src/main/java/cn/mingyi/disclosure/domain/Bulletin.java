package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 公开单.
 *
 * @param hands who makes it and who answers for it
 * @param edition of the words, from 1; a returned bulletin comes back as the next edition
 * @param number e.g. 槐财公〔2026〕7号; empty before 定稿
 * @param checkCode 校验码 over number, edition and words; empty before 定稿
 * @param finishedOn day of 定稿
 * @param version for the optimistic lock
 */
public record Bulletin(
    UUID id,
    Subject subject,
    BulletinText text,
    Hands hands,
    boolean partyOnly,
    BulletinState state,
    int edition,
    String number,
    String checkCode,
    LocalDate begunOn,
    @Nullable LocalDate finishedOn,
    int version) {
  /**
   * What it discloses.
   *
   * @param item code in the catalogue
   * @param period for a periodical item
   * @param eventOn when that happened which is disclosed at once
   * @param matter the 事项 it is about
   * @param corrects the bulletin that it corrects
   */
  public record Subject(
      String item,
      DisclosureKind kind,
      @Nullable ReportingPeriod period,
      @Nullable LocalDate eventOn,
      @Nullable UUID matter,
      @Nullable UUID corrects) {}

  /**
   * @param issuer 公开单位
   * @param author 制表
   * @param responsible 负责人
   */
  public record Hands(String issuer, String author, String responsible) {}

  public Bulletin with(BulletinState next) {
    return new Bulletin(
        id,
        subject,
        text,
        hands,
        partyOnly,
        next,
        edition,
        number,
        checkCode,
        begunOn,
        finishedOn,
        version);
  }

  public Bulletin with(BulletinText words, Hands who) {
    return new Bulletin(
        id,
        subject,
        words,
        who,
        partyOnly,
        state,
        edition,
        number,
        checkCode,
        begunOn,
        finishedOn,
        version);
  }

  Bulletin nextEdition() {
    return new Bulletin(
        id,
        subject,
        text,
        hands,
        partyOnly,
        state,
        edition + 1,
        number,
        checkCode,
        begunOn,
        finishedOn,
        version);
  }

  Bulletin finished(String given, String code, LocalDate on) {
    return new Bulletin(
        id,
        subject,
        text,
        hands,
        partyOnly,
        BulletinState.FINAL,
        edition,
        given,
        code,
        begunOn,
        on,
        version);
  }

  /** What lists call it: the number, or the title while it has none. */
  public String name() {
    return number.isEmpty() ? text.title() : number + " " + text.title();
  }
}
