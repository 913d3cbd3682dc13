package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.ledger.domain.archive.Manifest;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Where packets are written: all files of one, or none. */
public interface Parcels {
  /**
   * @param target a folder that is not there yet or empty; a zip that is there is replaced
   * @param moment that a zip tells of its files
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written, or a file is gone
   */
  void write(Path target, PacketForm form, LocalDateTime moment, Consumer<Sink> content);

  /** Takes the files in; names with / between folders. */
  interface Sink {
    Manifest.Line put(String name, byte[] content);

    /**
     * @param tick run often; may give the work up by throwing
     */
    Manifest.Line copy(String name, Path file, Runnable tick);
  }
}
