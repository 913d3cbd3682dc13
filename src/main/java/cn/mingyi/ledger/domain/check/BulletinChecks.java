package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.DISCLOSURE;
import static cn.mingyi.ledger.domain.check.CheckArea.FINANCE;
import static cn.mingyi.ledger.domain.check.CheckArea.PRIVACY;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinEvent.Kind;
import cn.mingyi.disclosure.domain.BulletinGate;
import cn.mingyi.disclosure.domain.BulletinLife;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.PrivacyRelease;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.domain.privacy.Posted;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 公开: the life of a bulletin, and what may hang on a wall (domain §6, §9). */
final class BulletinChecks {
  private static final String FACT = "已成事实，不能改动。请写明情况，附入公开档案。";
  private static final String CORRECT = "请另编一份更正的公开单。";

  /** Places where everybody reads. */
  private static final Pattern PUBLIC_PLACE = Pattern.compile("公开栏|公示栏|公告栏|宣传栏|村口|广场");

  static final List<Check<BulletinCase>> ALL =
      List.of(
          new Check<>(
              "D01",
              DISCLOSURE,
              DEFICIENCY,
              "公开单内容齐全，同一期没有重复",
              "六务公开办法",
              CORRECT,
              BulletinChecks::complete),
          new Check<>(
              "D02",
              DISCLOSURE,
              VIOLATION,
              "村监会审核通过的文字才定稿",
              "村组法 35 条",
              FACT,
              BulletinChecks::approved),
          new Check<>(
              "D03",
              DISCLOSURE,
              VIOLATION,
              "审核人是村监会成员，不审核自己编制或负责的公开单",
              "村组法 37 条",
              "请由村监会另一位成员重新审核后更正公开。",
              BulletinChecks::reviewer),
          new Check<>(
              "D04", DISCLOSURE, DEFICIENCY, "审核退回写明意见", "六务公开办法", FACT, BulletinChecks::returned),
          new Check<>(
              "D05",
              DISCLOSURE,
              VIOLATION,
              "送审、审核、定稿、张贴、撤下先后一致",
              "六务公开办法",
              "请核对留痕。",
              BulletinChecks::inOrder),
          new Check<>(
              "D06",
              DISCLOSURE,
              VIOLATION,
              "定稿以后文字没有改动（校验码相符）",
              "六务公开办法",
              "请核对留痕：记录可能被程序以外的手改过。",
              BulletinChecks::unchanged),
          new Check<>(
              "D07",
              DISCLOSURE,
              VIOLATION,
              "公示不少于 15 日，期满以后才撤下",
              "村组法 35 条、民法典 201、203 条",
              "请重新张贴，公示期重新计算。",
              BulletinChecks::fullPeriod),
          new Check<>(
              "D08",
              DISCLOSURE,
              VIOLATION,
              "提前撤下写明原因，并且重新张贴",
              "六务公开办法",
              "请重新张贴。",
              BulletinChecks::postedAgain),
          new Check<>(
              "D09",
              DISCLOSURE,
              DEFICIENCY,
              "公示期满的公开单登记了撤下",
              "六务公开办法",
              "请拍照撤下，在“公开”里登记。",
              BulletinChecks::takenDown),
          new Check<>(
              "D10",
              DISCLOSURE,
              DEFICIENCY,
              "张贴和期满都有照片",
              "六务公开办法",
              "请在张贴记录里补上照片。",
              BulletinChecks::photographed),
          new Check<>(
              "D11",
              DISCLOSURE,
              DEFICIENCY,
              "张贴写明地点",
              "六务公开办法",
              FACT,
              c ->
                  Outcome.each(
                      c.events(Kind.POSTED),
                      e -> unless(!e.words().isBlank(), () -> day(e) + "张贴，没有写地点"))),
          new Check<>(
              "D12",
              DISCLOSURE,
              VIOLATION,
              "更正的公开单指明被更正的公开单",
              "六务公开办法",
              CORRECT,
              BulletinChecks::corrects),
          new Check<>(
              "D13",
              DISCLOSURE,
              VIOLATION,
              "党内公开只用于党务，没有张贴到公开场所",
              "六务公开办法",
              "请撤下，改在党内公开。",
              BulletinChecks::withinTheParty),
          new Check<>(
              "F10",
              FINANCE,
              VIOLATION,
              "张贴的财务表格与账一致",
              "村组法 35 条",
              "账有错的先更正账，再编更正的公开单。",
              c ->
                  c.offBooks() == null || !c.stands()
                      ? Outcome.NOT_APPLICABLE
                      : new Outcome(1, Objects.requireNonNull(c.offBooks()))),
          new Check<>(
              "P01",
              PRIVACY,
              VIOLATION,
              "公开的文字里没有未遮盖的身份证号、手机号和卡号",
              "个保法 25、28 条",
              "请立即撤下，遮盖后更正公开。",
              BulletinChecks::masked),
          new Check<>(
              "P02",
              PRIVACY,
              VIOLATION,
              "放行个人信息写明理由",
              "个保法 25 条",
              FACT,
              c ->
                  Outcome.each(
                      c.file().releases(),
                      r -> unless(!r.reason().isBlank(), () -> r.masked() + " 放行没有写理由"))),
          new Check<>(
              "P03",
              PRIVACY,
              VIOLATION,
              "该遮盖的列没有按普通文字张贴",
              "个保法 28 条",
              "请立即撤下，改回列的种类后更正公开。",
              c -> c.stands() ? new Outcome(1, c.wrongColumns()) : Outcome.NOT_APPLICABLE));

