package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.TextWidths;
import cn.mingyi.village.domain.Letterhead;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses how a bulletin is set. It goes on one page when it fits in sizes that can still be read
 * on a board; otherwise it flows over pages in the usual sizes, for what is squeezed to the floor
 * and goes on overleaf all the same serves nobody. A table that is too wide for an upright page is
 * set on a lying one.
 */
final class BulletinLayout {
  /**
   * Sizes of body and tables.
   *
   * @param loose only where no short text is broken
   */
  private record Sizes(float body, float table, boolean loose) {}

  /** The better ones first. */
  private static final List<Sizes> UPRIGHT =
      List.of(
          new Sizes(Setting.USUAL_BODY, 14, true),
          new Sizes(Setting.USUAL_BODY, 12, true),
          new Sizes(Setting.USUAL_BODY, 10.5f, true),
          new Sizes(Setting.USUAL_BODY, 11, false),
          new Sizes(Setting.USUAL_BODY, 10.5f, false),
          new Sizes(Setting.LEAST_BODY, 10.5f, true),
          new Sizes(Setting.LEAST_BODY, 10.5f, false),
          new Sizes(Setting.LEAST_BODY, 9.5f, true),
          new Sizes(Setting.LEAST_BODY, Setting.LEAST_TABLE, false));

  private static final List<Sizes> LYING_SIZES =
      List.of(
          new Sizes(Setting.LEAST_BODY, 14, true),
          new Sizes(Setting.LEAST_BODY, 12, true),
          new Sizes(Setting.LEAST_BODY, 11, true),
          new Sizes(Setting.LEAST_BODY, 10.5f, false),
          new Sizes(Setting.LEAST_BODY, 9.5f, true),
          new Sizes(Setting.LEAST_BODY, Setting.LEAST_TABLE, false));

  private static final List<Float> FLOWING_TABLES =
      List.of(12f, 11f, 10.5f, 10f, 9.5f, Setting.LEAST_TABLE);

  /** Below the floor, only for a table that fits nowhere else. */
  private static final List<Float> DESPERATE = List.of(8.5f, 8f, 7.5f, 7f);

  private static final PageForm LYING =
      PageForm.LANDSCAPE.withMargins(
          PageForm.mm(24), PageForm.mm(18), PageForm.mm(29), PageForm.mm(18));

  private static final PageForm LARGE =
      PageForm.OFFICIAL.withMargins(
          PageForm.mm(22), PageForm.mm(18), PageForm.mm(30), PageForm.mm(18));

  /**
   * A character is read by old eyes when it is a 250th of the distance high, four times what good
   * eyes can just tell; the face of a Chinese character takes 92 percent of its size.
   */
  private static final float DISTANCE_TO_HEIGHT = 250;

  private static final float FACE = 0.92f;
  private static final float LARGE_LEADING = 1.5f;
  private static final int NEAREST = 1;
  private static final int FARTHEST = 6;

  /** Down to here a smaller size is better than short texts in two lines. */
  private static final float LEAST_LOOSE = 10;

  /** A table that is smaller or torn upright is read more easily on a lying page. */
  private static final float LEAST_UPRIGHT = 9.5f;

  private static final float ROW_LEADING = 1.3f;
  private static final float ROW_EDGES = 5;

  /** Title, notes, issuer and signatures at their flattest, in points. */
  private static final float LEAST_AROUND = 130;

  private final PaperPress press;
  private final Letterhead letterhead;
  private final PrintedBulletin bulletin;
  private final PaperChoice choice;
  private final NamesInText names;
  private final List<ColumnPlan> plans = new ArrayList<>();

  BulletinLayout(
      PaperPress press, Letterhead letterhead, PrintedBulletin bulletin, PaperChoice choice) {
    this.press = press;
    this.letterhead = letterhead;
    this.bulletin = bulletin;
    this.choice = choice;
    TextWidths widths = press.widths();
    this.names = new NamesInText(bulletin, widths);
    bulletin.text().tables().forEach(table -> plans.add(new ColumnPlan(table, widths)));
  }

