package cn.mingyi.app;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.platform.store.Attachments;
import cn.mingyi.platform.store.Store;
import cn.mingyi.village.domain.Deadlines;
import cn.mingyi.village.domain.FileVault;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.storage.VillageStorage;
import cn.mingyi.village.usecase.AttachFile;
import cn.mingyi.village.usecase.KeepDeadlines;
import cn.mingyi.village.usecase.KeepProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** 本村, wired. */
public record VillageWiring(
    VillageProfiles profiles,
    Deadlines deadlines,
    KeepProfile keepProfile,
    KeepDeadlines keepDeadlines,
    AttachFile attachFile) {
  static VillageWiring of(Store store, Clock clock) {
    VillageStorage storage = new VillageStorage(store.database());
    UnitOfWork unitOfWork = store.trail().unitOfWork();
    return new VillageWiring(
        storage.profiles(),
        storage.deadlines(),
        new KeepProfile(storage.profiles(), storage.deadlines(), unitOfWork),
        new KeepDeadlines(storage.deadlines(), unitOfWork),
        new AttachFile(storage.attachments(), vault(store.attachments()), unitOfWork, clock));
  }

  private static FileVault vault(Attachments files) {
    return new FileVault() {
      @Override
      public Kept keep(Path file) {
        try {
          Attachments.Kept kept = files.keep(file);
          return new Kept(kept.sha256(), kept.bytes());
        } catch (IOException e) {
          throw new Unavailable("附件没有存进来，请检查文件能否打开、磁盘是否已满。", e);
        }
      }

      @Override
      public Path pathOf(String sha256) {
        return files.pathOf(sha256);
      }
    };
  }
}