  private BulletinChecks() {}

  private static String day(BulletinEvent e) {
    return ChineseDate.of(e.happenedOn());
  }

  private static Outcome complete(BulletinCase c) {
    return c.stands()
        ? new Outcome(
            1,
            BulletinGate.submitting(c.file(), c.all()).stream()
                .filter(k -> !k.met())
                .map(Condition::sentence)
                .toList())
        : Outcome.NOT_APPLICABLE;
  }

  private static Outcome approved(BulletinCase c) {
    List<BulletinEvent> events = c.file().events();
    return Outcome.each(
        c.events(Kind.FINISHED),
        finished -> {
          Optional<BulletinEvent> last =
              events.subList(0, events.indexOf(finished)).stream()
                  .filter(e -> e.kind() == Kind.APPROVED || e.kind() == Kind.RETURNED)
                  .reduce((a, b) -> b);
          if (last.isEmpty() || last.get().kind() != Kind.APPROVED) {
            return Optional.of(day(finished) + "定稿，村监会没有审核通过");
          }
          return unless(
              last.get().edition() == finished.edition(),
              () -> "定稿的是第%d稿，村监会审核通过的是第%d稿".formatted(finished.edition(), last.get().edition()));
        });
  }

  private static Outcome reviewer(BulletinCase c) {
    Bulletin.Hands hands = c.bulletin().hands();
    List<String> makers =
        Stream.concat(
                Stream.of(hands.author(), hands.responsible()),
                c.events(Kind.SUBMITTED).stream().map(BulletinEvent::actor))
            .map(PersonName::normalise)
            .toList();
    return Outcome.each(
        c.events(Kind.APPROVED),
        e -> {
          String name = PersonName.normalise(e.actor());
          List<String> members =
              c.by().roster().apply(e.happenedOn()).holders(Office::inSupervision).stream()
                  .map(Villager::name)
                  .map(PersonName::normalise)
                  .toList();
          if (name.isEmpty() || !members.isEmpty() && !members.contains(name)) {
            return Optional.of(
                "%s审核人%s不是当时的村监会成员"
                    .formatted(day(e), name.isEmpty() ? "没有写，" : "“" + e.actor() + "”"));
          }
          if (makers.contains(name)) {
            return Optional.of("%s由编制、送审或负责的人（%s）自己审核".formatted(day(e), e.actor()));
          }
          return unless(
              !List.of(e.recused().split("[、，, ]+")).contains(e.actor()),
              () -> "%s %s回避了，又是审核人".formatted(day(e), e.actor()));
        });
  }

  private static Outcome returned(BulletinCase c) {
    return Outcome.each(
        c.events(Kind.RETURNED), e -> unless(!e.words().isBlank(), () -> day(e) + "退回，没有写意见"));
  }

  private static Outcome inOrder(BulletinCase c) {
    List<String> faults = new ArrayList<>();
    LocalDate before = c.bulletin().begunOn();
    BulletinState state = BulletinState.DRAFT;
    for (BulletinEvent e : c.file().events()) {
      if (e.happenedOn().isBefore(before)) {
        faults.add("%s的日期 %s早于前一步 %s".formatted(e.kind().label(), day(e), ChineseDate.of(before)));
      }
      if (!e.kind().follows(state)) {
        faults.add("“%s”以后直接%s".formatted(state.label(), e.kind().label()));
      }
      before = e.happenedOn();
      state = e.kind().leadsTo();
    }
    if (state != c.bulletin().state()) {
      faults.add("公开单写的是“%s”，按记录应是“%s”".formatted(c.bulletin().state().label(), state.label()));
    }
    return new Outcome(c.file().events().size(), faults);
  }

