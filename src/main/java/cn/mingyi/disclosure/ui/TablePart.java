package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.ColumnText;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.domain.privacy.Spot;
import cn.mingyi.disclosure.usecase.TableIntake;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TableBuilder;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tables of a bulletin: pasted, imported, or row by row in a form. */
final class TablePart {
  private static final Texts TEXTS = Texts.beside(TablePart.class);
  private static final int FIELDS_A_ROW = 3;

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final BulletinViewModel model;
  private final VBox root = Gap.MEDIUM.column();
  private List<BulletinTable> shown = List.of();
  private List<String> marked = List.of();
  private boolean lockedBefore;

  /** A row with its number, from 0. */
  private record Line(int at, List<String> cells) {}

  TablePart(DisclosureDesk desk, ScreenTools tools, BulletinViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    model.tablesProperty().subscribe(this::show);
    model.findings().subscribe(this::show);
  }

  Node node() {
    return root;
  }

  void show() {
    List<String> marks = model.findings().stream().map(Finding::key).toList();
    List<BulletinTable> now = model.tablesProperty().get();
    boolean locked = computed();
    if (now.equals(shown)
        && marks.equals(marked)
        && locked == lockedBefore
        && !root.getChildren().isEmpty()) {
      return;
    }
    lockedBefore = locked;
    shown = now;
    marked = marks;
    root.getChildren().clear();
    for (int i = 0; i < now.size(); i++) {
      root.getChildren().add(card(i, now.get(i)));
    }
    if (now.isEmpty() && !locked) {
      root.getChildren()
          .add(
              Gap.SMALL.row(
                  Words.muted(TEXTS.say("table.none")),
                  Buttons.secondary("table/paste", TEXTS.say("table.paste"), () -> paste(0)),
                  Buttons.secondary("table/import", TEXTS.say("table.import"), () -> load(0)),
                  Buttons.secondary("table/columns", TEXTS.say("table.begin"), () -> columns(0))));
    }
  }

