package cn.mingyi.disclosure.document;

import cn.mingyi.platform.pdf.PageForm;

/**
 * In what sizes and on what page a bulletin is set.
 *
 * @param body size of the body's type in points
 * @param table size of the tables' type in points
 * @param unfolded whether each row of a table is set as lines of label and value
 */
record Setting(PageForm form, float body, float table, boolean unfolded) {
  /** 3 号, as GB/T 9704 has it. */
  static final float USUAL_BODY = PageForm.BODY_SIZE;

  /** 四号: read from an arm's length without glasses; what is smaller nobody reads on a board. */
  static final float LEAST_BODY = 14;

  /** 小五: the least that offices use in tables; below it 仿宋 closes up on a village's copier. */
  static final float LEAST_TABLE = 9;

  /** 2 号. */
  private static final float TITLE = 22;

  private static final float NOTE_STEP = 2;

  /** Where the type is large there is room: rows are set less tightly. */
  private static final float AIRY_ROW = 0.55f;

  private static final float TIGHT_ROW = 0.4f;

  static Setting of(PageForm form, float body, float table) {
    PageForm sized =
        body == PageForm.BODY_SIZE ? form : form.withBody(body, body * form.leading() / USUAL_BODY);
    return new Setting(sized, body, table, false);
  }

  Setting unfold() {
    return new Setting(form, body, table, true);
  }

  boolean lying() {
    return form.width() > form.height();
  }

  /** Whether height is dear: a lying page, or one on which all must find room. */
  boolean compact() {
    return lying() || body < USUAL_BODY;
  }

  /** Whether what stands under the text takes most of a page. */
  boolean huge() {
    return body > 2 * LEAST_BODY;
  }

  /** Whether a line under the text has no room for two telephone numbers. */
  boolean narrow() {
    return body > USUAL_BODY || compact() && !lying();
  }

  /** Size of what stands under the text: 公示期, telephones. */
  float notes() {
    return body > USUAL_BODY ? body : body - NOTE_STEP;
  }

  /** Size of the title. */
  float title() {
    return TITLE * Math.max(1, body / USUAL_BODY);
  }

  /** Least height of a table's row in millimetres. */
  float rowHeight() {
    return table * (table >= 12 ? AIRY_ROW : TIGHT_ROW);
  }
}
