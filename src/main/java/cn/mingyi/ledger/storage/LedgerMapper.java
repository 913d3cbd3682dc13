package cn.mingyi.ledger.storage;

import cn.mingyi.ledger.domain.FullExport;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of full exports and of the township's forms. */
interface LedgerMapper {
  List<FullExport> fullExports();

  void insertFullExport(@Param("row") FullExport row);

  List<FormPresetRow> presets();

  void insertPreset(@Param("row") FormPresetRow row);

  int updatePreset(@Param("row") FormPresetRow row);
}
