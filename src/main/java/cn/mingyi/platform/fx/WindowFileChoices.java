package cn.mingyi.platform.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file windows; remembers the folder used last. */
public final class WindowFileChoices implements FileChoices {
  private final Supplier<Window> owner;
  private @Nullable File lastFolder;

  public WindowFileChoices(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return chosen(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openSeveral(String title, Kind kind) {
    List<@Nullable File> files = chooser(title, kind).showOpenMultipleDialog(owner.get());
    return files == null
        ? List.of()
        : files.stream().map(this::chosen).flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    begin().ifPresent(chooser::setInitialDirectory);
    return chosen(chooser.showDialog(owner.get()));
  }

  private FileChooser chooser(String title, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind.label(), kind.suffixes().stream().map(s -> "*." + s).toList()));
    begin().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /** A folder that is gone (a stick pulled out) would make the window fail. */
  private Optional<File> begin() {
    return Optional.ofNullable(lastFolder).filter(File::isDirectory);
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    lastFolder = file.isDirectory() ? file : file.getParentFile();
    return Optional.of(file.toPath());
  }
}
