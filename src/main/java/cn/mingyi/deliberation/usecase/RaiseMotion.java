package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 动议: a new matter gets its number and its first record. */
public final class RaiseMotion {
  private final MatterChange change;
  private final MatterFiles files;
  private final Rules rules;
  private final VillageProfiles profiles;
  private final UnitOfWork unitOfWork;

  public RaiseMotion(
      MatterChange change,
      MatterFiles files,
      Rules rules,
      VillageProfiles profiles,
      UnitOfWork unitOfWork) {
    this.change = change;
    this.files = files;
    this.rules = rules;
    this.profiles = profiles;
    this.unitOfWork = unitOfWork;
  }

  /** What the 动议登记表 asks for; the names are the fields'. */
  public record Motion(
      String title,
      String category,
      MatterSource source,
      String cause,
      String movers,
      int cosigningVillagers,
      int cosigningRepresentatives,
      @Nullable Money amount,
      boolean levy,
      LocalDate raisedOn,
      String lateReason) {}

  public MatterFile raise(Motion motion) {
    check(motion);
    return unitOfWork.run(
        new Deed("登记动议", motion.title(), motion.lateReason()),
        () -> {
          Matter matter =
              new Matter(
                  UUID.randomUUID(),
                  nextNumber(motion.raisedOn()),
                  motion.title().strip(),
                  motion.category(),
                  motion.source(),
                  motion.cause().strip(),
                  motion.movers().strip(),
                  motion.cosigningVillagers(),
                  motion.cosigningRepresentatives(),
                  motion.amount(),
                  motion.levy(),
                  motion.raisedOn(),
                  Step.MOTION,
                  MatterState.ACTIVE,
                  1);
          MatterFile file =
              change.line().raise(matter, change.when(motion.raisedOn(), motion.lateReason()));
          files.add(file);
          return file;
        });
  }

  private void check(Motion motion) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (motion.title().isBlank()) {
      wrong.put("title", "请写事项名称。");
    }
    if (motion.cause().isBlank()) {
      wrong.put("cause", "请写动议事由：为什么要办、想怎么办。");
    }
    if (motion.movers().isBlank()) {
      wrong.put("movers", "请写动议人姓名，联名的写第一联名人。");
    }
    new Lengths()
        .atMost("title", motion.title(), 200)
        .atMost("cause", motion.cause(), 2000)
        .atMost("movers", motion.movers(), 1000)
        .refusals()
        .forEach(wrong::putIfAbsent);
    if (rules.book().category(motion.category(), motion.raisedOn()).isEmpty()) {
      wrong.put("category", "请选择事项类别。");
    }
    if (motion.cosigningVillagers() < 0) {
      wrong.put("cosigningVillagers", "联名人数不能是负数。");
    }
    if (motion.cosigningRepresentatives() < 0) {
      wrong.put("cosigningRepresentatives", "联名代表人数不能是负数。");
    }
    Money amount = motion.amount();
    if (amount != null && amount.fen() < 0) {
      wrong.put("amount", "金额不能是负数。");
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }

  private String nextNumber(LocalDate raisedOn) {
    long used =
        files.matters().stream().filter(m -> m.raisedOn().getYear() == raisedOn.getYear()).count();
    VillageProfile profile = profiles.find().orElseThrow();
    return profile.matterNumber(raisedOn.getYear(), Math.toIntExact(used) + 1);
  }
}