  private static Outcome unchanged(BulletinCase c) {
    Bulletin bulletin = c.bulletin();
    return c.finished()
        ? Outcome.of(
            !bulletin.number().isBlank()
                && BulletinLife.checkCode(bulletin.number(), bulletin).equals(bulletin.checkCode()),
            () -> "校验码 %s 与现在的文字不符".formatted(bulletin.checkCode()))
        : Outcome.NOT_APPLICABLE;
  }

  private static Outcome fullPeriod(BulletinCase c) {
    return Outcome.each(
        c.events(Kind.POSTED),
        posting -> {
          LocalDate last = Objects.requireNonNull(posting.lastDay());
          int days = c.by().days(FigureKind.POSTING, posting.happenedOn());
          if (c.by().endsAtRest(last)) {
            return Optional.of("公示期止于 %s，是周末，应顺延到下一个工作日".formatted(ChineseDate.of(last)));
          }
          if (last.isBefore(posting.happenedOn().plusDays(days))) {
            return Optional.of(
                "%s张贴，公示只到 %s，不满 %d 日".formatted(day(posting), ChineseDate.of(last), days));
          }
          return after(c, posting)
              .filter(e -> e.kind() == Kind.ENDED && !e.happenedOn().isAfter(last))
              .map(e -> "公示期到 %s，%s就按期满撤下了".formatted(ChineseDate.of(last), day(e)));
        });
  }

  /** How the posting came to its end. */
  private static Optional<BulletinEvent> after(BulletinCase c, BulletinEvent posting) {
    List<BulletinEvent> events = c.file().events();
    return events.stream()
        .skip(events.indexOf(posting) + 1L)
        .filter(e -> e.kind() == Kind.ENDED || e.kind() == Kind.DOWN_EARLY)
        .findFirst();
  }

  private static Outcome postedAgain(BulletinCase c) {
    List<BulletinEvent> events = c.file().events();
    return Outcome.each(
        c.events(Kind.DOWN_EARLY),
        down -> {
          if (down.words().isBlank()) {
            return Optional.of(day(down) + "提前撤下，没有写原因");
          }
          return unless(
              c.correctedSince(c.bulletin().begunOn())
                  || events.stream()
                      .skip(events.indexOf(down) + 1L)
                      .anyMatch(e -> e.kind() == Kind.POSTED),
              () -> day(down) + "提前撤下，没有重新张贴");
        });
  }

  private static Outcome takenDown(BulletinCase c) {
    return Outcome.each(
        c.events(Kind.POSTED),
        posting -> {
          LocalDate last = Objects.requireNonNull(posting.lastDay());
          return unless(
              after(c, posting).isPresent() || !c.by().today().isAfter(last.plusDays(1)),
              () -> "公示期 %s已满，还没有登记撤下".formatted(ChineseDate.of(last)));
        });
  }

  private static Outcome photographed(BulletinCase c) {
    return Photos.check(
        c.events(Kind.POSTED),
        c.photos(),
        BulletinEvent::id,
        e -> day(e) + "张贴",
        e -> after(c, e).filter(end -> end.kind() == Kind.ENDED).isPresent());
  }

  private static Outcome corrects(BulletinCase c) {
    var old = c.bulletin().subject().corrects();
    return old == null
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(
            c.all().stream()
                .map(cn.mingyi.disclosure.domain.BulletinFile::bulletin)
                .anyMatch(b ->
                    b.id().equals(old)
                        && !b.number().isBlank()
                        && !b.id().equals(c.bulletin().id())),
            () -> "查不到被更正的公开单，或它没有编号");
  }

  private static Outcome withinTheParty(BulletinCase c) {
    if (!c.bulletin().partyOnly()) {
      return Outcome.NOT_APPLICABLE;
    }
    List<String> faults = new ArrayList<>();
    if (c.bulletin().subject().kind() != DisclosureKind.PARTY_AFFAIRS) {
      faults.add(c.bulletin().subject().kind().label() + "的公开单定为党内公开");
    }
    c.events(Kind.POSTED).stream()
        .filter(e -> PUBLIC_PLACE.matcher(e.words()).find())
        .forEach(e -> faults.add("%s张贴在“%s”".formatted(day(e), e.words())));
    return new Outcome(1, faults);
  }

  private static Outcome masked(BulletinCase c) {
    return c.stands()
        ? new Outcome(
            1,
            Posted.open(c.bulletin().text(), f -> released(c, f)).stream()
                .map(Finding::words)
                .toList())
        : Outcome.NOT_APPLICABLE;
  }

  private static boolean released(BulletinCase c, Finding finding) {
    return c.file().releases().stream()
        .anyMatch(r ->
            r.kind().equals(finding.kind().name())
                && r.foundHash().equals(PrivacyRelease.hash(c.bulletin().id(), finding.found())));
  }
}
