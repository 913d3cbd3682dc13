package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The wizard that imports a roster file: file, header, dry run, done. */
public final class ImportView implements Screen {
  /** Where this screen lies. */
  public static final Place PLACE = new Place("roster", "import");

  private final ImportViewModel model;
  private final Texts texts = Texts.beside(ImportView.class);
  private final Banner banner = new Banner();
  private final HBox steps = Gap.SMALL.row();
  private final StackPane content = new StackPane();
  private final ImportFilePage filePage;
  private final MappingPage mappingPage;
  private final DryRunPage dryRunPage;
  private final DonePage donePage;
  private final VBox page;

  public ImportView(
      ImportViewModel model,
      Dialogs dialogs,
      FileChoices files,
      Navigator navigator,
      NameText names) {
    this.model = model;
    banner.setId("import/notice");
    filePage = new ImportFilePage(model, files, texts);
    mappingPage = new MappingPage(model, names, texts);
    dryRunPage = new DryRunPage(model, new RefusedRows(model, files, texts), names, texts);
    donePage = new DonePage(model, new RefusedRows(model, files, texts), dialogs, navigator, texts);
    PageHead head =
        new PageHead(texts.say("import.title"))
            .crumb(
                "import/to-roster-crumb",
                texts.say("roster.title"),
                () -> navigator.go(RosterView.PLACE));
    Label working = Words.toned(texts.say("import.working"), Tone.INFO);
    working.setId("import/working");
    working.visibleProperty().bind(model.busyProperty());
    head.actions(working, steps);
    Gap.grow(content);
    page = new VBox(head, banner, content);
    page.getStyleClass().add("page");
    content.disableProperty().bind(model.busyProperty());
    model.stepProperty().subscribe(this::show);
    model.noticeProperty().subscribe(this::show);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void open() {
    model.open();
  }

  @Override
  public void close() {
    // The view model keeps all that was chosen.
  }

  private void show(ImportStep now) {
    steps.getChildren().clear();
    for (ImportStep each : ImportStep.values()) {
      String words = each.label();
      steps.getChildren().add(each == now ? Words.toned(words, Tone.ACCENT) : Words.muted(words));
      if (each != ImportStep.DONE) {
        steps.getChildren().add(Words.muted("›"));
      }
    }
    content
        .getChildren()
        .setAll(
            switch (now) {
              case FILE -> filePage.node();
              case MAPPING -> mappingPage.node();
              case DRY_RUN -> dryRunPage.node();
              case DONE -> donePage.node();
            });
  }

  private void show(@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(notice.tone(), notice.sentences());
    }
  }
}
