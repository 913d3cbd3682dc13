package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as the paper shows it.
 *
 * @param kind what the village calls the 务别, e.g. 财务
 * @param number e.g. 槐财公〔2026〕7号; empty before 定稿: the paper then says 待定
 * @param corrects number of the bulletin that this one corrects; empty = none
 * @param partyOnly 党内公开: the paper says 党内公开 不得张贴
 * @param text already masked, unless it is an office copy
 * @param issuer 公开单位
 * @param date null before it is posted: filled in by hand
 * @param period 公示期; null when it is not known yet
 * @param maker 制表
 * @param responsible 负责人
 * @param supervisor who of the 村监会 reviewed it; empty = signed by hand
 * @param version of the text, from 1
 * @param checkCode 校验码 over number, version and text; empty before 定稿
 * @param postingRecord lines for the office copy only: where, when, by whom it was posted
 */
public record PrintedBulletin(
    String kind,
    String number,
    String corrects,
    boolean partyOnly,
    BulletinText text,
    String issuer,
    @Nullable LocalDate date,
    @Nullable DateRange period,
    String maker,
    String responsible,
    String supervisor,
    int version,
    String checkCode,
    List<String> postingRecord) {
  public PrintedBulletin {
    postingRecord = List.copyOf(postingRecord);
  }
}
