package cn.mingyi.finance.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.roster.domain.PersonName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an entry must say before it may stand in the book.
 *
 * @param limit 限额 as it holds on a day
 */
public record EntryRules(
    Book book,
    Estate estate,
    BookDating dating,
    Function<LocalDate, Money> limit,
    DecidedMatters matters) {
  /** 1 万亿 元: more was mistyped. */
  private static final Money MOST = new Money(100_000_000_000_000L);

  /** Sentence by field name; empty when the draft may be recorded. */
  public Map<String, String> refusals(EntryDraft draft, String lateReason) {
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.putAll(day("day", draft.day(), lateReason));
    wrong.putAll(voucher(draft.day(), draft.voucher()));
    if (draft.item() == null) {
      wrong.put("item", "请选择科目。");
    }
    amount(draft).ifPresent(no -> wrong.put("amount", no));
    if (draft.summary().isBlank()) {
      wrong.put("summary", "请填写摘要，如“林地承包费”。");
    }
    people(draft, wrong);
    resolution(draft, wrong);
    fund(draft, wrong);
    new Lengths()
        .atMost("summary", draft.summary(), 200)
        .atMost("party", draft.party(), 120)
        .atMost("source", draft.source(), 120)
        .atMost("handler", draft.handler(), 60)
        .atMost("witness", draft.witness(), 60)
        .atMost("approver", draft.approver(), 60)
        .atMost("resolution", draft.resolution(), 60)
        .refusals()
        .forEach(wrong::putIfAbsent);
    return wrong;
  }

  /** What stands against a day on which something is to be recorded. */
  public Map<String, String> day(String field, @Nullable LocalDate day, String lateReason) {
    if (day == null) {
      return Map.of(field, "请填写日期。");
    }
    if (book.opening().isEmpty()) {
      return Map.of(field, "还没有登记期初余额。请先在“收支明细”里登记期初余额，再记账。");
    }
    LocalDate first = book.opening().get().day();
    if (day.isBefore(first)) {
      return Map.of(field, "账从 %s开始，不能记更早的日期。".formatted(ChineseDate.of(first)));
    }
    LocalDate locked = book.lockedUpTo().orElse(LocalDate.MIN);
    if (!day.isAfter(locked)) {
      return Map.of(
          field,
          "%s已结账，不能再记。更正或补记请用 %s以后的日期。"
              .formatted(ReportingPeriod.month(day).label(), ChineseDate.of(locked.plusDays(1))));
    }
    return dating.refusals(field, day, lateReason);
  }

  /** What stands against a voucher number in the year of a day. */
  public Map<String, String> voucher(@Nullable LocalDate day, String voucher) {
    if (voucher.isBlank()) {
      return Map.of("voucher", "请填写凭证号。");
    }
    if (day != null) {
      Vouchers known = book.vouchers();
      Optional<BookRecord> holder = known.holder(day.getYear(), voucher);
      if (holder.isPresent()) {
        return Map.of(
            "voucher",
            "凭证号 %s 今年已用于 %s的“%s”。下一个可用的是 %s。"
                .formatted(
                    voucher.strip(),
                    ChineseDate.of(holder.get().day()),
                    holder.get().summary(),
                    known.next(day.getYear())));
      }
    }
    return new Lengths().atMost("voucher", voucher, 40).refusals();
  }

  private static Optional<String> amount(EntryDraft draft) {
    Money amount = draft.amount();
    if (amount == null) {
      return Optional.of("请填写金额。");
    }
    if (amount.fen() <= 0) {
      return Optional.of("金额必须大于 0。要冲销一笔账，请用“更正”。");
    }
    return amount.compareTo(MOST) > 0
        ? Optional.of("金额 %s 元太大，请核对。".formatted(amount.yuan()))
        : Optional.empty();
  }

  private static void people(EntryDraft draft, Map<String, String> wrong) {
    if (draft.handler().isBlank()) {
      wrong.put("handler", "请填写经手人。");
    }
    if (draft.isSpending() && draft.approver().isBlank()) {
      wrong.put("approver", "支出要有审批人，请填写。");
    } else if (!draft.approver().isBlank() && same(draft.approver(), draft.handler())) {
      wrong.put("approver", "审批人和经手人都是%s。自己经手的账不能自己审批，请换一人。".formatted(draft.approver().strip()));
    }
  }

  static boolean same(String one, String other) {
    return PersonName.normalise(one).equals(PersonName.normalise(other));
  }

  private void resolution(EntryDraft draft, Map<String, String> wrong) {
    String number = draft.resolution().strip();
    if (!number.isEmpty()) {
      undecided(number).ifPresent(no -> wrong.put("resolution", no));
    } else if (draft.isSpending() && draft.day() != null && draft.amount() != null) {
      Money most = limit.apply(draft.day());
      if (draft.amount().compareTo(most) >= 0) {
        wrong.put(
            "resolution",
            "支出 %s 元，达到本村限额 %s 元，请填写决议编号。".formatted(draft.amount().yuan(), most.yuan()));
      }
    }
  }

  private Optional<String> undecided(String number) {
    Optional<DecidedMatter> matter = matters.find(number);
    if (matter.isEmpty()) {
      return Optional.of("没有编号为 %s 的事项，请核对决议编号。".formatted(number));
    }
    return matter.get().carried()
        ? Optional.empty()
        : Optional.of("%s“%s”还没有通过决议，不能据此支出。".formatted(number, matter.get().title()));
  }

  private void fund(EntryDraft draft, Map<String, String> wrong) {
    if (draft.fund() == null) {
      return;
    }
    Optional<SpecialFund> found = estate.fund(draft.fund());
    if (found.isEmpty()) {
      wrong.put("fund", "没有这笔专项资金，请重新选择。");
    } else if (!draft.isSpending()) {
      wrong.put("fund", "只有支出才从专项资金列支，收入请不要选。");
    } else if (draft.day() != null && draft.day().isBefore(found.get().arrivedOn())) {
      wrong.put(
          "fund", "这笔专项资金 %s才到账，不能在此之前列支。".formatted(ChineseDate.of(found.get().arrivedOn())));
    } else if (draft.amount() != null) {
      Money left = found.get().left(book, LocalDate.MAX);
      if (draft.amount().compareTo(left) > 0) {
        wrong.put(
            "fund",
            "%s 只剩 %s 元，这笔要支 %s 元，超出 %s 元。"
                .formatted(
                    found.get().document(),
                    left.yuan(),
                    draft.amount().yuan(),
                    draft.amount().minus(left).yuan()));
      }
    }
  }
}
