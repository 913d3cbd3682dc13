package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.usecase.archive.HandoverFacts;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.PacketForm;
import cn.mingyi.ledger.usecase.archive.Staging;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingyi handover --out PATH [--from NAME --to NAME --witness NAME --on DAY]}. */
@Command(name = "handover", description = "换届移交：清单、台账、待办、任职、财务、数据备份和待签字的移交清单")
final class HandoverCommand extends DeskCommand {
  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "写到哪里；以 .zip 结尾就是压缩包，否则是新文件夹")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Option(names = "--from", paramLabel = "NAME", description = "移交人；不写就手填")
  String from = "";

  @Option(names = "--to", paramLabel = "NAME", description = "接收人；不写就手填")
  String to = "";

  @Option(names = "--witness", paramLabel = "NAME", description = "监交人（乡镇或村监会）；不写就手填")
  String witness = "";

  @Option(names = "--on", paramLabel = "DAY", description = "移交日期，如 2026-12-01；不写就手填")
  @Nullable LocalDate on;

  @Override
  Answer answer() {
    HandoverHands hands = new HandoverHands(from.strip(), to.strip(), witness.strip(), on);
    PackHandover.check(hands);
    return withExisting(services -> handOver(services, hands));
  }

  private Answer handOver(AppServices services, HandoverHands hands) {
    Watch watch = new Watch(this);
    PaperWiring papers = PaperWiring.make();
    try (Staging staging = new Staging()) {
      HandoverFacts facts =
          services
              .archive()
              .handover()
              .read(services.letterhead(), LocalDateTime.now(clock()), staging, watch);
      PackHandover.Packed packed =
          new PackHandover(papers.handover(), papers.archive(), services.archive().parcels())
              .pack(facts, hands, made(out), PacketForm.of(out), watch);
      Packet packet = Unrecorded.unless(out, () -> services.archive().record().record(packed));
      return Answer.done(
          List.of(
              "已写成 %s：%s（%d 个文件，%d 页）。"
                  .formatted(packet.name(), out, packet.files(), packed.pages()),
              "校验清单 SHA-256：" + packet.manifestSha256()),
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
          packed.pages(),
          "matters",
          facts.matters().size(),
          "open",
          facts.open().size(),
          "trail",
          facts.trail().entries(),
          "manifest",
          packet.manifestSha256());
    }
  }
}
