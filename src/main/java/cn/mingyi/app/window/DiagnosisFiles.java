package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.FileNames;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Saves a diagnosis where the user wants it. */
final class DiagnosisFiles {
  private static final Texts TEXTS = Texts.beside(DiagnosisFiles.class);
  private static final FileChoices.Kind ZIP =
      new FileChoices.Kind(TEXTS.say("diagnosis.kind"), List.of("zip"));

  private final DataFolder folder;
  private final DeskThreads threads;
  private final Dialogs dialogs;
  private final FileChoices files;

  DiagnosisFiles(DataFolder folder, DeskThreads threads, Dialogs dialogs, FileChoices files) {
    this.folder = folder;
    this.threads = threads;
    this.dialogs = dialogs;
    this.files = files;
  }

  /**
   * @param services asked on the database thread
   */
  void save(String code, Supplier<@Nullable AppServices> services) {
    List<String> program = Diagnosis.program(code);
    String name =
        FileNames.orPlain(TEXTS.say("diagnosis.name", code), "mingyi-diagnosis-" + code + ".zip");
    files
        .save(TEXTS.say("diagnosis.save"), name, ZIP)
        .ifPresent(target ->
            threads
                .database()
                .run(() -> Diagnosis.of(program, folder, services.get()).saveTo(target))
                .onSuccess(done ->
                    dialogs.message(TEXTS.say("diagnosis.saved"), List.of(target.toString()))));
  }
}