  private Node card(int at, BulletinTable table) {
    TableBuilder<Line> builder = Tables.<Line>table(at == 0 ? "rows" : "rows" + at).bare().wide();
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      BulletinTable.Column head = table.columns().get(c);
      builder.text(
          "c" + c,
          head.head(),
          width(table, c),
          l -> l.cells().get(column),
          l -> String.format("%08d", l.at()));
    }
    Set<Integer> marks =
        model.findings().stream()
            .map(Finding::spot)
            .filter(s -> s.part() == Spot.Part.CELL && s.table() == at)
            .map(Spot::row)
            .collect(Collectors.toSet());
    if (!marks.isEmpty()) {
      builder.tag(
          "found",
          TEXTS.say("table.found"),
          5,
          l -> marks.contains(l.at()) ? new Tag.Words(TEXTS.say("table.mask"), Tone.BAD) : null);
    }
    TablePanel<Line> panel =
        builder
            .empty(Words.muted(TEXTS.say("table.empty")))
            .sameBy(Line::at)
            .several()
            .onOpen(l -> {
              if (!computed()) {
                row(at, l.at());
              }
            })
            .build();
    panel.show(
        IntStream.range(0, table.rows().size())
            .mapToObj(i -> new Line(i, table.rows().get(i)))
            .toList());
    panel.table().setPrefHeight(Math.clamp(table.rows().size() * 36L + 48L, 150, 420));
    panel.table().setMinHeight(150);
    Card card =
        Card.titled(
            table.caption().isEmpty() ? TEXTS.say("table.title") : table.caption(),
            TEXTS.say("table.rows", table.rows().size()),
            computed() ? new Node[0] : tools(at, panel));
    if (computed()) {
      card.with(Words.wrapped(Words.muted(TEXTS.say("table.computed"))));
    }
    card.with(panel);
    if (!table.total().isEmpty()) {
      card.with(Words.wrapped(Words.strong(sums(table))));
    }
    card.getStyleClass().add("tight");
    return card;
  }

  /** Whether the books say what stands here. */
  private boolean computed() {
    BulletinViewModel.Page page = model.pageProperty().get();
    CatalogueItem item = page == null ? null : page.item();
    return item != null && item.template().finance();
  }

  private Node[] tools(int at, TablePanel<Line> panel) {
    return new Node[] {
      Buttons.secondary("table/paste", TEXTS.say("table.paste"), () -> paste(at)),
      Buttons.secondary("table/import", TEXTS.say("table.import"), () -> load(at)),
      Buttons.secondary("table/add", TEXTS.say("table.add"), () -> row(at, -1)),
      Buttons.menu(
          "table/more",
          TEXTS.say("bulletin.more"),
          Buttons.item("table/change", TEXTS.say("table.change"), () -> change(at, panel)),
          Buttons.item("table/remove", TEXTS.say("table.remove"), () -> remove(at, panel)),
          Buttons.item("table/columns", TEXTS.say("table.columns"), () -> columns(at)))
    };
  }

  private static String sums(BulletinTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> !table.total().get(i).isEmpty() && !table.total().get(i).endsWith("合计"))
        .mapToObj(i -> table.columns().get(i).head() + "合计 " + table.total().get(i))
        .collect(Collectors.joining("　"));
  }

  private static double width(BulletinTable table, int column) {
    int longest =
        table.rows().stream().limit(30).mapToInt(r -> wide(r.get(column))).max().orElse(4);
    return Math.clamp(
        Math.max(longest * 0.8, table.columns().get(column).head().length()) + 2.4, 4, 16);
  }

  /** Characters, a Chinese one a third wider than a digit. */
  private static int wide(String text) {
    return text.codePoints().map(c -> c > 0x2E80 ? 4 : 3).sum() / 3;
  }

  private void change(int at, TablePanel<Line> panel) {
    panel.selected().ifPresent(l -> row(at, l.at()));
  }

  private void remove(int at, TablePanel<Line> panel) {
    Set<Integer> gone = panel.allSelected().stream().map(Line::at).collect(Collectors.toSet());
    List<List<String>> rows = model.tablesProperty().get().get(at).rows();
    model.rows(
        at,
        IntStream.range(0, rows.size())
            .filter(i -> !gone.contains(i))
            .mapToObj(rows::get)
            .toList());
  }

  /** A row opens a form: Chinese is not typed inside the cells of a table. */
  private void row(int at, int which) {
    BulletinTable table = model.tablesProperty().get().get(at);
    Form form = new Form("row-form");
    List<FormField<TextField>> fields = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      FormField<TextField> field = form.text("c" + c, table.columns().get(c).head());
      if (which >= 0) {
        field.control().setText(table.rows().get(which).get(c));
      } else if (table.columns().get(c).head().equals("序号")) {
        field.control().setText(Integer.toString(table.rows().size() + 1));
      }
      fields.add(field);
    }
    for (int i = 0; i < fields.size(); i += FIELDS_A_ROW) {
      form.row(
          fields.subList(i, Math.min(fields.size(), i + FIELDS_A_ROW)).toArray(FormField[]::new));
    }
    tools
        .dialogs()
        .form(
            which < 0 ? TEXTS.say("table.add") : TEXTS.say("table.row", which + 1),
            form,
            TEXTS.say("table.row.submit"),
            open -> {
              String typed =
                  fields.stream()
                      .map(f -> f.control().getText().replaceAll("[\\t\\r\\n]+", " "))
                      .collect(Collectors.joining("\t"));
              TableIntake.Taken taken =
                  new TableIntake(TableIntake.pasted(typed), table.columns(), TableIntake.NONE)
                      .take(IntStream.range(0, fields.size()).boxed().toList());
              if (!taken.refusals().isEmpty() || taken.rows().isEmpty()) {
                open.refused(
                    new FieldRefused(
                        "row",
                        taken.refusals().isEmpty()
                            ? TEXTS.say("table.row.empty")
                            : refusal(taken.refusals().getFirst())));
                return;
              }
              List<List<String>> rows =
                  new ArrayList<>(model.tablesProperty().get().get(at).rows());
              if (which < 0) {
                rows.add(taken.rows().getFirst());
              } else {
                rows.set(which, taken.rows().getFirst());
              }
              model.rows(at, rows);
              open.close();
            });
  }

  private void columns(int at) {
    List<BulletinTable> tables = model.tablesProperty().get();
    @Nullable BulletinTable table = at < tables.size() ? tables.get(at) : null;
    Form form = new Form("columns-form");
    var columns = form.area("columns", TEXTS.say("item.columns"), 4);
    columns.hint(TEXTS.say("item.columns.hint"));
    if (table != null) {
      columns.control().setText(ColumnText.write(table.columns()));
    }
    form.add(Words.wrapped(Words.muted(TEXTS.say("table.columns.note")))).row(columns);
    tools
        .dialogs()
        .form(
            TEXTS.say("table.columns"),
            form,
            TEXTS.say("table.columns.submit"),
            open -> {
              try {
                List<BulletinTable.Column> now = ColumnText.read(columns.control().getText());
                if (now.isEmpty()) {
                  open.refused(new FieldRefused("columns", TEXTS.say("table.columns.empty")));
                  return;
                }
                model.put(at, recut(table, now));
                open.close();
              } catch (IllegalArgumentException e) {
                open.refused(new FieldRefused("columns", String.valueOf(e.getMessage())));
              }
            });
  }

  /** Columns with the same head keep their cells. */
  private static BulletinTable recut(
      @Nullable BulletinTable old, List<BulletinTable.Column> columns) {
    BulletinTable cut = new BulletinTable("", columns, List.of(), List.of());
    if (old == null) {
      return cut;
    }
    List<String> heads = old.columns().stream().map(BulletinTable.Column::head).toList();
    return TableIntake.filled(
        cut.captioned(old.caption()),
        old.rows().stream()
            .map(row ->
                columns.stream()
                    .map(c -> heads.indexOf(c.head()))
                    .map(i -> i < 0 ? "" : row.get(i))
                    .toList())
            .toList());
  }

  private void paste(int at) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      tools.dialogs().message(TEXTS.say("table.paste"), List.of(TEXTS.say("table.paste.nothing")));
      return;
    }
    new IntakeForm(tools, model).ask(at, List.of(TableIntake.pasted(text)));
  }

  private void load(int at) {
    tools
        .files()
        .open(
            TEXTS.say("table.import"),
            new FileChoices.Kind(TEXTS.say("file.excel"), List.of("xlsx", "xls")))
        .ifPresent(file ->
            tools
                .documents()
                .run(() -> desk.files().read(file))
                .onSuccess((SourceBook book) -> new IntakeForm(tools, model).ask(at, book.sheets()))
                .onRefused(no -> tools.dialogs().message(TEXTS.say("table.import"), no.sentences()))
                .onUnavailable(away ->
                    tools.dialogs().message(TEXTS.say("table.import"), List.of(away.sentence()))));
  }

  /** Without the row of the source, which is the form itself. */
  private static String refusal(TableIntake.Refusal refusal) {
    return "“%s”：%s".formatted(refusal.head(), refusal.reason());
  }
}
