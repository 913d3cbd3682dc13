package cn.mingyi.ledger.storage;

import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.FormPresets;
import java.util.List;

/** Presets over their table. */
final class MybatisFormPresets implements FormPresets {
  private final LedgerMapper mapper;

  MybatisFormPresets(LedgerMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<FormPreset> all() {
    return mapper.presets().stream().map(FormPresetRow::preset).toList();
  }

  @Override
  public void keep(FormPreset preset) {
    FormPresetRow row = FormPresetRow.of(preset);
    if (mapper.updatePreset(row) == 0) {
      mapper.insertPreset(row);
    }
  }
}
