package cn.mingyi.ledger.archive;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Packets of the sample village, for tests. */
final class PackedSample {
  static final String ARCHIVED = "槐议〔2026〕1号";

  private final AppServices services;

  PackedSample(AppServices services) {
    this.services = services;
  }

  List<MatterDossier> dossiers(String... numbers) {
    List<UUID> ids =
        Stream.of(numbers)
            .map(n -> services.deliberation().queries().byNumber(n).orElseThrow().matter().id())
            .toList();
    return services.archive().dossiers().of(ids, services.letterhead(), Progress.NONE);
  }

  PackArchive packing() {
    return new PackArchive(
        PaperWiring.make().office(), services.archive().files(), services.archive().parcels());
  }

  PackArchive.Packed pack(PacketKind kind, Path target, Progress progress, String... numbers) {
    List<MatterDossier> dossiers = dossiers(numbers);
    return packing()
        .pack(
            new PackArchive.Order(
                kind,
                ArchiveQueries.name(dossiers),
                dossiers,
                LocalDateTime.ofInstant(SampleFolder.MONDAY, SampleFolder.ZONE)),
            target,
            PacketForm.of(target),
            progress);
  }
}
