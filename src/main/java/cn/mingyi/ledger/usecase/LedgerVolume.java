package cn.mingyi.ledger.usecase;

import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/**
 * A ledger on its way to a file.
 *
 * @param title above every sheet
 * @param note which filter was applied and whether it is masked; stands under the title
 * @param leaves read once
 */
public record LedgerVolume(String title, Letterhead letterhead, String note, List<Leaf> leaves) {
  public LedgerVolume {
    leaves = List.copyOf(leaves);
  }
}
