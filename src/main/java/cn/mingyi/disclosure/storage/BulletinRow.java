package cn.mingyi.disclosure.storage;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.TableText;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of bulletin. */
record BulletinRow(
    UUID id,
    String item,
    DisclosureKind kind,
    String period,
    @Nullable LocalDate eventOn,
    @Nullable UUID matterId,
    String title,
    @Nullable LocalDate dataUntil,
    String body,
    String tablesText,
    String closing,
    String issuer,
    String author,
    String responsible,
    boolean partyOnly,
    @Nullable UUID corrects,
    BulletinState state,
    int edition,
    String number,
    @Nullable Integer numberYear,
    @Nullable Integer numberN,
    String checkCode,
    LocalDate begunOn,
    @Nullable LocalDate finishedOn,
    int version) {
  private static final Pattern NUMBER = Pattern.compile(".*〔(\\d{4})〕(\\d+)号");

  static BulletinRow of(Bulletin b) {
    Bulletin.Subject subject = b.subject();
    BulletinText text = b.text();
    ReportingPeriod period = subject.period();
    Matcher number = NUMBER.matcher(b.number());
    boolean numbered = number.matches();
    return new BulletinRow(
        b.id(),
        subject.item(),
        subject.kind(),
        period == null ? "" : period.key(),
        subject.eventOn(),
        subject.matter(),
        text.title(),
        text.dataUntil(),
        text.body(),
        TableText.write(text.tables()),
        text.closing(),
        b.hands().issuer(),
        b.hands().author(),
        b.hands().responsible(),
        b.partyOnly(),
        subject.corrects(),
        b.state(),
        b.edition(),
        b.number(),
        numbered ? Integer.valueOf(number.group(1)) : null,
        numbered ? Integer.valueOf(number.group(2)) : null,
        b.checkCode(),
        b.begunOn(),
        b.finishedOn(),
        b.version());
  }

  Bulletin bulletin() {
    return new Bulletin(
        id,
        new Bulletin.Subject(
            item, kind, ReportingPeriod.parse(period).orElse(null), eventOn, matterId, corrects),
        new BulletinText(title, dataUntil, body, TableText.read(tablesText), closing),
        new Bulletin.Hands(issuer, author, responsible),
        partyOnly,
        state,
        edition,
        number,
        checkCode,
        begunOn,
        finishedOn,
        version);
  }
}
