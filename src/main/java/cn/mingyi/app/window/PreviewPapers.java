package cn.mingyi.app.window;

import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Look;
import cn.mingyi.platform.fx.PaperActions;
import cn.mingyi.platform.fx.PaperDesk;
import cn.mingyi.platform.fx.PaperPages;
import cn.mingyi.platform.fx.PaperPreview;
import cn.mingyi.platform.pdf.PagePictures;
import cn.mingyi.platform.pdf.PaperPrinter;
import cn.mingyi.platform.pdf.PrintRequest;
import cn.mingyi.platform.store.WholeFile;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Papers in windows of their own, drawn, printed and saved on the document thread. */
final class PreviewPapers implements PaperDesk {
  private static final Texts TEXTS = Texts.beside(PreviewPapers.class);
  private static final FileChoices.Kind PDF =
      new FileChoices.Kind(TEXTS.say("paper.kind"), List.of("pdf"));
  private static final double WIDTH = 960;
  private static final double HEIGHT = 760;

  private final DeskThreads threads;
  private final Dialogs dialogs;
  private final FileChoices files;
  private final PaperPrinter printer;
  private final Look look;
  private final Supplier<@Nullable Window> owner;

  PreviewPapers(
      DeskThreads threads,
      Dialogs dialogs,
      FileChoices files,
      PaperPrinter printer,
      Look look,
      Supplier<@Nullable Window> owner) {
    this.threads = threads;
    this.dialogs = dialogs;
    this.files = files;
    this.printer = printer;
    this.look = look;
    this.owner = owner;
  }

  @Override
  public <F> void show(Callable<F> facts, Function<F, Paper> press) {
    threads
        .database()
        .run(facts)
        .onSuccess(
            known -> threads.documents().run(() -> press.apply(known)).onSuccess(this::open));
  }

  @Override
  public PaperPages pages(Paper paper) {
    return new Drawn(paper);
  }

  private void open(Paper paper) {
    Stage stage = new Stage();
    stage.setTitle(paper.title());
    stage.initOwner(owner.get());
    Drawn drawn = new Drawn(paper);
    Scene scene =
        new Scene(
            new PaperPreview("paper", paper, drawn, new Actions(stage, paper)), WIDTH, HEIGHT);
    look.install(scene);
    stage.setScene(scene);
    stage.setOnHidden(event -> drawn.close());
    stage.show();
  }

  /** Pages are drawn from one opened PDF, which stays on the document thread. */
  private final class Drawn implements PaperPages {
    private final Paper paper;
    private @Nullable PagePictures pages;

    Drawn(Paper paper) {
      this.paper = paper;
    }

    @Override
    public void draw(
        int page, int width, java.util.function.Consumer<javafx.scene.image.Image> then) {
      threads
          .documents()
          .run(() -> opened().atWidth(page, width))
          .onSuccess(picture -> then.accept(SwingFXUtils.toFXImage(picture, null)));
    }

    private PagePictures opened() {
      if (pages == null) {
        pages = PagePictures.open(paper.pdf());
      }
      return pages;
    }

    @Override
    public void close() {
      threads
          .documents()
          .run(() -> {
            if (pages != null) {
              pages.close();
            }
          });
    }
  }

  private final class Actions implements PaperActions {
    private final Stage stage;
    private final Paper paper;

    Actions(Stage stage, Paper paper) {
      this.stage = stage;
      this.paper = paper;
    }

    @Override
    public void print() {
      threads
          .documents()
          .run(() -> new Choice(printer.printers(), printer.usualPrinter()))
          .onSuccess(this::ask);
    }

    private record Choice(List<String> printers, String usual) {}

    private void ask(Choice choice) {
      Form form = new Form("print-form");
      var which = form.choice("printer", TEXTS.say("print.printer"), choice.printers(), p -> p);
      which.control().setValue(choice.usual());
      var copies = form.number("copies", TEXTS.say("print.copies"));
      copies.control().valueProperty().set(1);
      var both = form.check("both", TEXTS.say("print.both"));
      form.row(which, copies).row(both);
      dialogs.form(
          TEXTS.say("print.head"),
          form,
          TEXTS.say("print.submit"),
          open -> {
            Integer wanted = copies.control().valueProperty().get();
            PrintRequest request =
                new PrintRequest(
                    which.control().getValue(),
                    1,
                    Math.max(1, paper.pages()),
                    wanted == null || wanted < 1 ? 1 : wanted,
                    both.control().isSelected());
            open.working(true);
            threads
                .documents()
                .run(() -> printer.print(paper.pdf(), paper.title(), request))
                .onSuccess(done -> open.close())
                .onUnavailable(away -> open.unavailable(away.sentence()))
                .always(() -> open.working(false));
          });
    }

    @Override
    public void save() {
      files
          .save(TEXTS.say("paper.save"), paper.title() + ".pdf", PDF)
          .ifPresent(target ->
              threads
                  .documents()
                  .run(() -> WholeFile.write(target, out -> out.write(paper.pdf())))
                  .onSuccess(done ->
                      dialogs.message(TEXTS.say("paper.saved"), List.of(target.toString()))));
    }

    @Override
    public void close() {
      stage.close();
    }
  }
}
