package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.control.Button;

/** 保存退回的行. */
final class RefusedRows {
  private static final List<String> SUFFIXES = List.of("xlsx");

  private final ImportViewModel model;
  private final FileChoices files;
  private final Texts texts;

  RefusedRows(ImportViewModel model, FileChoices files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
  }

  /**
   * A button that is there only while rows were refused.
   *
   * @param id of the button
   */
  Button button(String id) {
    Button button = Buttons.secondary(id, texts.say("import.save-refused"), this::save);
    model
        .dryRunProperty()
        .subscribe(run -> {
          boolean any = run != null && !run.refused().isEmpty();
          Shown.when(any, button);
        });
    return button;
  }

  private void save() {
    String file = model.bookProperty().get() == null ? "" : model.bookProperty().get().fileName();
    String bare = file.replaceFirst("\\.[^.]*$", "");
    files
        .save(
            texts.say("import.save-refused"),
            texts.say("import.refused-name", bare),
            new FileChoices.Kind(texts.say("import.kind.xlsx"), SUFFIXES))
        .ifPresent(model::saveRefused);
  }
}
