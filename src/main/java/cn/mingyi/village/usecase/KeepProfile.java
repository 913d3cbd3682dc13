package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Deadline;
import cn.mingyi.village.domain.Deadlines;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 本村信息: set once at first use, put right later. */
public final class KeepProfile {
  private final VillageProfiles profiles;
  private final Deadlines deadlines;
  private final UnitOfWork unitOfWork;

  public KeepProfile(VillageProfiles profiles, Deadlines deadlines, UnitOfWork unitOfWork) {
    this.profiles = profiles;
    this.deadlines = deadlines;
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

  /** The folder becomes this village's; the usual deadlines come with it. */
  public VillageProfile found(Form form, boolean sample) {
    check(form);
    return unitOfWork.run(
        new Deed("建立本村", form.name().strip()),
        () -> {
          VillageProfile founded = profile(UUID.randomUUID(), form, sample, 0);
          profiles.add(founded);
          Deadline.usual().forEach(deadlines::add);
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
    if (form.shortName().isBlank() || form.shortName().strip().length() > 4) {
      wrong.put("shortName", "请填写编号用的简称，1 至 4 个字，如槐。");
    }
    if (form.clerk().isBlank()) {
      wrong.put("clerk", "请填写文书姓名，留痕上记的就是这个名字。");
    }
    if (!form.numberPattern().contains("{n}") || !form.numberPattern().contains("{year}")) {
      wrong.put("numberPattern", "编号格式里要有 {year}（年）和 {n}（序号），如 " + VillageProfile.USUAL_PATTERN);
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }
}
