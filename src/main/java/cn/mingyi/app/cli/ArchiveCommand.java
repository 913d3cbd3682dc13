package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi archive NO… --out PATH} and {@code mingyi archive --year Y --out PATH}. */
@Command(name = "archive", description = "归档：把事项的全部材料做成一个文件夹，或一个 .zip，带校验清单和核对网页")
final class ArchiveCommand extends DeskCommand {
  @Parameters(paramLabel = "NO", arity = "0..*", description = "事项编号，可以写几个；与 --year 二选一")
  List<String> numbers = List.of();

  @Option(names = "--year", paramLabel = "Y", description = "这一年动议的全部事项，做成年度案卷")
  @Nullable Integer year;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "写到哪里；以 .zip 结尾就是压缩包，否则是新文件夹")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Override
  Answer answer() {
    if (numbers.isEmpty() == (year == null)) {
      return wrongUse("请写事项编号，或者用 --year 写年份，二者选一。");
    }
    return withExisting(this::archive);
  }

  private Answer archive(AppServices services) {
    List<UUID> matters = new ArrayList<>();
    if (year != null) {
      matters.addAll(ArchiveQueries.ofYear(services.deliberation().queries().summaries(), year));
      if (matters.isEmpty()) {
        return refused(List.of("%d 年没有动议的事项。".formatted(year)));
      }
    }
    for (String number : numbers) {
      Optional<MatterFile> file = services.deliberation().queries().byNumber(number);
      if (file.isEmpty()) {
        return refused(List.of("没有编号为“" + number + "”的事项。"));
      }
      matters.add(file.get().matter().id());
    }
    Watch watch = new Watch(this);
    List<MatterDossier> dossiers =
        services
            .archive()
            .dossiers()
            .of(matters.stream().distinct().toList(), services.letterhead(), watch);
    String name =
        year == null
            ? ArchiveQueries.name(dossiers)
            : ArchiveQueries.volumeName(services.letterhead().village().name(), year);
    PackArchive.Packed packed =
        new PackArchive(
                PaperWiring.make().office(),
                services.archive().files(),
                services.archive().parcels())
            .pack(
                new PackArchive.Order(
                    year == null ? PacketKind.MATTER : PacketKind.VOLUME,
                    name,
                    dossiers,
                    LocalDateTime.now(clock())),
                made(out),
                PacketForm.of(out),
                watch);
    Packet packet = Unrecorded.unless(out, () -> services.archive().record().record(packed));
    return answer(packet, packed.pages(), packed.missing(), dossiers);
  }

  private Answer answer(Packet packet, int pages, int missing, List<MatterDossier> dossiers) {
    List<String> lines = new ArrayList<>();
    lines.add("已写成 %s：%s（%d 个文件，%d 页）。".formatted(packet.name(), out, packet.files(), pages));
    lines.add("校验清单 SHA-256：" + packet.manifestSha256());
    dossiers.forEach(d ->
        lines.add(
            "  %s %s：%s"
                .formatted(
                    d.matter().number(),
                    d.standing(),
                    d.missing().isEmpty() ? "没有缺件" : "缺件 %d 项".formatted(d.missing().size()))));
    return Answer.done(
        lines,
        "ok",
        true,
        "name",
        packet.name(),
        "out",
        out.toString(),
        "files",
        packet.files(),
        "bytes",
        packet.bytes(),
        "pages",
        pages,
        "missing",
        missing,
        "manifest",
        packet.manifestSha256(),
        "matters",
        dossiers.stream().map(ArchiveCommand::json).toList());
  }

  private static Map<String, Object> json(MatterDossier dossier) {
    return object(
        "number",
        dossier.matter().number(),
        "standing",
        dossier.standing(),
        "missing",
        dossier.missing().stream()
            .map(m -> object("part", m.part(), "sentence", m.sentence(), "remedy", m.remedy()))
            .toList());
  }
}
