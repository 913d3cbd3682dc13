package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.domain.Transfer;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of the book. */
interface BookMapper {
  List<OpeningBalance> openings();

  List<EntryRow> entries();

  List<Transfer> transfers();

  List<ClosingRow> closings();

  void insertOpening(@Param("row") OpeningBalance row);

  void insertEntry(@Param("row") EntryRow row);

  void insertTransfer(@Param("row") Transfer row);

  void insertClosing(@Param("row") ClosingRow row);
}
