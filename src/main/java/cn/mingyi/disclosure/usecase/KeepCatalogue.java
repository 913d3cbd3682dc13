package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Catalogue;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.Catalogues;
import cn.mingyi.disclosure.domain.ColumnText;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.DueRule;
import cn.mingyi.disclosure.domain.Frequency;
import cn.mingyi.disclosure.domain.KindName;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Workday;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 公开目录: what holds, what the village changes of it, a county's own catalogue as a file. */
public final class KeepCatalogue {
  private static final int TITLE = 100;
  private static final int SHORT = 200;
  private static final int NAME = 60;
  private static final int KIND_NAME = 30;
  private static final int DESCRIPTION = 400;
  private static final int COLUMNS = 2000;
  private static final int BODY = 20_000;
  private static final int MOST_DAYS = 400;
  private static final String PAST = "不能早于今天：已经公开的按当时的目录，不能追溯。";

  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public KeepCatalogue(
      Catalogues catalogues, CatalogueFiles files, Workday workday, UnitOfWork unitOfWork) {
    this.catalogues = catalogues;
    this.files = files;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  public Catalogue catalogue() {
    return Catalogue.with(catalogues.items());
  }

  /** 启用: from today on the catalogue says what is owed; done once, by itself. */
  public void start() {
    if (catalogues.startedOn().isEmpty()) {
      LocalDate today = workday.today();
      unitOfWork.run(new Deed("启用六务公开", today.toString()), () -> catalogues.start(today));
    }
  }

  /** Since when disclosures are owed; today while it was not begun. */
  LocalDate startedOn() {
    return catalogues.startedOn().orElse(workday.today());
  }

  /** What the village calls a 务别 on a day. */
  public String name(DisclosureKind kind, LocalDate day) {
    return KindName.of(kind, catalogues.names(), day);
  }

  /** All names of all times, in the order in which they were given. */
  public List<KindName> names() {
    return catalogues.names();
  }

  /**
   * An item as the form has it; the names are the fields'.
   *
   * @param code empty for a new item
   * @param columns as {@link ColumnText} reads them
   */
  public record ItemForm(
      String code,
      @Nullable DisclosureKind kind,
      String title,
      @Nullable Frequency frequency,
      DueRule.@Nullable From dueFrom,
      @Nullable Integer dueDays,
      String basis,
      String responsible,
      @Nullable Template template,
      boolean partyOnly,
      String columns,
      String body,
      boolean inUse,
      String source,
      @Nullable LocalDate validFrom) {}

  /** A new item, or a new version of one from a day on. */
  public CatalogueItem change(ItemForm form) {
    Map<String, String> wrong = refusals(form);
    if (form.validFrom() != null && form.validFrom().isBefore(workday.today())) {
      wrong.put("validFrom", PAST);
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    CatalogueItem item = item(form, List.of());
    unitOfWork.run(
        new Deed("修改公开目录", item.code() + " " + item.title(), item.source()),
        () -> catalogues.add(List.of(item)));
    return item;
  }

  /** Another name for a 务别 from a day on. */
  public void rename(
      DisclosureKind kind,
      String name,
      String description,
      String source,
      @Nullable LocalDate validFrom) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (name.isBlank()) {
      wrong.put("name", "请填写名称。");
    }
    if (source.isBlank()) {
      wrong.put("source", "请写明依据，如乡镇哪份文件。");
    }
    if (validFrom == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    } else if (validFrom.isBefore(workday.today())) {
      wrong.put("validFrom", PAST);
    }
    wrong.putAll(
        new Lengths()
            .atMost("name", name, KIND_NAME)
            .atMost("description", description, DESCRIPTION)
            .atMost("source", source, SHORT)
            .refusals());
    if (validFrom == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    KindName given =
        new KindName(
            UUID.randomUUID(), kind, name.strip(), description.strip(), source.strip(), validFrom);
    unitOfWork.run(
        new Deed("修改务别名称", kind.label() + " → " + given.name(), given.source()),
        () -> catalogues.add(given));
  }

  public void export(Path target) {
    files.write(catalogue().on(workday.today()), target);
  }

  /** What a file would change, before it does. */
  public CatalogueImport plan(Path file) {
    return CatalogueImport.of(files.read(file), catalogue(), workday.today(), this::refusals);
  }

  /**
   * Loads what the plan would change, in one deed.
   *
   * @return how many items were added or changed
   */
  public int load(CatalogueImport plan) {
    if (!plan.refusals().isEmpty()) {
      throw new FieldRefused("file", "有 %d 行不对，一行也没有载入。请改好再来。".formatted(plan.refusals().size()));
    }
    List<CatalogueItem> items = new ArrayList<>();
    // Those with a code first: none of the codes that are given now may be one of theirs.
    Stream.of(true, false)
        .flatMap(coded -> plan.changes().stream().filter(f -> f.code().isEmpty() != coded))
        .forEach(form -> items.add(item(form, items)));
    if (!items.isEmpty()) {
      unitOfWork.run(
          new Deed("载入公开目录", items.size() + " 项", plan.fileName()),
          () -> catalogues.add(List.copyOf(items)));
    }
    return items.size();
  }

  /**
   * @param beside what is added in the same deed
   */
  private CatalogueItem item(ItemForm form, List<CatalogueItem> beside) {
    DisclosureKind kind = java.util.Objects.requireNonNull(form.kind());
    return new CatalogueItem(
        UUID.randomUUID(),
        form.code().isEmpty()
            ? Catalogue.with(Stream.concat(catalogues.items().stream(), beside.stream()).toList())
                .freeCode(kind)
            : form.code(),
        kind,
        form.title().strip(),
        java.util.Objects.requireNonNull(form.frequency()),
        new DueRule(
            java.util.Objects.requireNonNull(form.dueFrom()),
            java.util.Objects.requireNonNull(form.dueDays())),
        form.basis().strip(),
        form.responsible().strip(),
        java.util.Objects.requireNonNull(form.template()),
        form.partyOnly(),
        ColumnText.read(form.columns()),
        form.body().strip(),
        form.inUse(),
        form.source().strip(),
        java.util.Objects.requireNonNull(form.validFrom()));
  }

  private Map<String, String> refusals(ItemForm form) {
    Map<String, String> wrong = new LinkedHashMap<>();
    missing(wrong, "kind", form.kind(), "请选择务别。");
    missing(wrong, "frequency", form.frequency(), "请选择周期。");
    missing(wrong, "template", form.template(), "请选择模板。");
    missing(wrong, "validFrom", form.validFrom(), "请填写从哪一天起。");
    blank(wrong, "title", form.title(), "请填写事项名称。");
    blank(wrong, "basis", form.basis(), "请写依据，没有就写“村自定”。");
    blank(wrong, "responsible", form.responsible(), "请写责任人的职务。");
    blank(wrong, "source", form.source(), "请写明为什么改，如乡镇哪份文件。");
    Integer days = form.dueDays();
    if (days == null || days < 0 || days > MOST_DAYS) {
      wrong.put("dueDays", "请填写 0 到 %d 之间的天数。".formatted(MOST_DAYS));
    }
    boolean atOnce = form.frequency() == Frequency.AT_ONCE;
    if (form.dueFrom() == null || atOnce != (form.dueFrom() == DueRule.From.EVENT)) {
      wrong.put("dueFrom", atOnce ? "即时公开的从“事发”起算。" : "定期公开的从“期初”或“期末”起算。");
    }
    if (form.partyOnly() && form.kind() != null && form.kind() != DisclosureKind.PARTY_AFFAIRS) {
      wrong.put("partyOnly", "只有党务可以党内公开，其他的都要向全体村民公开。");
    }
    if (form.template() == Template.FEEDBACK && atOnce) {
      wrong.put("template", "“意见办理”按期汇总，周期不能是即时。");
    } else if (form.template() != null && form.template().ofMatter() && !atOnce) {
      wrong.put("template", "“%s”跟着事项走，周期只能是即时。".formatted(form.template().label()));
    }
    catalogue().history(form.code()).stream()
        .findFirst()
        .ifPresent(first -> {
          if (form.kind() != null && form.kind() != first.kind()) {
            wrong.put(
                "kind", "%s 是%s的事项，不能改务别，请另增一项。".formatted(first.code(), first.kind().label()));
          }
          boolean often =
              first.frequency() == Frequency.MONTHLY || first.frequency() == Frequency.QUARTERLY;
          if (often && form.frequency() == Frequency.YEARLY) {
            wrong.put("frequency", "一般事项至少每季度公开一次（村组法第三十五条），不能改成每年。");
          }
        });
    try {
      ColumnText.read(form.columns());
    } catch (IllegalArgumentException e) {
      wrong.put("columns", String.valueOf(e.getMessage()));
    }
    wrong.putAll(
        new Lengths()
            .atMost("title", form.title(), TITLE)
            .atMost("basis", form.basis(), SHORT)
            .atMost("responsible", form.responsible(), NAME)
            .atMost("columns", form.columns(), COLUMNS)
            .atMost("body", form.body(), BODY)
            .atMost("source", form.source(), SHORT)
            .refusals());
    return wrong;
  }

  private static void missing(
      Map<String, String> wrong, String field, @Nullable Object value, String sentence) {
    if (value == null) {
      wrong.put(field, sentence);
    }
  }

  private static void blank(Map<String, String> wrong, String field, String text, String sentence) {
    if (text.isBlank()) {
      wrong.put(field, sentence);
    }
  }
}
