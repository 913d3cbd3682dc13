package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Imports;
import cn.mingyi.roster.domain.RosterImport;
import java.util.UUID;

/** 撤销导入: takes an import back as a whole, as long as nothing of it was changed since. */
public final class UndoImport {
  private final UnitOfWork unitOfWork;
  private final Imports imports;
  private final DeedReversal deeds;

  public UndoImport(UnitOfWork unitOfWork, Imports imports, DeedReversal deeds) {
    this.unitOfWork = unitOfWork;
    this.imports = imports;
    this.deeds = deeds;
  }

  /** Whether nothing of the import was changed since. */
  public boolean isPossible(RosterImport done) {
    return deeds.reversible(done.trailNumber());
  }

  /**
   * @param reason goes on the trail; required
   * @throws Refused when the import is gone, or rows of it were changed since
   */
  public void undo(UUID importId, String reason) {
    RosterImport done =
        imports.find(importId).orElseThrow(() -> new Refused(RosterRule.IMPORT_GONE, "这次导入已经撤销过了"));
    if (!isPossible(done)) {
      throw overtaken();
    }
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明撤销的原因");
    }
    unitOfWork.run(new Deed("撤销导入花名册", done.fileName(), reason), () -> reverse(done));
  }

  private void reverse(RosterImport done) {
    try {
      deeds.reverse(done.trailNumber());
    } catch (IllegalStateException e) {
      // Its rows are as it left them, but others refer to them: an office, an opinion.
      Refused refused = overtaken();
      refused.initCause(e);
      throw refused;
    }
  }

  private static Refused overtaken() {
    return new Refused(RosterRule.IMPORT_OVERTAKEN, "导入以后名册又有改动或已被引用，不能整个撤销；请先撤销后来的改动，或逐条更正");
  }
}
