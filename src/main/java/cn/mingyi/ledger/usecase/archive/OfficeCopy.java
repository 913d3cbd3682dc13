package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.disclosure.usecase.PaperChoice;

/** How bulletins are filed: unmasked, with the record of their postings, not to be hung. */
final class OfficeCopy {
  static final PaperChoice CHOICE =
      new PaperChoice(PaperChoice.Form.A4, true, PaperChoice.USUAL_METRES);

  private OfficeCopy() {}
}
