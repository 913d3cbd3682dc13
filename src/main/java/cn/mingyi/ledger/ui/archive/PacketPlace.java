package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.domain.archive.SafeNames;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks where a packet is to lie. */
final class PacketPlace {
  private static final Texts TEXTS = Texts.beside(PacketPlace.class);

  private PacketPlace() {}

  /**
   * A zip is named by the user; a folder is made, with a name of its own, in the one chosen.
   *
   * @param name that is suggested
   */
  static Optional<Path> ask(FileChoices files, PacketForm form, String name) {
    return switch (form) {
      case ZIP ->
          files
              .save(
                  TEXTS.say("place.zip"),
                  new SafeNames().take(name, form.suffix()),
                  new FileChoices.Kind(TEXTS.say("place.zip.kind"), List.of("zip")))
              .map(PacketPlace::withSuffix);
      case FOLDER ->
          files
              .folder(TEXTS.say("place.folder"))
              .map(folder -> folder.resolve(new SafeNames().take(name, "")));
    };
  }

  /** A folder of a name that is not taken yet; a zip takes the place of the old one. */
  static Path free(Path target) {
    if (PacketForm.of(target) == PacketForm.ZIP) {
      return target;
    }
    SafeNames names = new SafeNames();
    String name = String.valueOf(target.getFileName());
    Path free = target.resolveSibling(names.take(name, ""));
    while (Files.exists(free)) {
      free = target.resolveSibling(names.take(name, ""));
    }
    return free;
  }

  /** Some systems' windows leave off what the user did not type. */
  private static Path withSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".zip")
        ? file
        : file.resolveSibling(name + ".zip");
  }
}
