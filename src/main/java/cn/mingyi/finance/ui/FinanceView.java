package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Balances;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 财务: its parts side by side, over one period where they have one. */
public final class FinanceView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "finance";

  private static final Texts TEXTS = Texts.beside(FinanceView.class);

  private final FinanceViewModel model;
  private final PageHead head = new PageHead(TEXTS.say("finance.title")).inline();
  private final Banner banner = new Banner();
  private final Segments parts = new Segments();
  private final Map<FinancePart, FinancePane> panes = new EnumMap<>(FinancePart.class);
  private final PeriodChooser period;
  private final HBox actions = Gap.SMALL.row();
  private final HBox line;
  private final StackPane body = new StackPane();
  private final VBox root;
  private FinancePart shown;

  /**
   * @param subject which part, as the place says it; empty for the entries
   */
  public FinanceView(FinanceDesk desk, ScreenTools tools, String subject) {
    model = new FinanceViewModel(desk, tools);
    shown = FinancePart.of(subject);
    banner.setId("finance/done");
    panes.put(FinancePart.ENTRIES, new EntriesPane(desk, tools, model));
    panes.put(FinancePart.CHECKS, new ChecksPane(desk, tools, model, this::go));
    panes.put(FinancePart.IMPORT, new EntryImportView(desk, tools, model));
    panes.put(FinancePart.DEBTS, new DebtsPane(desk, tools, model));
    panes.put(FinancePart.ASSETS, new AssetsPane(desk, tools, model));
    panes.put(FinancePart.RESOURCES, new ResourcesPane(desk, tools, model));
    panes.put(FinancePart.FUNDS, new FundsPane(desk, tools, model));
    panes.put(FinancePart.BUDGET, new BudgetPane(desk, tools, model));
    panes.put(FinancePart.CHARTS, new ChartsPane());
    for (FinancePart part : FinancePart.values()) {
      parts.add(part.id(), part.label(), () -> go(part));
    }
    period = new PeriodChooser(model.periodProperty(), tools.today());
    line = Gap.MEDIUM.row(period, Gap.spring(), actions);
    root = new VBox(head, parts, banner, line, Gap.grow(body));
    root.getStyleClass().add("page");
    model.pageProperty().subscribe(this::show);
    model.doneProperty().subscribe(this::tell);
    go(shown);
  }

  private void go(FinancePart part) {
    shown = part;
    parts.select(part.id());
    FinancePane pane = Objects.requireNonNull(panes.get(part));
    actions.getChildren().setAll(pane.actions());
    Shown.when(part.ofPeriod(), period);
    Shown.when(part.ofPeriod() || !pane.actions().isEmpty(), line);
    body.getChildren().setAll(pane.node());
    show(model.pageProperty().get());
  }

  private void show(@Nullable FinancePage page) {
    if (page == null) {
      return;
    }
    Balances now = page.file().book().at(page.file().dating().today());
    head.sub(
        page.opened()
            ? TEXTS.say("finance.now", now.total().yuan(), now.bank().yuan(), now.cash().yuan())
            : TEXTS.say("finance.notOpened"));
    Objects.requireNonNull(panes.get(shown)).show(page);
  }

  private void tell(String sentence) {
    if (sentence.isEmpty()) {
      banner.hide();
    } else {
      banner.ok(
          sentence, Buttons.link("finance/dismiss", TEXTS.say("finance.dismiss"), model::dismiss));
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {
    panes.values().forEach(FinancePane::close);
    model.dismiss();
  }
}
