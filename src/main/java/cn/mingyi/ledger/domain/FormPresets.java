package cn.mingyi.ledger.domain;

import java.util.List;

/** The township's forms that were taken in. */
public interface FormPresets {
  /** By name. */
  List<FormPreset> all();

  /** Replaces the one of the same name. */
  void keep(FormPreset preset);
}
