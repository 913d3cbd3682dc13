package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.NumberPattern;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 本村信息: set once at first use, put right later. */
public final class KeepProfile {
  private static final int SHORT = 4;
  private static final int NAME = 60;
  private static final int PHONE = 40;

  private final VillageProfiles profiles;
  private final Figures figures;
  private final UnitOfWork unitOfWork;

  public KeepProfile(VillageProfiles profiles, Figures figures, UnitOfWork unitOfWork) {
    this.profiles = profiles;
    this.figures = figures;
    this.unitOfWork = unitOfWork;
  }

  /** The profile as the form has it; the names are the fields'. */
  public record Form(
      String name,
      String shortName,
      String county,
      String township,
      String numberPattern,
      String clerk,
      String supervisionPhone,
      String townshipPhone) {}

  public Optional<VillageProfile> find() {
    return profiles.find();
  }

  /**
   * The folder becomes this village's; the usual figures come with it. A folder that is a village
   * already stays the one it is, so that founding may be tried again.
   */
  public VillageProfile found(Form form, boolean sample) {
    check(form);
    Optional<VillageProfile> known = profiles.find();
    if (known.isPresent()) {
      return known.get();
    }
    return unitOfWork.run(
        new Deed("建立本村", form.name().strip()),
        () -> {
          VillageProfile founded = profile(UUID.randomUUID(), form, sample, 0);
          profiles.add(founded);
          Figure.usual().forEach(figures::add);
          return founded;
        });
  }

  public VillageProfile change(Form form) {
    check(form);
    VillageProfile known = profiles.find().orElseThrow();
    return unitOfWork.run(
        new Deed("修改本村信息", form.name().strip()),
        () -> {
          profiles.update(profile(known.id(), form, known.sample(), known.version()));
          return profiles.find().orElseThrow();
        });
  }

  private static VillageProfile profile(UUID id, Form form, boolean sample, int version) {
    return new VillageProfile(
        id,
        form.name().strip(),
        form.shortName().strip(),
        form.county().strip(),
        form.township().strip(),
        form.numberPattern().strip(),
        form.clerk().strip(),
        form.supervisionPhone().strip(),
        form.townshipPhone().strip(),
        sample,
        version);
  }

  private static void check(Form form) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (form.name().isBlank()) {
      wrong.put("name", "请填写村名，如槐树沟村。");
    }
    String shortName = form.shortName().strip();
    if (shortName.isEmpty() || shortName.codePointCount(0, shortName.length()) > SHORT) {
      wrong.put("shortName", "请填写编号用的简称，1 至 4 个字，如槐。");
    }
    if (form.clerk().isBlank()) {
      wrong.put("clerk", "请填写文书姓名，留痕上记的就是这个名字。");
    }
    if (!new NumberPattern(form.numberPattern()).complete()) {
      wrong.put(
          "numberPattern", "编号格式里要有 {年} 和 {序号}，还可以有 {简称}，其他字照写。如 " + NumberPattern.USUAL.words());
    }
    tooLong(wrong, "name", form.name(), NAME);
    tooLong(wrong, "county", form.county(), NAME);
    tooLong(wrong, "township", form.township(), NAME);
    tooLong(wrong, "numberPattern", form.numberPattern(), NAME);
    tooLong(wrong, "clerk", form.clerk(), NAME);
    tooLong(wrong, "supervisionPhone", form.supervisionPhone(), PHONE);
    tooLong(wrong, "townshipPhone", form.townshipPhone(), PHONE);
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }

  private static void tooLong(Map<String, String> wrong, String field, String text, int most) {
    if (text.strip().length() > most) {
      wrong.put(field, "太长了，最多 " + most + " 个字。");
    }
  }
}
