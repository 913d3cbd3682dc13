package cn.mingyi.platform.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a section in reading order. */
public final class SectionBuilder {
  private final PageForm form;
  private final List<Block> blocks = new ArrayList<>();
  private PageHead head = PageHead.NONE;
  private PageText leftCode = PageText.NONE;
  private PageText rightCode = PageText.NONE;
  private PageText footCode = PageText.NONE;
  private PageText foot = PageText.NONE;
  private boolean numbered = true;
  private String watermark = "";
  private String banner = "";

  SectionBuilder(PageForm form) {
    this.form = form;
  }

  /** Lines over every page. */
  public SectionBuilder head(PageHead lines) {
    this.head = lines;
    return this;
  }

  /** QR code at the upper right corner of every page. */
  public SectionBuilder code(PageText content) {
    this.rightCode = content;
    return this;
  }

  /** QR codes at both upper corners of every page. */
  public SectionBuilder codes(PageText left, PageText right) {
    this.leftCode = left;
    this.rightCode = right;
    return this;
  }

  /** Small print under every page; may have several lines. */
  public SectionBuilder foot(PageText lines) {
    this.foot = lines;
    return this;
  }

  /** QR code under every page, beside the small print. */
  public SectionBuilder footCode(PageText content) {
    this.footCode = content;
    return this;
  }

  public SectionBuilder withoutPageNumbers() {
    this.numbered = false;
    return this;
  }

  public SectionBuilder watermark(String words) {
    this.watermark = words;
    return this;
  }

  /** Large words in a frame over every page. */
  public SectionBuilder banner(String words) {
    this.banner = words;
    return this;
  }

  public SectionBuilder title(String text) {
    return add(new Block.Title(Phrase.of(text)));
  }

  public SectionBuilder centered(String text) {
    return add(new Block.Centered(Phrase.of(text)));
  }

  public SectionBuilder heading(int level, String text) {
    return add(new Block.Heading(level, Phrase.of(text)));
  }

  public SectionBuilder paragraph(String text) {
    return paragraph(Phrase.of(text));
  }

  public SectionBuilder paragraph(Phrase text) {
    return add(new Block.Body(text, true));
  }

  /** The line that addresses the readers: not indented. */
  public SectionBuilder address(String text) {
    return add(new Block.Body(Phrase.of(text), false));
  }

  public SectionBuilder fields(Block.Field... fields) {
    return add(new Block.Fields(Arrays.asList(fields)));
  }

  public SectionBuilder signatures(String... labels) {
    return add(
        new Block.Signatures(
            Arrays.stream(labels).map(l -> new Block.Field(l, Phrase.EMPTY)).toList()));
  }

  /** The date is left to be filled in by hand when it is null. */
  public SectionBuilder signedDate(String issuer, @Nullable LocalDate date) {
    return add(new Block.SignedDate(issuer, date));
  }

  /** Keeps what the given lines add on one page. */
  public SectionBuilder together(Consumer<SectionBuilder> lines) {
    SectionBuilder inner = new SectionBuilder(form);
    lines.accept(inner);
    return add(new Block.Together(inner.blocks));
  }

  public SectionBuilder gap(float millimetres) {
    return add(new Block.Gap(millimetres));
  }

  public SectionBuilder newPage() {
    return add(new Block.PageBreak());
  }

  public SectionBuilder add(Block block) {
    blocks.add(block);
    return this;
  }

  public Section build() {
    return new Section(
        form, head, leftCode, rightCode, footCode, foot, numbered, watermark, banner, blocks);
  }
}