  Section section() {
    if (choice.form() == PaperChoice.Form.LARGE) {
      return flowing(large(choice.readingMetres()));
    }
    boolean upright = fitLoosely(LEAST_UPRIGHT, PageForm.OFFICIAL);
    PageForm form = upright ? PageForm.OFFICIAL : LYING;
    for (Sizes sizes : upright ? UPRIGHT : LYING_SIZES) {
      if (mayFit(sizes, form) && fit(sizes, form.typeWidth())) {
        Section whole = blocks(Setting.of(form, sizes.body(), sizes.table())).whole();
        if (press.pages(whole) == 1) {
          return whole;
        }
      }
    }
    return flowing(usual(form));
  }

  /** The largest usual size in which the tables' columns fit. */
  private Setting usual(PageForm form) {
    float body = form.equals(LYING) ? Setting.LEAST_BODY : Setting.USUAL_BODY;
    for (float table : FLOWING_TABLES) {
      boolean readable = table >= LEAST_LOOSE;
      if (readable ? fitLoosely(table, form) : fit(table, form)) {
        return Setting.of(form, body, table);
      }
    }
    for (float table : DESPERATE) {
      if (fit(table, form)) {
        return Setting.of(form, body, table);
      }
    }
    return Setting.of(form, body, DESPERATE.getLast());
  }

  private Setting large(int metres) {
    float height = Math.clamp(metres, NEAREST, FARTHEST) * 1000 / DISTANCE_TO_HEIGHT;
    float size = Math.max(Setting.USUAL_BODY, PageForm.mm(height) / FACE);
    PageForm form = LARGE.withBody(size, size * LARGE_LEADING);
    Setting setting = new Setting(form, size, size, false);
    return fit(size, form) ? setting : setting.unfold();
  }

  /** Over as many pages as it takes; neither a total nor the signatures alone on the last one. */
  private Section flowing(Setting setting) {
    BulletinBlocks blocks = blocks(setting);
    Section whole = blocks.whole();
    if (!blocks.hasTables()) {
      return whole;
    }
    int all = press.pages(whole);
    if (all == 1) {
      return whole;
    }
    int before = press.pages(blocks.beforeLastRows());
    boolean tableTorn = press.pages(blocks.withLastRows()) > before;
    boolean endAlone = blocks.endsWithTable() && all > before;
    return tableTorn || endAlone ? blocks.broken() : whole;
  }

  private BulletinBlocks blocks(Setting setting) {
    return new BulletinBlocks(letterhead, bulletin, choice.office(), plans, names, setting);
  }

  /** Whether a trial is worth its time: the rows on one line each and the least around them. */
  private boolean mayFit(Sizes sizes, PageForm form) {
    int rows = 0;
    for (BulletinTable table : bulletin.text().tables()) {
      rows += 1 + table.rows().size() + (table.total().isEmpty() ? 0 : 1);
    }
    float row = sizes.table() * ROW_LEADING + ROW_EDGES;
    return rows * row + LEAST_AROUND <= form.typeHeight();
  }

  private boolean fit(Sizes sizes, float width) {
    // Larger than usual only where it costs no second line.
    return plans.stream()
        .allMatch(plan ->
            sizes.table() > FLOWING_TABLES.getFirst()
                ? plan.fitsOnOneLine(sizes.table(), width)
                : sizes.loose()
                    ? plan.fitsLoosely(sizes.table(), width)
                    : plan.fits(sizes.table(), width));
  }

  private boolean fitLoosely(float table, PageForm form) {
    return plans.stream().allMatch(plan -> plan.fitsLoosely(table, form.typeWidth()));
  }

  private boolean fit(float table, PageForm form) {
    return plans.stream().allMatch(plan -> plan.fits(table, form.typeWidth()));
  }
}
