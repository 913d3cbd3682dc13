package cn.mingyi.deliberation.storage;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of the rule tables. */
interface RuleMapper {
  List<ThresholdRow> thresholds();

  List<CategoryRow> categories();

  List<AuthorisationRow> authorisations();

  int categoryCount();

  void insertThreshold(@Param("row") ThresholdRow row);

  void insertCategory(@Param("row") CategoryRow row);

  void insertAuthorisation(@Param("row") AuthorisationRow row);
}
