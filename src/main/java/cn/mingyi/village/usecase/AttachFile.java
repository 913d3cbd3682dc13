package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import cn.mingyi.village.domain.Attachments;
import cn.mingyi.village.domain.FileVault;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 附件: a photograph or a scan is kept and bound to a record. */
public final class AttachFile {
  private final Attachments attachments;
  private final FileVault vault;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  public AttachFile(Attachments attachments, FileVault vault, UnitOfWork unitOfWork, Clock clock) {
    this.attachments = attachments;
    this.vault = vault;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * @param owner the record it belongs to
   * @param subject what the trail names, e.g. the number of the matter
   */
  public Attachment attach(UUID owner, String subject, AttachmentKind kind, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new FieldRefused("file", "找不到这个文件，请重新选择。");
    }
    // The content is kept first: a row never names a file that is not there.
    FileVault.Kept kept = vault.keep(file);
    String name = String.valueOf(file.getFileName());
    String type = URLConnection.guessContentTypeFromName(name);
    Attachment attached =
        new Attachment(
            UUID.randomUUID(),
            owner,
            kind,
            name,
            type == null ? "application/octet-stream" : type,
            kept.bytes(),
            kept.sha256(),
            LocalDate.now(clock));
    unitOfWork.run(new Deed("添加" + kind.label(), subject), () -> attachments.add(attached));
    return attached;
  }

  public List<Attachment> of(UUID owner) {
    return attachments.of(owner);
  }

  public Path pathOf(Attachment attachment) {
    return vault.pathOf(attachment.sha256());
  }
}
