package cn.mingyi.disclosure.domain;

import cn.mingyi.disclosure.domain.BulletinEvent.Kind;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import cn.mingyi.village.domain.EventDating;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 草稿 → 送审 → 审核 → 定稿 → 张贴 → 期满撤下 (domain §6): each step takes the file and gives the longer file, or
 * says why not.
 *
 * @param recordedAt the moment of recording, by the system clock
 */
public record BulletinLife(EventDating dating, Instant recordedAt) {
  private static final int NAME = 60;
  private static final int WORDS = 4000;
  private static final int OPINION = 2000;
  private static final int PLACES = 400;
  private static final int CODE = 8;

  /** What is refused here. */
  public enum Rule {
    STATE,
    REVIEWER_IS_AUTHOR
  }

  /** When it happened, as typed. */
  public record When(LocalDate on, String lateReason) {}

  /** 送审; whether it is complete {@link BulletinGate} has said before. */
  public BulletinFile submit(BulletinFile file, String author, When when) {
    expect(file, BulletinState.DRAFT, BulletinState.RETURNED);
    Bulletin bulletin = file.bulletin();
    Bulletin next = bulletin.state() == BulletinState.RETURNED ? bulletin.nextEdition() : bulletin;
    return next(file, next.with(BulletinState.IN_REVIEW), Kind.SUBMITTED, author, "", "", when);
  }

  /**
   * 村监会审核.
   *
   * @param reviewer of the 村监会; not who made the bulletin
   * @param recused 回避: who kept out of it for being a relative of whom it is about
   */
  public BulletinFile review(
      BulletinFile file,
      String reviewer,
      boolean approved,
      String opinion,
      String recused,
      When when) {
    // What was passed can still be returned until it has its number.
    if (approved) {
      expect(file, BulletinState.IN_REVIEW);
    } else {
      expect(file, BulletinState.IN_REVIEW, BulletinState.APPROVED);
    }
    if (reviewer.isBlank()) {
      throw new FieldRefused("reviewer", "请写村监会审核人。");
    }
    if (reviewer.strip().equals(file.bulletin().hands().author())) {
      throw new FieldRefused("reviewer", "制表人不能审核自己编的公开单，请由村监会另一位成员审核。");
    }
    if (List.of(recused.split("[、，, ]+")).contains(reviewer.strip())) {
      throw new FieldRefused("recused", reviewer.strip() + " 回避了，不能又是审核人。");
    }
    if (!approved && opinion.isBlank()) {
      throw new FieldRefused("opinion", "退回要写明意见，让编制人知道改什么。");
    }
    new Lengths()
        .atMost("reviewer", reviewer, NAME)
        .atMost("opinion", opinion, OPINION)
        .atMost("recused", recused, PLACES)
        .refuse();
    return next(
        file,
        file.bulletin().with(approved ? BulletinState.APPROVED : BulletinState.RETURNED),
        approved ? Kind.APPROVED : Kind.RETURNED,
        reviewer.strip(),
        opinion.strip(),
        recused.strip(),
        when);
  }

  /** 定稿: the number is given and the words are frozen. */
  public BulletinFile finish(BulletinFile file, String number, String actor) {
    expect(file, BulletinState.APPROVED);
    Bulletin bulletin = file.bulletin();
    return next(
        file,
        bulletin.finished(number, checkCode(number, bulletin), dating.today()),
        Kind.FINISHED,
        actor,
        number,
        "",
        new When(dating.today(), ""));
  }

  /**
   * 张贴, or 党内公开 where it was read out.
   *
   * @param lastDay of the 公示期 for a posting on that day
   */
  public BulletinFile post(
      BulletinFile file, String places, String actor, LocalDate lastDay, When when) {
    expect(file, BulletinState.FINAL);
    if (places.isBlank()) {
      throw new FieldRefused(
          "places", file.bulletin().partyOnly() ? "请写在党内哪里公开，如党员大会、党员活动室。" : "请写张贴地点。");
    }
    new Lengths().atMost("places", places, PLACES).refuse();
    return next(
        file,
        file.bulletin().with(BulletinState.POSTED),
        Kind.POSTED,
        actor,
        places.strip(),
        "",
        lastDay,
        when);
  }

  /** 撤下: after the last day, or early with the reason; then it has to be posted again. */
  public BulletinFile takeDown(BulletinFile file, String earlyReason, String actor, When when) {
    expect(file, BulletinState.POSTED);
    LocalDate last = file.hanging().map(BulletinEvent::lastDay).orElseThrow();
    boolean early = !when.on().isAfter(last);
    if (early && earlyReason.isBlank()) {
      throw new FieldRefused(
          "earlyReason", "公示期到 " + ChineseDate.of(last) + " 才满。提前撤下须写明原因，并且要重新张贴。");
    }
    new Lengths().atMost("earlyReason", earlyReason, WORDS).refuse();
    return next(
        file,
        file.bulletin().with(early ? BulletinState.FINAL : BulletinState.ENDED),
        early ? Kind.DOWN_EARLY : Kind.ENDED,
        actor,
        early ? earlyReason.strip() : "",
        "",
        when);
  }

  /** 作废 of a draft. What has a number is never dropped, only corrected by another. */
  public BulletinFile drop(BulletinFile file, String reason, String actor) {
    expect(file, BulletinState.DRAFT, BulletinState.RETURNED);
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写作废的原因。");
    }
    new Lengths().atMost("reason", reason, WORDS).refuse();
    return next(
        file,
        file.bulletin().with(BulletinState.DROPPED),
        Kind.DROPPED,
        actor,
        reason.strip(),
        "",
        new When(dating.today(), ""));
  }

  /** First characters of the SHA-256 of number, edition and words. */
  public static String checkCode(String number, Bulletin bulletin) {
    BulletinText text = bulletin.text();
    String words =
        String.join(
            "\n",
            number,
            Integer.toString(bulletin.edition()),
            text.title(),
            String.valueOf(text.dataUntil()),
            text.body(),
            text.tables().toString(),
            text.closing());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, CODE).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void expect(BulletinFile file, BulletinState... states) {
    BulletinState now = file.bulletin().state();
    if (!List.of(states).contains(now)) {
      throw new Refused(Rule.STATE, "公开单现在是“" + now.label() + "”，不能这样办。" + nextStep(now));
    }
  }

  private static String nextStep(BulletinState state) {
    return switch (state) {
      case DRAFT, RETURNED -> "请先送审。";
      case IN_REVIEW -> "请先由村监会审核。";
      case APPROVED -> "请先定稿。";
      case FINAL -> "请先张贴。";
      case POSTED -> "要改内容，请另编一份更正的公开单。";
      case ENDED, DROPPED -> "它已经办完。";
    };
  }

  private BulletinFile next(
      BulletinFile file,
      Bulletin changed,
      Kind kind,
      String actor,
      String words,
      String recused,
      When when) {
    return next(file, changed, kind, actor, words, recused, null, when);
  }

  private BulletinFile next(
      BulletinFile file,
      Bulletin changed,
      Kind kind,
      String actor,
      String words,
      String recused,
      @Nullable LocalDate lastDay,
      When when) {
    dating.check(when.on(), file.latestDay(), "本公开单上一条记录", when.lateReason());
    return file.with(
        changed,
        new BulletinEvent(
            UUID.randomUUID(),
            changed.id(),
            kind,
            changed.edition(),
            when.on(),
            actor,
            words,
            recused,
            lastDay,
            dating.isLate(when.on()) ? when.lateReason() : "",
            recordedAt));
  }
}
