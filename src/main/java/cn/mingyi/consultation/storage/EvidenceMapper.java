package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageScan;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of what proves a round. */
interface EvidenceMapper {
  List<IssuedPage> pages(@Param("round") UUID round);

  List<PageEvent> events(@Param("round") UUID round);

  List<PageScanRow> scans(@Param("round") UUID round);

  @Nullable PageScanRow scanOf(@Param("sha256") String sha256);

  List<SpotCheckRow> drawings(@Param("round") UUID round);

  List<UUID> drawn(@Param("check") UUID check);

  List<CallBack> callBacks(@Param("round") UUID round);

  List<CallTry> tries(@Param("round") UUID round);

  @Nullable Certificate lastCertificate(@Param("round") UUID round);

  void insertPage(@Param("row") IssuedPage row);

  void insertEvent(@Param("row") PageEvent row);

  void insertScan(@Param("row") PageScan row);

  void insertDrawing(@Param("row") SpotCheckRow row);

  void insertDrawn(
      @Param("id") UUID id,
      @Param("check") UUID check,
      @Param("household") UUID household,
      @Param("position") int position);

  void insertCallBack(@Param("row") CallBack row);

  void insertTry(@Param("row") CallTry row);

  void insertCertificate(@Param("row") Certificate row);
}
