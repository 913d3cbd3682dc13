package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Asset;
import cn.mingyi.finance.domain.AssetKind;
import cn.mingyi.finance.domain.AssetState;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 资产: registered, and changed by new records. */
public final class KeepAssets {
  /** An asset as it was typed; null is what is missing. */
  public record Draft(
      @Nullable LocalDate asOf,
      String number,
      String name,
      @Nullable AssetKind kind,
      @Nullable LocalDate acquiredOn,
      @Nullable Money original,
      @Nullable Money net,
      String user,
      @Nullable AssetState state,
      String reason) {}

  private final FinanceChange change;

  public KeepAssets(FinanceChange change) {
    this.change = change;
  }

  public Asset register(Draft draft) {
    Estate estate = change.estate();
    TypedFields fields = checked(draft);
    fields
        .that(
            estate.assets().stream().noneMatch(a -> a.number().equals(draft.number().strip())),
            "number",
            "编号 %s 已经有了，请换一个。".formatted(draft.number().strip()))
        .refuse();
    return add("登记资产", UUID.randomUUID(), draft, estate);
  }

  /** 变更: from a day on the asset is otherwise. */
  public Asset change(UUID assetId, Draft draft) {
    Estate estate = change.estate();
    List<Asset> before = estate.assets().stream().filter(a -> a.assetId().equals(assetId)).toList();
    LocalDate last = before.getLast().asOf();
    TypedFields fields = checked(draft);
    fields
        .text("reason", draft.reason(), 400, "请写明变更的原因。")
        .that(
            draft.asOf() == null || !draft.asOf().isBefore(last),
            "asOf",
            "不能早于上一次登记的日期 %s。".formatted(ChineseDate.of(last)))
        .that(
            estate.assets().stream()
                .noneMatch(
                    a -> !a.assetId().equals(assetId) && a.number().equals(draft.number().strip())),
            "number",
            "编号 %s 是另一项资产的，请换一个。".formatted(draft.number().strip()))
        .refuse();
    return add("变更资产", assetId, draft, estate);
  }

  private TypedFields checked(Draft draft) {
    LocalDate today = change.workday().today();
    TypedFields fields =
        new TypedFields()
            .past("asOf", draft.asOf(), today)
            .text("number", draft.number(), 40, "请填写编号。")
            .text("name", draft.name(), 120, "请填写名称。")
            .there("kind", draft.kind(), "请选择类别。")
            .past("acquiredOn", draft.acquiredOn(), today)
            .notNegative("original", draft.original(), "请填写原值。")
            .notNegative("net", draft.net(), "请填写净值。")
            .optional("user", draft.user(), 120)
            .there("state", draft.state(), "请选择状态。");
    if (draft.original() != null && draft.net() != null) {
      fields.that(
          draft.net().compareTo(draft.original()) <= 0,
          "net",
          "净值不会超过原值 %s 元，请核对。".formatted(draft.original().yuan()));
    }
    return fields;
  }

  private Asset add(String action, UUID assetId, Draft draft, Estate estate) {
    Asset asset =
        new Asset(
            UUID.randomUUID(),
            assetId,
            estate.nextPosition(),
            Objects.requireNonNull(draft.asOf()),
            draft.number().strip(),
            draft.name().strip(),
            Objects.requireNonNull(draft.kind()),
            Objects.requireNonNull(draft.acquiredOn()),
            Objects.requireNonNull(draft.original()),
            Objects.requireNonNull(draft.net()),
            draft.user().strip(),
            Objects.requireNonNull(draft.state()),
            draft.reason().strip(),
            change.now());
    change
        .unitOfWork()
        .run(new Deed(action, asset.number(), asset.reason()), () -> change.estates().add(asset));
    return asset;
  }
}
