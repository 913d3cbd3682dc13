package cn.mingyi.app;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.platform.store.Attachments;
import cn.mingyi.platform.store.Store;
import cn.mingyi.village.document.WorkbookHolidayFiles;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.FileVault;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.domain.Workday;
import cn.mingyi.village.storage.VillageStorage;
import cn.mingyi.village.usecase.AttachFile;
import cn.mingyi.village.usecase.KeepFigures;
import cn.mingyi.village.usecase.KeepHolidays;
import cn.mingyi.village.usecase.KeepProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/** 本村, wired. */
public record VillageWiring(
    VillageProfiles profiles,
    Figures figures,
    KeepProfile keepProfile,
    KeepFigures keepFigures,
    KeepHolidays keepHolidays,
    AttachFile attachFile,
    FileVault vault,
    Workday workday) {
  static VillageWiring of(Store store, Clock clock) {
    VillageStorage storage = new VillageStorage(store.database());
    UnitOfWork unitOfWork = store.trail().unitOfWork();
    FileVault vault = vault(store.attachments());
    return new VillageWiring(
        storage.profiles(),
        storage.figures(),
        new KeepProfile(storage.profiles(), storage.figures(), unitOfWork),
        new KeepFigures(storage.figures(), unitOfWork, clock),
        new KeepHolidays(storage.holidays(), new WorkbookHolidayFiles(), unitOfWork, clock),
        new AttachFile(storage.attachments(), vault, unitOfWork, clock),
        vault,
        new Workday(storage.figures(), storage.holidays(), storage.profiles(), clock));
  }

  private static FileVault vault(Attachments files) {
    return new FileVault() {
      @Override
      public Kept keep(Path file) {
        return kept(() -> files.keep(file));
      }

      @Override
      public Kept keep(byte[] content) {
        return kept(() -> files.keep(content));
      }

      private Kept kept(Callable<Attachments.Kept> keeping) {
        try {
          Attachments.Kept kept = keeping.call();
          return new Kept(kept.sha256(), kept.bytes());
        } catch (IOException e) {
          throw new Unavailable("附件没有存进来，请检查文件能否打开、磁盘是否已满。", e);
        } catch (Exception e) {
          throw new IllegalStateException("attachment not kept", e);
        }
      }

      @Override
      public Path pathOf(String sha256) {
        return files.pathOf(sha256);
      }
    };
  }
}
