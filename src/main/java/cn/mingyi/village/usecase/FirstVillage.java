package cn.mingyi.village.usecase;

import cn.mingyi.village.domain.VillageProfile;
import java.util.Optional;

/** 初次使用: what can be done before there is a village. All of it on the database thread. */
public interface FirstVillage {
  /** What was founded before, finished where that was interrupted; empty when nothing was. */
  Optional<VillageProfile> resume();

  /** 建立本村, with everything a village starts with. */
  VillageProfile found(KeepProfile.Form form);

  /** Makes 示例村 where it is kept; takes some seconds. */
  void makeSample();
}
