package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.usecase.TableIntake;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Which column of a pasted or imported table is which of the bulletin's; then what came of it. */
final class IntakeForm {
  private static final Texts TEXTS = Texts.beside(IntakeForm.class);
  private static final int FIELDS_A_ROW = 3;
  private static final int REFUSALS_SHOWN = 8;

  private final ScreenTools tools;
  private final BulletinViewModel model;

  IntakeForm(ScreenTools tools, BulletinViewModel model) {
    this.tools = tools;
    this.model = model;
  }

  /** With several sheets the one is asked for first. */
  void ask(int at, List<SourceSheet> sheets) {
    List<SourceSheet> filled =
        sheets.stream().filter(s -> !s.hidden() && !s.rows().isEmpty()).toList();
    if (filled.isEmpty()) {
      tools.dialogs().message(TEXTS.say("intake.head"), List.of(TEXTS.say("intake.empty")));
    } else if (filled.size() == 1) {
      map(at, filled.getFirst());
    } else {
      Form form = new Form("sheet-form");
      var which = form.choice("sheet", TEXTS.say("intake.sheet"), filled, SourceSheet::name);
      which.control().setValue(filled.getFirst());
      form.row(which);
      tools
          .dialogs()
          .form(
              TEXTS.say("intake.head"),
              form,
              TEXTS.say("intake.sheet.submit"),
              open -> {
                open.close();
                map(at, which.control().getValue());
              });
    }
  }

  private void map(int at, SourceSheet sheet) {
    List<BulletinTable> tables = model.tablesProperty().get();
    List<Column> columns =
        at < tables.size() ? tables.get(at).columns() : TableIntake.columnsOf(sheet);
    if (columns.isEmpty()) {
      tools.dialogs().message(TEXTS.say("intake.head"), List.of(TEXTS.say("intake.noColumns")));
      return;
    }
    TableIntake intake = TableIntake.of(sheet, columns);
    List<Integer> suggested = intake.suggested();
    List<String> sources = intake.sourceColumns();
    List<Integer> choices = IntStream.range(TableIntake.NONE, sources.size()).boxed().toList();
    Form form = new Form("intake-form");
    form.add(Words.wrapped(Words.muted(found(intake))));
    List<FormField<ComboBox<Integer>>> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      FormField<ComboBox<Integer>> field =
          form.choice(
              "c" + i,
              columns.get(i).head(),
              choices,
              c -> c == TableIntake.NONE ? TEXTS.say("intake.none") : sources.get(c));
      field.control().setValue(suggested.get(i));
      fields.add(field);
    }
    for (int i = 0; i < fields.size(); i += FIELDS_A_ROW) {
      form.row(
          fields.subList(i, Math.min(fields.size(), i + FIELDS_A_ROW)).toArray(FormField[]::new));
    }
    Label first = Words.wrapped(Words.hint(""));
    Runnable preview = () -> first.setText(preview(intake, mapping(fields)));
    fields.forEach(f -> f.control().valueProperty().subscribe(preview::run));
    preview.run();
    form.add(first);
    var replace = form.check("replace", TEXTS.say("intake.replace"));
    replace.control().setSelected(true);
    form.row(replace);
    tools
        .dialogs()
        .form(
            TEXTS.say("intake.head"),
            form,
            TEXTS.say("intake.submit"),
            open -> {
              TableIntake.Taken taken = intake.take(mapping(fields));
              if (taken.rows().isEmpty()) {
                open.refused(
                    new FieldRefused(
                        "rows",
                        taken.refusals().isEmpty()
                            ? TEXTS.say("intake.nothing")
                            : String.join("\n", refusals(taken))));
                return;
              }
              put(at, columns, taken, replace.control().isSelected());
              open.close();
              tell(taken);
            });
  }

  private static List<Integer> mapping(List<FormField<ComboBox<Integer>>> fields) {
    return fields.stream().map(f -> f.control().getValue()).toList();
  }

  private static String found(TableIntake intake) {
    return intake.headRow() == TableIntake.NONE
        ? TEXTS.say("intake.noHead")
        : TEXTS.say("intake.headAt", intake.sheet().rows().get(intake.headRow()).number());
  }

  /** The first row as it would be taken, so that a wrong column is seen before. */
  private static String preview(TableIntake intake, List<Integer> mapping) {
    List<SourceRow> rows = intake.sheet().rows();
    if (intake.headRow() + 1 >= rows.size()) {
      return "";
    }
    SourceRow row = rows.get(intake.headRow() + 1);
    return TEXTS.say(
        "intake.preview",
        row.number(),
        mapping.stream()
            .map(c -> c == TableIntake.NONE ? "—" : row.cell(c).text())
            .collect(Collectors.joining(" | ")));
  }

  private void put(int at, List<Column> columns, TableIntake.Taken taken, boolean replace) {
    List<BulletinTable> tables = model.tablesProperty().get();
    if (at >= tables.size()) {
      model.put(at, new BulletinTable("", columns, List.of(), List.of()));
    }
    List<List<String>> rows = new ArrayList<>();
    if (!replace) {
      rows.addAll(model.tablesProperty().get().get(at).rows());
    }
    rows.addAll(taken.rows());
    model.rows(at, rows);
  }

  private void tell(TableIntake.Taken taken) {
    if (taken.refusals().isEmpty() && taken.leftOut() == 0) {
      return;
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        TEXTS.say(
            "intake.done",
            taken.read(),
            taken.rows().size(),
            taken.leftOut(),
            taken.refusals().size()));
    sentences.addAll(refusals(taken));
    tools.dialogs().message(TEXTS.say("intake.head"), sentences);
  }

  private static List<String> refusals(TableIntake.Taken taken) {
    List<String> shown =
        new ArrayList<>(
            taken.refusals().stream()
                .limit(REFUSALS_SHOWN)
                .map(TableIntake.Refusal::sentence)
                .toList());
    if (taken.refusals().size() > REFUSALS_SHOWN) {
      shown.add(TEXTS.say("intake.more", taken.refusals().size() - REFUSALS_SHOWN));
    }
    return shown;
  }
}
