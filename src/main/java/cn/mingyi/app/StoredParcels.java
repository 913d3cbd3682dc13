package cn.mingyi.app;

import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.ledger.usecase.archive.Parcels;
import cn.mingyi.platform.store.Parcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Packets on the disk. */
public final class StoredParcels implements Parcels {
  @Override
  public void write(Path target, PacketForm form, LocalDateTime moment, Consumer<Sink> content) {
    Parcel.Content filling =
        parcel -> {
          try {
            content.accept(new Filling(parcel));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        };
    switch (form) {
      case FOLDER -> Parcel.asFolder(target, filling);
      case ZIP -> Parcel.asZip(target, moment, filling);
    }
  }

  private record Filling(Parcel parcel) implements Sink {
    @Override
    public Manifest.Line put(String name, byte[] content) {
      try {
        return line(parcel.put(name, content));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Manifest.Line copy(String name, Path file, Runnable tick) {
      try {
        return line(parcel.copy(name, file, tick));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Manifest.Line line(Parcel.Packed packed) {
      return new Manifest.Line(packed.name(), packed.bytes(), packed.sha256());
    }
  }
}
