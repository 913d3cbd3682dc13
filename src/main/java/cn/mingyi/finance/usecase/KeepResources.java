package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Acreage;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.DecidedMatter;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.Resource;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 资源 and 发包租赁合同: registered, changed by new records; fees are collected year by year. */
public final class KeepResources {
  /** A resource as it was typed; null is what is missing or not understood. */
  public record Draft(
      @Nullable LocalDate asOf,
      String number,
      String kind,
      @Nullable Acreage area,
      String bounds,
      String reason) {}

  /** A contract as it was typed; null is what is missing. */
  public record Signed(
      String number,
      @Nullable UUID resource,
      String subject,
      String contractor,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Money annualFee,
      String resolution) {}

  private final FinanceChange change;

  public KeepResources(FinanceChange change) {
    this.change = change;
  }

  public Resource register(Draft draft) {
    Estate estate = change.estate();
    TypedFields fields = checked(draft);
    fields
        .that(
            estate.resources().stream().noneMatch(r -> r.number().equals(draft.number().strip())),
            "number",
            "编号 %s 已经有了，请换一个。".formatted(draft.number().strip()))
        .refuse();
    return add("登记资源", UUID.randomUUID(), draft, estate);
  }

  /** 变更: from a day on the resource is otherwise. */
  public Resource change(UUID resourceId, Draft draft) {
    Estate estate = change.estate();
    LocalDate last =
        estate.resources().stream()
            .filter(r -> r.resourceId().equals(resourceId))
            .toList()
            .getLast()
            .asOf();
    checked(draft)
        .text("reason", draft.reason(), 400, "请写明变更的原因。")
        .that(
            draft.asOf() == null || !draft.asOf().isBefore(last),
            "asOf",
            "不能早于上一次登记的日期 %s。".formatted(ChineseDate.of(last)))
        .refuse();
    return add("变更资源", resourceId, draft, estate);
  }

  private TypedFields checked(Draft draft) {
    return new TypedFields()
        .past("asOf", draft.asOf(), change.workday().today())
        .text("number", draft.number(), 40, "请填写编号。")
        .text("kind", draft.kind(), 60, "请填写类别，如“林地”。")
        .there("area", draft.area(), "请填写面积，最多两位小数，如 146 或 3.25。")
        .text("bounds", draft.bounds(), 400, "请填写四至。");
  }

  private Resource add(String action, UUID resourceId, Draft draft, Estate estate) {
    Resource resource =
        new Resource(
            UUID.randomUUID(),
            resourceId,
            estate.nextPosition(),
            Objects.requireNonNull(draft.asOf()),
            draft.number().strip(),
            draft.kind().strip(),
            Objects.requireNonNull(draft.area()),
            draft.bounds().strip(),
            draft.reason().strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed(action, resource.number(), resource.reason()),
            () -> change.estates().add(resource));
    return resource;
  }

  /** 登记合同. */
  public Contract sign(Signed signed) {
    Estate estate = change.estate();
    String number = signed.number().strip();
    TypedFields fields =
        new TypedFields()
            .text("number", signed.number(), 60, "请填写合同编号。")
            .text("subject", signed.subject(), 200, "请填写标的，如“北坡林地 146 亩”。")
            .text("contractor", signed.contractor(), 120, "请填写承包方。")
            .there("from", signed.from(), "请填写合同开始的日期。")
            .there("to", signed.to(), "请填写合同结束的日期。")
            .notNegative("annualFee", signed.annualFee(), "请填写年费。")
            .optional("resolution", signed.resolution(), 60)
            .that(
                estate.contracts().stream().noneMatch(c -> c.number().equals(number)),
                "number",
                "合同编号 %s 已经有了，请换一个。".formatted(number));
    if (signed.from() != null && signed.to() != null) {
      fields.that(signed.to().isAfter(signed.from()), "to", "合同结束要晚于开始，请核对。");
      overlapping(estate, signed, signed.from(), signed.to())
          .ifPresent(c ->
              fields.that(
                  false,
                  "resource",
                  "这项资源在合同 %s 里已发包到 %s，期限不能重叠。".formatted(c.number(), ChineseDate.of(c.to()))));
    }
    if (!signed.resolution().isBlank()) {
      fields.that(
          change
              .matters()
              .find(signed.resolution().strip())
              .filter(DecidedMatter::carried)
              .isPresent(),
          "resolution",
          "没有编号为 %s 且已通过决议的事项，请核对。".formatted(signed.resolution().strip()));
    }
    fields.refuse();
    Contract contract =
        new Contract(
            UUID.randomUUID(),
            number,
            signed.resource(),
            signed.subject().strip(),
            signed.contractor().strip(),
            Objects.requireNonNull(signed.from()),
            Objects.requireNonNull(signed.to()),
            Objects.requireNonNull(signed.annualFee()),
            signed.resolution().strip(),
            change.now());
    change.unitOfWork().run(new Deed("登记合同", number), () -> change.estates().add(contract));
    return contract;
  }

  private static Optional<Contract> overlapping(
      Estate estate, Signed signed, LocalDate from, LocalDate to) {
    return estate.contracts().stream()
        .filter(c -> signed.resource() != null && signed.resource().equals(c.resource()))
        .filter(c -> !c.from().isAfter(to) && !c.to().isBefore(from))
        .findFirst();
  }

  /** 收缴 of a year's fee, or of a part of it. */
  public Contract.Fee collect(
      UUID contractId,
      @Nullable Integer year,
      @Nullable LocalDate day,
      @Nullable Money amount,
      String voucher) {
    Estate estate = change.estate();
    Contract contract =
        estate.contracts().stream()
            .filter(c -> c.id().equals(contractId))
            .findFirst()
            .orElseThrow();
    TypedFields fields =
        new TypedFields()
            .there("year", year, "请填写是哪一年的费用。")
            .past("day", day, change.workday().today())
            .open("day", day, change.book())
            .amount("amount", amount, "请填写金额。")
            .optional("voucher", voucher, 40);
    if (year != null) {
      Money due = contract.due(year);
      Money left = due.minus(estate.collected(contract, year, LocalDate.MAX));
      fields.that(
          due.fen() > 0,
          "year",
          "合同期限是 %s 至 %s，%d年没有应收的费用。".formatted(contract.from(), contract.to(), year));
      if (amount != null) {
        fields.that(
            amount.compareTo(left) <= 0,
            "amount",
            "%d年还应收 %s 元，不能登记 %s 元。".formatted(year, left.yuan(), amount.yuan()));
      }
    }
    fields.refuse();
    Contract.Fee fee =
        new Contract.Fee(
            UUID.randomUUID(),
            contractId,
            Objects.requireNonNull(year),
            Objects.requireNonNull(day),
            Objects.requireNonNull(amount),
            voucher.strip(),
            change.now());
    change.unitOfWork().run(new Deed("登记收缴", contract.number()), () -> change.estates().add(fee));
    return fee;
  }
}
