package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Catalogue;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.DueRule;
import cn.mingyi.disclosure.domain.Frequency;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.usecase.KeepCatalogue.ItemForm;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A county's catalogue, read and compared with the village's before anything is changed.
 *
 * @param read rows with an item; same + changes + refusals
 * @param same items that are already so
 * @param changes items that are new or different
 * @param refusals why rows cannot be taken, each with its place
 */
public record CatalogueImport(
    String fileName, int read, int same, List<ItemForm> changes, List<String> refusals) {
  public CatalogueImport {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
  }

  static CatalogueImport of(
      SourceBook book,
      Catalogue catalogue,
      LocalDate today,
      Function<ItemForm, Map<String, String>> check) {
    for (SourceSheet sheet : book.sheets()) {
      for (int i = 0; i < sheet.rows().size(); i++) {
        Map<String, Integer> heads = heads(sheet.rows().get(i));
        if (heads.containsKey("务别") && heads.containsKey("事项")) {
          return new Reader(book.fileName(), sheet, heads, catalogue, today, check)
              .read(sheet.rows().subList(i + 1, sheet.rows().size()));
        }
      }
    }
    throw new FieldRefused("file", "没有找到“务别”和“事项”两列。请用“导出目录”得到的表来填。");
  }

  private static Map<String, Integer> heads(SourceRow row) {
    Map<String, Integer> heads = new HashMap<>();
    for (int c = 0; c < row.cells().size(); c++) {
      heads.putIfAbsent(row.cell(c).text().strip(), c);
    }
    return heads;
  }

  private record Reader(
      String fileName,
      SourceSheet sheet,
      Map<String, Integer> heads,
      Catalogue catalogue,
      LocalDate today,
      Function<ItemForm, Map<String, String>> check) {
    CatalogueImport read(List<SourceRow> rows) {
      List<ItemForm> changes = new ArrayList<>();
      List<String> refusals = new ArrayList<>();
      Set<String> codes = new HashSet<>();
      int read = 0;
      int same = 0;
      for (SourceRow row : rows) {
        if (cell(row, "事项").isEmpty() && cell(row, "务别").isEmpty()) {
          continue;
        }
        read++;
        ItemForm form = form(row);
        Map<String, String> wrong = check.apply(form);
        if (!form.code().isEmpty() && !codes.add(form.code())) {
          wrong.put("code", "代码 " + form.code() + " 在表里出现两次。");
        }
        if (!form.code().isEmpty() && !form.code().matches("[A-Za-z]\\d{2}[A-Za-z0-9]{0,10}")) {
          wrong.put("code", "代码写成一个字母加数字，如 F15；新的事项可以空着。");
        }
        if (!wrong.isEmpty()) {
          refusals.add(
              "%s 第 %d 行：%s"
                  .formatted(sheet.name(), row.number(), String.join("", wrong.values())));
        } else if (same(form)) {
          same++;
        } else {
          changes.add(form);
        }
      }
      if (read == 0) {
        throw new FieldRefused("file", "表里没有一项公开事项。");
      }
      return new CatalogueImport(fileName, read, same, changes, refusals);
    }

    private ItemForm form(SourceRow row) {
      String audience = cell(row, "公开范围");
      return new ItemForm(
          cell(row, "代码"),
          named(DisclosureKind.values(), DisclosureKind::label, cell(row, "务别")),
          cell(row, "事项"),
          named(Frequency.values(), Frequency::label, cell(row, "周期")),
          named(DueRule.From.values(), DueRule.From::label, cell(row, "起算")),
          number(cell(row, "天数")),
          cell(row, "依据"),
          cell(row, "责任人"),
          named(Template.values(), Template::label, cell(row, "模板")),
          audience.startsWith("党内"),
          cell(row, "表格的列"),
          cell(row, "正文"),
          cell(row, "停用").isEmpty() || cell(row, "停用").equals("否"),
          "载入：" + fileName,
          today);
    }

    private boolean same(ItemForm form) {
      return catalogue.item(form.code(), today).filter(i -> sameAs(i, form)).isPresent();
    }

    private static boolean sameAs(CatalogueItem i, ItemForm f) {
      return i.kind() == f.kind()
          && i.title().equals(f.title())
          && i.frequency() == f.frequency()
          && i.due().from() == f.dueFrom()
          && Integer.valueOf(i.due().days()).equals(f.dueDays())
          && i.basis().equals(f.basis())
          && i.responsible().equals(f.responsible())
          && i.template() == f.template()
          && i.partyOnly() == f.partyOnly()
          && i.columnsText().equals(f.columns())
          && i.body().equals(f.body())
          && i.inUse() == f.inUse();
    }

    private String cell(SourceRow row, String head) {
      Integer column = heads.get(head);
      return column == null ? "" : row.cell(column).text().strip();
    }

    private static @Nullable Integer number(String text) {
      return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    private static <E> @Nullable E named(E[] values, Function<E, String> label, String word) {
      return Arrays.stream(values)
          .filter(v -> label.apply(v).equals(word))
          .findFirst()
          .orElse(null);
    }
  }
}
