package cn.mingyi.ledger.ui;

import cn.mingyi.ledger.ui.archive.MattersView;
import cn.mingyi.ledger.ui.book.LedgersView;
import cn.mingyi.ledger.ui.check.CheckView;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 台账: what the township inspects, in its parts side by side. */
public final class LedgerView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "ledger";

  private static final Texts TEXTS = Texts.beside(LedgerView.class);

  private final Map<LedgerPart, Supplier<Screen>> parts = new EnumMap<>(LedgerPart.class);
  private final Segments segments = new Segments();
  private final StackPane body = new StackPane();
  private final VBox root;
  private LedgerPart part;
  private @Nullable Screen shown;

  /**
   * @param subject which part, as the place says it; empty for the ledgers
   */
  public LedgerView(LedgerDesk desk, ScreenTools tools, String subject) {
    parts.put(LedgerPart.LEDGERS, () -> new LedgersView(desk.book(), tools));
    parts.put(LedgerPart.MATTERS, () -> new MattersView(desk.archive(), tools));
    parts.put(LedgerPart.CHECK, () -> new CheckView(desk.check(), tools));
    parts.put(LedgerPart.HANDOVER, () -> new HandoverPart(desk, tools));
    for (LedgerPart each : LedgerPart.values()) {
      segments.add(each.id(), each.label(), () -> go(each));
    }
    part = LedgerPart.of(subject);
    root =
        new VBox(
            new PageHead(TEXTS.say("title")).inline().sub(TEXTS.say("sub")),
            segments,
            Gap.grow(body));
    root.getStyleClass().add("page");
  }

  private void go(LedgerPart to) {
    close();
    part = to;
    segments.select(to.id());
    Screen next = Objects.requireNonNull(parts.get(to)).get();
    shown = next;
    body.getChildren().setAll(next.node());
    next.open();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    go(part);
  }

  @Override
  public void close() {
    if (shown != null) {
      shown.close();
      shown = null;
    }
  }
}
