package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.SheetOffice;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 扫描件 of the household in hand: its line large, the page below; the clerk keys while looking. */
final class PageScanPane {
  private static final Texts TEXTS = Texts.beside(PageScanPane.class);

  private final SheetOffice sheets;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final Label head = Words.wrapped(Words.strong(""));
  private final ImageView line = new ImageView();
  private final ImageView page = new ImageView();
  private final ScrollPane keys;
  private final VBox node;
  private @Nullable UUID shown;
  private boolean seen;

  PageScanPane(SheetOffice sheets, ScreenTools tools, ConsultationViewModel model) {
    this.sheets = sheets;
    this.tools = tools;
    this.model = model;
    StackPane frame = new StackPane(line);
    frame.getStyleClass().add("scan-line");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("scan/page");
    keys = scroll;
    node = new VBox(head, frame, Gap.grow(scroll));
    node.getStyleClass().add("gap-8");
    line.setPreserveRatio(true);
    line.fitWidthProperty().bind(scroll.widthProperty().subtract(4));
    // As wide as the pane: it must not push the entry aside.
    scroll.setPrefSize(1, 1);
    page.fitWidthProperty().bind(scroll.widthProperty().subtract(16));
    page.setPreserveRatio(true);
    model.selectedProperty().subscribe(row -> refresh());
    model.rows().subscribe(this::refresh);
  }

  Node node() {
    return node;
  }

  /** The node that takes the keys. */
  Node keys() {
    return keys;
  }

  /** Pictures are only read while somebody looks. */
  void seen(boolean now) {
    seen = now;
    refresh();
  }

  private void refresh() {
    HouseholdRow row = model.selectedProperty().get();
    Evidence evidence = model.evidenceProperty().get();
    Consultation consultation = model.roundProperty().get();
    if (!seen || row == null || evidence == null || consultation == null) {
      return;
    }
    UUID household = row.household().id();
    shown = household;
    IssuedPage of = page(row, evidence);
    if (of == null) {
      clear(TEXTS.say("scan.none.page", row.household().name()));
      return;
    }
    String number = model.number(of);
    if (evidence.sheets().scans(of).isEmpty()) {
      clear(TEXTS.say("scan.none", number, of.representative()));
      return;
    }
    PageScan scan = evidence.sheets().scans(of).getLast();
    int at = evidence.sheets().lineOn(of, row.household());
    head.setText(TEXTS.say("scan.shown", number, of.representative(), at, row.household().name()));
    // Never a line under another name, not even while the next one is read.
    line.setImage(null);
    page.setImage(null);
    Path picture = sheets.scan().pictureOf(scan);
    tools
        .documents()
        .run(() ->
            new Pictures(
                image(sheets.pictures().line(picture, scan.sight(), consultation.round(), of, at)),
                image(sheets.pictures().page(picture, scan.sight()))))
        .onUnavailable(away -> {
          if (household.equals(shown)) {
            clear(away.sentence());
          }
        })
        .onSuccess(pictures -> {
          // Who has gone on meanwhile does not want this one any more.
          if (household.equals(shown)) {
            line.setImage(pictures.line());
            page.setImage(pictures.page());
          }
        });
  }

  private record Pictures(Image line, Image page) {}

  private static Image image(byte[] png) {
    return new Image(new ByteArrayInputStream(png));
  }

  /** The page on which it signed, else the one on which it is to sign. */
  private static @Nullable IssuedPage page(HouseholdRow row, Evidence evidence) {
    Opinion opinion = row.opinion();
    return opinion == null || opinion.pageId() == null
        ? row.page()
        : evidence.sheets().page(opinion.pageId()).orElse(row.page());
  }

  private void clear(String words) {
    head.setText(words);
    line.setImage(null);
    page.setImage(null);
  }
}
